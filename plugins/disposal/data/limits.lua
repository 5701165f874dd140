-- Thresholds of the criteria on this theme. Where no text is named, the figure is the centre's own good practice.
return {
  recyclability = { worst = 40, good = 75, best = 95 }, -- %
  recoverability = { worst = 50, good = 80, best = 95 }, -- %
  -- %; take_back: the collection of waste equipment that Directive 2012/19/EU, article 7, asks for from 2019 (text as adopted)
  recycled_where_used = { worst = 5, good = 50, best = 80, take_back = 65 },
  separation_gain = { worst = 30, good = 5, best = 0 }, -- percentage points

  vehicle_recyclability = 85, -- %, UN Regulation No. 133 and Directive 2005/64/EC
  vehicle_recoverability = 95, -- %

  minutes = { worst = 20, good = 5, best = 1 }, -- to reach and take out one target part
  steps = { worst = 20, good = 8, best = 2 },
  common_tools = 100, -- % of targets: (EU) 2019/2021, annex II, D 1
  reversible = { worst = 20, good = 80, best = 100 }, -- % of targets with reusable or removable fasteners

  -- Household refrigerators, Regulation (EU) 2024/573, annex IV, point 2: no HFC of 150 or more, and since 2026 no fluorinated gas at all,
  -- but where safety asks for it at the place of use (not built)
  gwp = 150,
  low_gwp = 10, -- no option is offered below: hydrocarbons, carbon dioxide, ammonia, HFO
  gas_load = { worst = 100, good = 5, best = 1 }, -- kg CO2e released if nobody collects the gases

  packaging_recyclable = { worst = 40, good = 80, best = 95 }, -- %: grades B and A of Regulation (EU) 2025/40, annex II, table 3
}
