-- Thresholds of the criteria on this theme. Where no text is named, the figure is the centre's own good practice.
return {
  mci = { worst = 0.1, good = 0.5, best = 0.9 }, -- 0.1: wholly linear, average life
  mass_ratio = { worst = 120, good = 95, best = 70 }, -- % of the mass of a comparable product
  plastics_kinds = { worst = 8, good = 4, best = 1 },
  difficult_share = { worst = 40, good = 10, best = 0 }, -- % of mass

  recycled = { worst = 0, good = 25, best = 70 }, -- % of mass
  recycled_plastics = { worst = 0, good = 25, best = 60 }, -- % of the plastics
  recycled_aim = 50, -- %: what the options assume of metals, board and glass; of plastics, which are scarcer:
  recycled_plastics_aim = 30,

  strategy_progress = { worst = 0, good = 80, best = 100 }, -- % of the way to the target profile
  strategy_aims = 3, -- strategies with a target above the present profile

  repair_class = { A = 1, B = 0.8, C = 0.6, D = 0.3, E = 0 },
  repair_good = { "A", "B" },
  repair_design = { worst = 1, good = 3.35, best = 5 }, -- on the scale of the index
  repair_support = { worst = 1, good = 3, best = 5 },
  eco_indicator = { worst = 120, good = 90, best = 50 }, -- % of the product before
  french_index = { worst = 0, good = 6, best = 10 },
}
