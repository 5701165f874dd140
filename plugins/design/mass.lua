-- How much material: strategy 2 of the ecodesign wheel in figures.
local groups = include "../product/shared/groups"
local limits = include "data/limits"

fact.number "design.reference_mass" {
  title = _"Mass of a comparable product",
  unit = "kg",
  min = 0.000001,
  max = 100000,
  help = _"Same function and size: the average of the market, or your product before the redesign.",
  evidence = _"Weighing record or data sheets of at least three products",
}

indicator.number "design.mass_ratio" {
  title = _"Mass compared with a comparable product",
  needs = { "product.mass", "design.reference_mass" },
  compute = function(f)
    return round(f.product.mass / f.design.reference_mass, 9)
  end,
  basis = "ratio of the masses",
}

criterion "design.lightweight" {
  title = _"Less material than a comparable product",
  why = _"What is not used need not be mined, made, carried or disposed of, nor paid for.",
  needs = { "design.mass_ratio" },
  optional = { "product.group" },
  applies = groups.only "goods",
  measure = function(f)
    return 100 * f.design.mass_ratio
  end,
  unit = "%",
  rate = between { worst = limits.mass_ratio.worst, best = limits.mass_ratio.best },
  met = at_most(limits.mass_ratio.good),
  threshold = _"at most 95 % of the mass of a comparable product",
  advice = {
    option "design.lighten" {
      title = _"Take material out where it carries no load",
      how = _"Load analysis of the five heaviest parts; ribs instead of wall thickness, thinner sheet of higher grade, hollow sections, fewer parts.",
      effort = "medium",
      effect = { ["product.mass"] = times(0.9) },
      tradeoff = _"Not at the cost of service life: repeat the endurance test.",
    },
  },
  evidence = _"Weighing records",
  basis = "centre's own good practice",
}
