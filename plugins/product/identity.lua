local countries = include "shared/countries"
local groups = include "shared/groups"

fact.choice "product.group" {
  title = _"Product group",
  help = _"Decides which checklists apply.",
  choices = groups.choices,
}

fact.text "product.functional_unit" {
  title = _"Functional unit",
  help = _"What the product does for its user, how much of it and how long: \"washing 8 kg of laundry 220 times a year for 12 years\".",
}

fact.number "product.lifetime" {
  title = _"Expected service life",
  unit = "year",
  min = 0.01,
  max = 100,
  help = _"How long an average first user keeps the product in service, with the repairs that are usual.",
  evidence = _"Endurance test, returns statistics or a study of the product group",
}

fact.choice "product.country_of_use" {
  title = _"Country of use",
  help = _"Where most of the products are used and disposed of; chooses the country profile.",
  choices = countries.choices,
}

fact.number "product.mass" {
  title = _"Mass of the product",
  unit = "kg",
  min = 0.000001,
  max = 100000,
  help = _"Net, without packaging.",
  evidence = _"Weighing record or data sheet",
}

fact.number "product.packaging_mass" {
  title = _"Mass of the packaging",
  unit = "kg",
  min = 0,
  max = 10000,
  help = _"Sales and transport packaging of one product.",
  evidence = _"Weighing record or packaging specification",
}
