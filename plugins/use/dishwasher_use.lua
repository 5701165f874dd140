-- Noise of dishwashers, what helps to use them well, and the parts that users change.
local data = include "data/dishwashers"
local classes = include "shared/classes"
local good = data.good

fact.number "use.user_part_years" {
  title = _"Parts that users change are available for",
  unit = "year",
  min = 0,
  max = 100,
  help = _"Door seals, spray arms, filters, racks; after the last unit of the model was sold. The shortest counts.",
  evidence = _"Published commitment or web shop",
}

fact.choices "use.dishwasher_aids" {
  title = _"What helps to wash dishes with less",
  evidence = _"User manual and photograph of the panel",
  choices = {
    { "eco_default", _"Eco preset when the machine is switched on" },
    { "soil_sensor", _"Sensor that fits water and heat to the soil" },
    { "half_load", _"Programme or sensor for small loads" },
    { "consumption_display", _"Energy and water of the programme shown before the start" },
    { "door_opens", _"Door opens by itself to dry" },
    { "hot_fill", _"Connection to solar or district hot water" },
    { "salt_indicator", _"Water hardness set or sensed, indicator for salt and rinse aid" },
    { "filter_indicator", _"Reminds of cleaning the filter" },
  },
}

indicator.text "use.dishwasher_noise_class" {
  title = _"Noise class of the dishwasher",
  needs = { "use.noise", "product.group" },
  compute = function(f)
    if f.product.group ~= "dishwasher" then return nil end
    return classes.below(data.noise_classes, "D", round(f.use.noise, 0))
  end,
  basis = "Delegated Regulation (EU) 2019/2017, annex II, table 2, whole dB",
}

criterion "use.dishwasher_noise" {
  title = _"Quiet dishwasher",
  why = _"Who can run it at night uses cheap electricity; a loud machine in an open kitchen is replaced early.",
  measure = "use.noise",
  unit = "dB",
  rate = between { worst = good.worst_noise, best = good.best_noise },
  met = at_most(good.noise),
  threshold = _"at most 44 dB (class B)",
  advice = {
    option "use.dishwasher_quieter" {
      title = _"Damp the tub and decouple the pump",
      how = _"Brushless pump on rubber, absorbing mats that are clipped on instead of bitumen, a sealed plinth.",
      effort = "low",
      effect = { ["use.noise"] = plus(-3) },
      tradeoff = _"Glued mats hinder recycling of the steel tub: clip them on.",
    },
  },
  evidence = _"Test report to EN 60704-2-3, or the product information sheet",
  basis = "classes: Delegated Regulation (EU) 2019/2017, annex II, table 2; threshold (highest value of class B): centre's own good practice",
}

criterion "use.dishwasher_aids_present" {
  title = _"The machine helps to wash dishes with less",
  why = _"Half-empty racks, rinsing under the tap and hot programmes are decided at the panel.",
  needs = { "use.dishwasher_aids" },
  measure = function(f)
    return #f.use.dishwasher_aids
  end,
  rate = between { worst = 0, best = good.best_aids },
  met = at_least(good.aids),
  threshold = _"at least three of eight aids",
  advice = {
    option "use.dishwasher_show" {
      title = _"Preset eco and show consumption",
      how = _"Eco whenever it is switched on, energy and water on the display before the start, a turbidity sensor, a reminder of salt and filter.",
      effort = "low",
      effect = { ["use.dishwasher_aids"] = set { "eco_default", "soil_sensor", "half_load", "consumption_display", "salt_indicator", "filter_indicator" } },
    },
  },
  evidence = _"User manual and photograph of the panel",
  basis = "eco preset: Regulation (EU) 2019/2022, annex II, 1; the list and the number: centre's own good practice",
}

criterion "use.user_parts" {
  title = _"Seals, spray arms and racks are available for ten years",
  why = _"A leaking seal or a rusted rack ends many a dishwasher; the user can change both without tools.",
  measure = "use.user_part_years",
  unit = "year",
  rate = between { worst = 0, best = 15 },
  met = at_least(data.user_parts),
  threshold = _"at least 10 years",
  advice = {
    option "use.keep_user_parts" {
      title = _"Keep seals, arms, filters and racks for twelve years",
      how = _"Share them between models and sell them in the web shop with pictures of how to change them.",
      effort = "low",
      effect = { ["use.user_part_years"] = function(value) return math.max(value, 12) end },
    },
  },
  evidence = _"Published commitment or web shop",
  basis = "Regulation (EU) 2019/2022, annex II, 5 (1) (b)",
}
