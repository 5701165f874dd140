-- How long the product lasts, and what the maker stands for.
local data = include "data/durability"
local groups = include "../product/shared/groups"
local lifetimes = include "data/lifetimes"

fact.number "use.average_lifetime" {
  title = _"Average service life in the product group",
  unit = "year",
  min = 0.01,
  max = 100,
  help = _"Leave open to use the group's figure, where there is one.",
  evidence = _"Study or statistic, with the year",
}

fact.number "use.guarantee" {
  title = _"Guarantee of the maker",
  unit = "year",
  min = 0,
  max = 100,
  help = _"On the whole product, free of charge, for the final user.",
  evidence = _"Terms of guarantee",
}

fact.choice "use.endurance_test" {
  title = _"Endurance tested",
  evidence = _"Test report",
  choices = {
    { "independent", _"By an independent laboratory, for the whole service life" },
    { "own", _"By the maker, for the whole service life" },
    { "parts", _"Only the parts that wear" },
    { "none", _"Not tested" },
  },
}

fact.boolean "use.has_software" { title = _"Has software that can be updated or that talks to a network" }

fact.number "use.software_support" {
  title = _"Updates of the software are offered for",
  unit = "year",
  min = 0,
  max = 100,
  help = _"After the last unit of the model was sold, free of charge.",
  evidence = _"Published commitment",
}

indicator.number "use.group_lifetime" {
  title = _"Average service life, product group",
  unit = "year",
  needs = { "product.group" },
  compute = function(f)
    return lifetimes[f.product.group]
  end,
  basis = "Öko-Institut and University of Bonn for the Umweltbundesamt (2016), first use in Germany 2012/13",
}

indicator.number "use.own_average_lifetime" {
  title = _"Average service life, as given",
  unit = "year",
  needs = { "use.average_lifetime" },
  compute = function(f)
    return f.use.average_lifetime
  end,
  basis = "as given",
}

-- The figure given, else the group's; where there is neither, the fact is what is missing.
indicator.number "use.comparison_lifetime" {
  title = _"Average service life, as used",
  unit = "year",
  needs = { "use.average_lifetime" },
  optional = { "use.own_average_lifetime", "use.group_lifetime" },
  compute = function(f)
    return f.use.own_average_lifetime or f.use.group_lifetime or f.use.average_lifetime
  end,
  basis = "as given, else of the product group",
}

indicator.number "use.lifetime_ratio" {
  title = _"Service life compared with the average of the group",
  needs = { "product.lifetime", "use.comparison_lifetime" },
  compute = function(f)
    return f.product.lifetime / f.use.comparison_lifetime
  end,
  basis = "service life over average service life of the group",
}

criterion "use.lasts_longer" {
  title = _"Lasts at least as long as the average",
  why = _"Twice the life halves what production and disposal weigh for each year of use.",
  needs = { "use.lifetime_ratio" },
  optional = { "product.group" },
  applies = groups.only "lasts",
  measure = function(f)
    return 100 * f.use.lifetime_ratio
  end,
  unit = "%",
  rate = between { worst = data.lifetime.worst, best = data.lifetime.best },
  met = at_least(data.lifetime.good),
  threshold = _"at least the average service life of the product group",
  advice = {
    option "use.strengthen_weak_parts" {
      title = _"Find and strengthen the parts that fail first",
      how = _"Sort the returns and repairs of three years by part; test the endurance of the first five; choose a better part where it costs least.",
      effort = "medium",
      effect = { ["product.lifetime"] = times(1.2) },
      tradeoff = _"A longer life of an inefficient product can cost more in use than it saves: improve both.",
    },
  },
  evidence = _"Endurance test, returns statistics or a study of the product group",
  basis = "average given, else the study of Öko-Institut and University of Bonn for the Umweltbundesamt (2016); threshold: centre's own good practice",
}

criterion "use.guarantee_years" {
  title = _"Guarantee of the maker",
  why = _"A guarantee says what the maker expects of the product.",
  needs = { "use.guarantee" },
  optional = { "product.group" },
  applies = groups.only "lasts",
  measure = "use.guarantee",
  unit = "year",
  rate = between { worst = 0, best = data.guarantee.best },
  met = at_least(data.guarantee.good),
  threshold = _"at least 5 years",
  partly = above(data.guarantee.legal),
  advice = {
    option "use.longer_guarantee" {
      title = _"Five years' guarantee",
      how = _"Compute from the returns of past years what it costs; begin with the models or parts that rarely fail.",
      effort = "low",
      effect = { ["use.guarantee"] = function(value) return math.max(value, 5) end },
    },
  },
  evidence = _"Terms of guarantee",
  basis = "centre's own good practice; partly met above the 2 years of legal guarantee in the European Union",
}

criterion "use.endurance_proved" {
  title = _"Endurance is proved by test",
  why = _"A service life that nobody tested is a hope.",
  needs = { "use.endurance_test" },
  optional = { "product.group" },
  applies = groups.only "lasts",
  measure = "use.endurance_test",
  rate = grades { independent = 1, own = 0.8, parts = 0.5, none = 0 },
  met = one_of { "independent", "own" },
  threshold = _"tested for the whole service life",
  partly = equals "parts",
  advice = {
    option "use.run_endurance_test" {
      title = _"Run an endurance test",
      how = _"Three units through the cycles of the whole service life, with the stresses of real use, be they load, heat, dirt, hard water, washing or voltage swings.",
      effort = "medium",
      effect = { ["use.endurance_test"] = set "own" },
    },
  },
  evidence = _"Test report",
  basis = "centre's own good practice",
}

criterion "use.software_kept" {
  title = _"Software is kept up as long as the product lasts",
  why = _"Products that work are thrown away when their software is no longer safe.",
  needs = { "use.has_software", "use.software_support" },
  applies = function(f)
    return f.use.has_software
  end,
  measure = "use.software_support",
  unit = "year",
  rate = between { worst = data.software.worst, best = data.software.best },
  met = at_least(data.software.good),
  threshold = _"at least 8 years",
  advice = {
    option "use.promise_updates" {
      title = _"Promise updates for ten years",
      how = _"Publish the period; keep the build environment; let the product work without the network when support ends.",
      effort = "medium",
      effect = { ["use.software_support"] = set(10) },
      tradeoff = _"Updates must not slow the product down or raise its consumption.",
    },
  },
  evidence = _"Published commitment",
  basis = "centre's own good practice",
}
