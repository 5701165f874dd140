-- Footprint in use of what the appliance does: a kilogram washed, a hundred litres kept cold for a year.
local good = include "data/good_practice"
local grid_note = include "shared/grid_note"

indicator.number "use.washing_carbon" {
  title = _"Greenhouse gases for each kilogram of capacity and cycle",
  unit = "g CO2e/kg",
  needs = { "use.washing_ew", "use.rated_capacity", "use.grid_intensity" },
  compute = function(f)
    return f.use.washing_ew * f.use.grid_intensity / f.use.rated_capacity
  end,
  basis = "weighted energy of a cycle times the intensity of the grid over rated capacity",
}

indicator.number "use.refrigerating_carbon" {
  title = _"Greenhouse gases of a year for each 100 litres kept cold",
  unit = "kg CO2e",
  needs = { "use.refrigerating_ae", "use.refrigerating_volume", "use.grid_intensity" },
  compute = function(f)
    return f.use.refrigerating_ae * f.use.grid_intensity / 1000 / f.use.refrigerating_volume * 100
  end,
  basis = "AE times the intensity of the grid over total volume",
}

criterion "use.washing_footprint" {
  title = _"Small footprint of a kilogram washed",
  why = _"Where electricity comes from coal, each kilowatt-hour saved counts most.",
  needs = { "use.washing_carbon" },
  optional = { "use.grid_intensity", "use.grid_origin" },
  measure = function(f)
    return f.use.washing_carbon, grid_note(f)
  end,
  unit = "g CO2e/kg",
  rate = between { worst = good.washing_carbon.worst, best = good.washing_carbon.best },
  met = at_most(good.washing_carbon.good),
  advice = include "shared/washing_options",
  evidence = _"Test report to EN 60456, and the source of the grid intensity",
  basis = "intensity given, else the country profile (Ember), else the world's; threshold: centre's own good practice",
}

criterion "use.refrigerating_footprint" {
  title = _"Small footprint of keeping food cold",
  why = _"Where electricity comes from coal, each kilowatt-hour saved counts most.",
  needs = { "use.refrigerating_carbon" },
  optional = { "use.grid_intensity", "use.grid_origin" },
  measure = function(f)
    return f.use.refrigerating_carbon, grid_note(f)
  end,
  unit = "kg CO2e",
  rate = between { worst = good.refrigerating_carbon.worst, best = good.refrigerating_carbon.best },
  met = at_most(good.refrigerating_carbon.good),
  advice = {
    option "use.larger_condenser" {
      title = _"Enlarge the condenser and seal the door better",
      how = _"Every kelvin less between condenser and evaporator saves electricity; check gaskets with a light test.",
      effort = "low",
      effect = {
        ["use.annual_energy"] = times(0.92),
        ["use.daily_energy_16"] = times(0.92),
        ["use.daily_energy_32"] = times(0.92),
        ["use.daily_energy_25"] = times(0.92),
      },
      tradeoff = _"More tube means more metal and refrigerant: adapt the charge.",
    },
  },
  evidence = _"Test report to EN 62552-3, and the source of the grid intensity",
  basis = "intensity given, else the country profile (Ember), else the world's; threshold: centre's own good practice",
}
