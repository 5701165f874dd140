-- Energy efficiency index and class of household dishwashers.
local data = include "data/dishwashers"
local classes = include "shared/classes"

fact.integer "use.place_settings" {
  title = _"Rated capacity in place settings",
  min = 1,
  max = 30,
  help = _"In the eco programme, as on the label.",
  evidence = _"Product information sheet",
}

fact.number "use.dishwasher_width" {
  title = _"Width of the dishwasher",
  unit = "cm",
  min = 20,
  max = 150,
  help = _"Above 50 cm counts as full size.",
  evidence = _"Product information sheet",
}

fact.number "use.dishwasher_energy" {
  title = _"Energy of a dishwashing cycle",
  unit = "kWh",
  min = 0,
  max = 10,
  help = _"Eco programme with cold water, three decimals, as on the product information sheet. The label shows whole kWh for 100 cycles: near a bound that can give another class.",
  evidence = _"Product information sheet or test report to EN 60436",
}

indicator.number "use.dishwasher_spec" {
  title = _"Standard programme energy of a cycle, SPEC",
  unit = "kWh",
  needs = { "use.place_settings", "use.dishwasher_width" },
  compute = function(f)
    local ps = f.use.place_settings
    local full_size = ps >= data.large_settings and f.use.dishwasher_width > data.wide
    local line = full_size and data.spec_large or data.spec_small
    return round(line.slope * ps + line.constant, 3)
  end,
  basis = "Delegated Regulation (EU) 2019/2017, annex IV, 1 (b), 3 decimals",
}

indicator.number "use.dishwasher_eei" {
  title = _"Energy efficiency index of the dishwasher, EEI",
  needs = { "use.dishwasher_energy", "use.dishwasher_spec" },
  compute = function(f)
    return round(100 * round(f.use.dishwasher_energy, 3) / f.use.dishwasher_spec, 1)
  end,
  basis = "Delegated Regulation (EU) 2019/2017, annex IV, 1: 100·EPEC/SPEC, 1 decimal",
}

indicator.text "use.dishwasher_class" {
  title = _"Energy efficiency class of the dishwasher",
  needs = { "use.dishwasher_eei" },
  compute = function(f)
    return classes.below(data.energy_classes, "G", f.use.dishwasher_eei)
  end,
  basis = "Delegated Regulation (EU) 2019/2017, annex II, table 1",
}

indicator.number "use.dishwasher_energy_100" {
  title = _"Energy of 100 dishwashing cycles, as on the label",
  unit = "kWh",
  needs = { "use.dishwasher_energy" },
  compute = function(f)
    return round(100 * round(f.use.dishwasher_energy, 3), 0)
  end,
  basis = "Delegated Regulation (EU) 2019/2017, annex III, 1: whole number",
}

indicator.number "use.dishwasher_carbon" {
  title = _"Greenhouse gases of the electricity for each place setting",
  unit = "g CO2e",
  needs = { "use.dishwasher_energy", "use.place_settings", "use.grid_intensity" },
  compute = function(f)
    return f.use.dishwasher_energy * f.use.grid_intensity / f.use.place_settings
  end,
  basis = "energy of a cycle times the intensity of the grid over place settings",
}

local function less(factor)
  return { ["use.dishwasher_energy"] = times(factor) }
end

local advice = {
  option "use.dishwasher_cooler" {
    title = _"Wash longer and cooler, open the door to dry",
    how = _"Lower the peak temperatures of eco, lengthen the main wash, and let the door open by itself at the end instead of heating the last rinse.",
    effort = "medium",
    effect = less(0.85),
    tradeoff = _"The programme gets longer and steam reaches the worktop: protect the edge, keep the drying index.",
  },
  option "use.dishwasher_heat_store" {
    title = _"Keep the heat: heat pump, heat store or sorption drying",
    how = _"A heat exchanger on the drain, a zeolite bed that dries and gives its heat to the next wash, or a small heat pump.",
    effort = "high",
    effect = less(0.75),
    tradeoff = _"More parts and mass; a heat pump holds a refrigerant: choose R290 or R600a.",
  },
}

criterion "use.dishwasher_efficiency" {
  title = _"Energy efficiency of the dishwasher",
  why = _"The label's index compares the eco programme with a standard machine of the same capacity: class C ends below 44, class A below 32.",
  measure = "use.dishwasher_eei",
  rate = between { worst = data.good.worst_eei, best = data.good.best_eei },
  met = below(data.good.eei),
  threshold = _"index below 44 (class C)",
  advice = advice,
  evidence = _"Test report to EN 60436, or the product information sheet",
  basis = "Delegated Regulation (EU) 2019/2017, annexes II and IV; threshold class C: centre's own good practice",
}

criterion "use.dishwasher_minimum_efficiency" {
  title = _"Legal minimum of energy efficiency of the dishwasher",
  why = _"A dishwasher that reaches this index may not be sold in the European Union.",
  needs = { "use.dishwasher_eei", "use.place_settings" },
  measure = "use.dishwasher_eei",
  met = function(f, value)
    local large = f.use.place_settings >= data.large_settings
    return value < (large and data.minimum_eei_large or data.minimum_eei)
  end,
  threshold = _"below 56 with ten place settings or more, else below 63",
  advice = advice,
  evidence = _"Test report to EN 60436",
  basis = "Regulation (EU) 2019/2022, annex II, 2, as from 1 March 2024",
}

criterion "use.dishwasher_footprint" {
  title = _"Small footprint of a place setting washed",
  why = _"Where electricity comes from coal, each kilowatt-hour saved counts most.",
  measure = "use.dishwasher_carbon",
  unit = "g CO2e",
  rate = between { worst = data.good.worst_carbon, best = data.good.best_carbon },
  met = at_most(data.good.carbon),
  advice = advice,
  evidence = _"Test report to EN 60436, and the source of the grid intensity",
  basis = "intensity given, else the country profile (Ember); threshold: centre's own good practice",
}
