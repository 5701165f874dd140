-- What is asked of the end of life in the country of use.
local bill = include "../product/shared/bill"
local groups = include "../product/shared/groups"
local limits = include "data/limits"
local options = include "shared/recyclability_options"

local take_back = option "disposal.organise_take_back" {
  title = _"Take the product back where it is sold",
  how = _"With dealers, repairers or the scheme of the branch: a deposit or a discount on the next one, a place to hand it in, a contract with a recycler who reports what comes in.",
  effort = "high",
  effect = { ["design.collected_recycling"] = set(limits.recycled_where_used.take_back) },
  tradeoff = _"Use the way back of delivery vehicles: collecting single pieces by car can cost more than recycling saves.",
  applies = function(f)
    local collected = f.design.collected_recycling
    return collected == nil or collected < limits.recycled_where_used.take_back
  end,
}

criterion "disposal.recycled_in_practice" {
  title = _"Recycled where it is used",
  why = _"A product can be built to be recycled and still end on a dump, where nobody collects it. This estimate joins both: how it is built, and what the country does.",
  needs = {
    "product.bom",
    "disposal.reaches_recycling",
    "disposal.recycled_where_used",
    "disposal.burnt_where_used",
    "disposal.landfilled_where_used",
    "disposal.lost_where_used",
    "disposal.country_waste_origin",
  },
  optional = { "product.group", "product.mass", "design.collected_recycling" },
  applies = groups.only "article",
  measure = function(f)
    local d = f.disposal
    local ways = finding(_"{reaches} % of the products reach recycling: of 100 kg about {recycled} kg are recycled, {burnt} kg burnt, {landfilled} kg landfilled, {lost} kg dumped or lost (waste of the country: {origin})", {
      reaches = round(d.reaches_recycling),
      recycled = round(d.recycled_where_used),
      burnt = round(d.burnt_where_used),
      landfilled = round(d.landfilled_where_used),
      lost = round(d.lost_where_used),
      origin = d.country_waste_origin,
    })
    return d.recycled_where_used, bill.checked(f, { ways })
  end,
  unit = "%",
  rate = between { worst = limits.recycled_where_used.worst, best = limits.recycled_where_used.best },
  met = at_least(limits.recycled_where_used.good),
  advice = { take_back, options.make_separable, options.one_fibre },
  evidence = _"Bill of materials with the separable parts; take-back statistics, or the waste statistic of the country",
  basis = "recyclability rate times the share that reaches recycling in the country of use; threshold: centre's own good practice",
}
