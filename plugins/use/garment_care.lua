-- Care and mending of clothes and shoes.
local data = include "data/fabrics"

fact.number "use.wash_temperature" {
  title = _"Washing temperature on the care label",
  unit = "°C",
  min = 0,
  max = 95,
  evidence = _"Care label",
}

fact.choice "use.mending" {
  title = _"What the maker does for mending",
  evidence = _"Terms of the service, what comes with the product",
  choices = {
    { "service", _"Mends or resoles, itself or through partners" },
    { "parts", _"Spare buttons, yarn, laces or soles, with instructions" },
    { "advice", _"Advice only" },
    { "none", _"Nothing" },
  },
}

criterion "use.washed_cool" {
  title = _"Can be washed cool",
  why = _"Most of the energy of a wash heats the water.",
  measure = "use.wash_temperature",
  needs = { "use.wash_temperature" },
  unit = "°C",
  rate = between { worst = data.wash_temperature.worst, best = data.wash_temperature.best },
  met = at_most(data.wash_temperature.good),
  advice = {
    option "use.label_cool" {
      title = _"Label for 30 °C and line drying",
      how = _"Test stain removal at 30 °C with ordinary detergent, and say so on the label; hygiene textiles stay at 60 °C.",
      effort = "low",
      effect = { ["use.wash_temperature"] = function(value) return math.min(value, 30) end },
    },
  },
  evidence = _"Care label",
  basis = "centre's own good practice",
}

criterion "use.can_be_mended" {
  title = _"The maker helps to mend it",
  why = _"A button, a seam or a heel decides whether it is worn on.",
  needs = { "use.mending" },
  measure = "use.mending",
  rate = grades { service = 1, parts = 0.7, advice = 0.3, none = 0 },
  met = one_of { "service", "parts" },
  threshold = _"a service, or spare parts with instructions",
  partly = equals "advice",
  advice = {
    option "use.offer_mending" {
      title = _"Offer mending through a partner",
      how = _"A tailor or cobbler near the shops at a fixed price list; films for what people mend themselves; count what breaks and design it stronger.",
      effort = "low",
      effect = { ["use.mending"] = set "service" },
    },
  },
  evidence = _"Terms of the service",
  basis = "centre's own good practice",
}
