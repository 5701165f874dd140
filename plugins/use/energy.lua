-- Electricity in a year and in a life, of any product.
local against = include "shared/against_reference"
local groups = include "../product/shared/groups"

fact.number "use.annual_energy" {
  title = _"Electricity used in a year",
  unit = "kWh",
  min = 0,
  max = 100000,
  help = _"Typical use by the final user. Refrigerating appliance: as on the label. Washing machine: weighted energy of a cycle times cycles in a year.",
  evidence = _"Test report, or measurement in households over some weeks",
}

fact.number "use.reference_annual_energy" {
  title = _"Electricity a typical product uses in a year for the same",
  unit = "kWh",
  min = 0,
  max = 100000,
  help = _"Average of the market, or the client's own product before the redesign.",
  evidence = _"Market survey, energy label data base or test report of the product before",
}

indicator.number "use.lifetime_energy" {
  title = _"Electricity in the whole life",
  unit = "kWh",
  needs = { "use.annual_energy", "product.lifetime" },
  compute = function(f)
    if f.use.annual_energy == 0 then return nil end
    return f.use.annual_energy * f.product.lifetime
  end,
  basis = "electricity in a year times service life",
}

indicator.number "use.energy_ratio" {
  title = _"Electricity compared with a typical product",
  needs = { "use.annual_energy", "use.reference_annual_energy" },
  compute = function(f)
    return against.ratio(f.use.annual_energy, f.use.reference_annual_energy)
  end,
  basis = "ratio of the electricity used in a year; at most 10 is shown",
}

criterion "use.energy_against_reference" {
  title = _"Uses less electricity than a typical product",
  why = _"For most products that run on electricity use is the largest part of the footprint, and the buyer pays for it.",
  needs = { "use.annual_energy", "use.energy_ratio" },
  optional = { "product.group", "use.reference_annual_energy" },
  applies = function(f)
    return groups.can(f, "runs") and against.has_electricity(f)
  end,
  measure = function(f)
    return 100 * f.use.energy_ratio
  end,
  unit = "%",
  rate = between { worst = against.good.worst, best = against.good.best },
  met = at_most(against.good.good),
  threshold = _"at most 85 % of a typical product",
  advice = against.advice,
  evidence = _"Test reports of the product and the reference",
  basis = "centre's own good practice: 15 % below a typical product",
}
