-- Solvents in the shoe factory.
local data = include "data/tanning"

fact.number "production.voc_pair" {
  title = _"Volatile organic compounds used for a pair of shoes",
  unit = "g",
  min = 0,
  max = 1000,
  help = _"Solvents in adhesives, primers, finishes and cleaners of a year, over the pairs made.",
  evidence = _"Purchase records with safety data sheets; EN 14602",
}

criterion "production.few_solvents" {
  title = _"Few solvents in shoemaking",
  why = _"Solvents of adhesives harm the workers who breathe them, and make smog.",
  measure = "production.voc_pair",
  needs = { "production.voc_pair" },
  unit = "g",
  rate = between { worst = data.voc.worst, best = data.voc.best },
  met = at_most(data.voc.good),
  advice = {
    option "production.water_adhesives" {
      title = _"Water-based or hot-melt adhesives, or stitched soles",
      how = _"Begin with lasting and insole; water-based polyurethane for soles needs a drying tunnel and exact dosing.",
      effort = "medium",
      effect = { ["production.voc_pair"] = times(0.4) },
      tradeoff = _"Test the bond of each sole material before the change.",
    },
  },
  evidence = _"Purchase records and pairs made in a year",
  basis = "Decision (EU) 2016/1349, annex, criterion 4: 18 g a pair on average",
}
