-- Water in a year and in a life, of any product.
local good = include "data/good_practice"

fact.number "use.annual_water" {
  title = _"Water used in a year",
  unit = "L",
  min = 0,
  max = 100000000,
  help = _"Typical use by the final user, 0 where it uses none. Washing machine: weighted water of a cycle times cycles in a year.",
  evidence = _"Test report, or measurement in households over some weeks",
}

fact.number "use.reference_annual_water" {
  title = _"Water a typical product uses in a year for the same",
  unit = "L",
  min = 0,
  max = 100000000,
  evidence = _"Market survey or test report of the product before",
}

indicator.number "use.lifetime_water" {
  title = _"Water in the whole life",
  unit = "m3",
  needs = { "use.annual_water", "product.lifetime" },
  compute = function(f)
    return quantity(f.use.annual_water * f.product.lifetime, "L")
  end,
  basis = "water in a year times service life",
}

criterion "use.water_against_reference" {
  title = _"Uses less water than a typical product",
  why = _"Water saved also saves the energy to pump, treat and often to heat it.",
  needs = { "use.annual_water", "use.reference_annual_water" },
  applies = function(f)
    return f.use.reference_annual_water > 0
  end,
  measure = function(f)
    return 100 * f.use.annual_water / f.use.reference_annual_water
  end,
  unit = "%",
  rate = between { worst = good.against_reference.worst, best = good.against_reference.best },
  met = at_most(good.against_reference.good),
  threshold = _"at most 85 % of a typical product",
  advice = {
    option "use.save_water" {
      title = _"Measure flow and stop it when it is not needed",
      how = _"Flow limiter, sensor instead of timer, reuse of the last rinse in the first wash.",
      effort = "medium",
      effect = { ["use.annual_water"] = times(0.8) },
      tradeoff = _"Standing water must not let germs grow: drain or heat it.",
    },
  },
  evidence = _"Test reports of the product and the reference",
  basis = "centre's own good practice: 15 % below a typical product",
}
