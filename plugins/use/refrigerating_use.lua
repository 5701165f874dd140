-- What is required of refrigerating appliances in use.
local data = include "data/refrigerating"
local practice = include "data/good_practice"

fact.number "use.room_temperature" {
  title = _"Hottest room in which it will stand",
  unit = "°C",
  min = 10,
  max = 60,
  help = _"Kitchens in the country of use at the hottest time of the year.",
  evidence = _"Climate data or measurement",
}

fact.choice "use.climate_class" {
  title = _"Climate class",
  evidence = _"Rating plate",
  choices = {
    { "SN", _"SN: rooms of 10 to 32 °C" },
    { "N", _"N: rooms of 16 to 32 °C" },
    { "ST", _"ST: rooms of 16 to 38 °C" },
    { "T", _"T: rooms of 16 to 43 °C" },
  },
}

fact.number "use.fast_freeze_hours" {
  title = _"Fast freezing ends by itself after",
  unit = "h",
  min = 0,
  max = 1000,
  help = _"0 where there is no fast freezing; 1000 where it does not end by itself.",
  evidence = _"User manual",
}

fact.choices "use.food_information" {
  title = _"What users are told about storing food",
  evidence = _"User manual and photograph of the inside",
  choices = {
    { "where", _"Where to store which food" },
    { "temperatures", _"Best temperature of each compartment" },
    { "waste", _"How the temperature affects food waste" },
    { "shelves", _"Places of drawers and shelves that save most energy" },
    { "symbols", _"Symbols in the compartments" },
  },
}

local insulation = option "use.better_insulation" {
  title = _"Thicker insulation or vacuum panels",
  how = _"20 mm more foam in the freezer walls, or vacuum panels in door and back wall; better door gaskets.",
  effort = "medium",
  effect = {
    ["use.annual_energy"] = times(0.85),
    ["use.daily_energy_16"] = times(0.85),
    ["use.daily_energy_32"] = times(0.85),
    ["use.daily_energy_25"] = times(0.85),
  },
  tradeoff = _"Less inner volume or more foam; vacuum panels must be marked VIP for the recycler.",
}

local compressor = option "use.variable_speed_compressor" {
  title = _"Variable-speed compressor and larger heat exchangers",
  how = _"An inverter compressor with isobutane runs longer at low speed; larger condenser and evaporator lower the temperature lift.",
  effort = "high",
  effect = {
    ["use.annual_energy"] = times(0.8),
    ["use.daily_energy_16"] = times(0.8),
    ["use.daily_energy_32"] = times(0.8),
    ["use.daily_energy_25"] = times(0.8),
  },
  tradeoff = _"The inverter board must be protected against voltage swings and kept as a spare part.",
}

criterion "use.refrigerating_efficiency" {
  title = _"Energy efficiency of the refrigerating appliance",
  why = _"It runs day and night for more than ten years, and is among the largest consumers of electricity in a household.",
  needs = { "use.refrigerating_eei" },
  measure = "use.refrigerating_eei",
  rate = between { worst = data.good.worst_eei, best = data.good.best_eei },
  met = at_most(data.good.eei),
  threshold = _"index of at most 80 (class D)",
  advice = { insulation, compressor },
  evidence = _"Test report to EN 62552-3, or the product information sheet",
  basis = "Delegated Regulation (EU) 2019/2016, annexes II and IV; threshold class D: centre's own good practice",
}

criterion "use.refrigerating_minimum_efficiency" {
  title = _"Legal minimum of energy efficiency",
  why = _"An appliance above this index may not be sold in the European Union since March 2024; many countries follow.",
  needs = { "use.refrigerating_eei", "use.refrigerating_kind" },
  applies = function(f)
    return data.minimum_eei[f.use.refrigerating_kind] ~= nil
  end,
  measure = "use.refrigerating_eei",
  met = function(f, value)
    return value <= data.minimum_eei[f.use.refrigerating_kind]
  end,
  threshold = _"at most 100; more for wine storage and low noise appliances",
  advice = { insulation, compressor },
  evidence = _"Test report to EN 62552-3",
  basis = "Regulation (EU) 2019/2019, annex II, 1 (b), table 2",
}

criterion "use.suits_climate" {
  title = _"Suits the climate where it is used",
  why = _"In a room hotter than its climate class, an appliance neither keeps the food cold nor stops running.",
  needs = { "use.climate_class", "use.room_temperature" },
  measure = function(f)
    return quantity(data.climate_classes[f.use.climate_class] - f.use.room_temperature, "°C")
  end,
  unit = "°C",
  met = at_least(0),
  threshold = _"the climate class covers the hottest room",
  advice = {
    option "use.tropical_class" {
      title = _"Design for climate class T",
      how = _"Larger condenser and compressor, tested at 43 °C.",
      effort = "medium",
      effect = { ["use.climate_class"] = set "T" },
      tradeoff = _"A larger compressor is less efficient in cool rooms unless its speed varies.",
    },
  },
  evidence = _"Rating plate and climate data",
  basis = "Delegated Regulation (EU) 2019/2016, annex IV, 1 (j); requirement: centre's own good practice",
}

criterion "use.fast_freeze_ends" {
  title = _"Fast freezing ends by itself",
  why = _"Forgotten, it runs the freezer colder than needed for weeks.",
  needs = { "use.fast_freeze_hours" },
  applies = function(f)
    return f.use.fast_freeze_hours > 0
  end,
  measure = "use.fast_freeze_hours",
  unit = "h",
  met = at_most(data.fast_freeze_hours),
  advice = {
    option "use.time_fast_freeze" {
      title = _"End fast freezing by a timer",
      how = _"Back to the temperature set before after at most 72 hours, in the control software.",
      effort = "low",
      effect = { ["use.fast_freeze_hours"] = set(50) },
    },
  },
  evidence = _"User manual",
  basis = "Regulation (EU) 2019/2019, annex II, 2 (a): 72 hours",
}

criterion "use.food_kept_well" {
  title = _"Users learn to store food well",
  why = _"The footprint of the food that spoils in a refrigerator can exceed that of its electricity.",
  needs = { "use.food_information" },
  measure = function(f)
    return #f.use.food_information
  end,
  rate = between { worst = 0, best = practice.food_information.best },
  met = at_least(practice.food_information.good),
  threshold = _"at least three of five topics",
  advice = {
    option "use.explain_storage" {
      title = _"Explain storage in the manual and in the compartments",
      how = _"A page with a drawing, best temperatures and shelf life; symbols moulded or printed inside.",
      effort = "low",
      effect = { ["use.food_information"] = set { "where", "temperatures", "waste", "shelves", "symbols" } },
    },
  },
  evidence = _"User manual and photograph of the inside",
  basis = "topics: Regulation (EU) 2019/2019, annex II, 2 (c) and 4 (a) to (d); number: centre's own good practice",
}
