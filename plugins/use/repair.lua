-- Spare parts and the information to repair.
local data = include "data/durability"
local groups = include "../product/shared/groups"

fact.number "use.spare_part_years" {
  title = _"Spare parts are available for",
  unit = "year",
  min = 0,
  max = 100,
  help = _"After the last unit of the model was sold; the shortest of the parts that commonly fail.",
  evidence = _"Published commitment or contract with the parts supplier",
}

fact.number "use.gasket_years" {
  title = _"Door gaskets are available for",
  unit = "year",
  min = 0,
  max = 100,
  help = _"Refrigerating appliances only; after the last unit of the model was sold.",
  evidence = _"Published commitment",
}

fact.number "use.spare_part_delivery" {
  title = _"Spare parts arrive within",
  unit = "day",
  min = 0,
  max = 1000,
  help = _"Working days after the order.",
  evidence = _"Terms of delivery or a sample of orders",
}

fact.percentage "use.spare_part_price" {
  title = _"Price of the dearest spare part that commonly fails",
  min = 0,
  max = 1000,
  help = _"As a share of the price of the product.",
  evidence = _"Price lists",
}

fact.choice "use.repair_information" {
  title = _"Information for repair",
  help = _"Exploded view, wiring diagram, fault codes, instructions, test equipment.",
  evidence = _"The document or its web address",
  choices = {
    { "public", _"Published for everybody" },
    { "professional", _"For independent professional repairers" },
    { "own", _"Only for the maker's own workshops" },
    { "none", _"None" },
  },
}

local function required(f)
  return data.spare_parts.groups[f.product.group] or data.spare_parts.all
end

local keep_parts = option "use.keep_spare_parts" {
  title = _"Keep spare parts for twelve years",
  how = _"Share parts between models, order a last stock before a part is discontinued, keep drawings for printing plastic parts.",
  effort = "medium",
  effect = {
    ["use.spare_part_years"] = function(value) return math.max(value, 12) end,
    ["use.gasket_years"] = function(value) return math.max(value, 12) end,
  },
  tradeoff = _"A stock binds capital and may be scrapped: share parts between models first.",
}

criterion "use.spare_parts" {
  title = _"Spare parts are available long enough",
  why = _"Without the part, a small fault is the end of the product.",
  needs = { "use.spare_part_years", "product.group" },
  applies = groups.only "taken_apart",
  measure = function(f)
    local years, wanted = f.use.spare_part_years, required(f)
    if years >= wanted then return quantity(years, "year") end
    return quantity(years, "year"), { finding(_"This product group needs {wanted} years", { wanted = wanted }) }
  end,
  unit = "year",
  rate = function(f, value)
    local wanted, best = required(f), data.spare_parts.best
    if value < wanted then return 0.5 * value / wanted end
    return clamp(0.5 + 0.5 * (value - wanted) / (best - wanted), 0.5, 1)
  end,
  met = function(f, value)
    return value >= required(f)
  end,
  partly = function()
    return false
  end,
  threshold = _"10 years for washing machines, 7 years for others",
  advice = { keep_parts },
  evidence = _"Published commitment or contract with the parts supplier",
  basis = "Regulations (EU) 2019/2023, annex II, 8 (1), (EU) 2019/2019, annex II, 3 (a), (EU) 2019/2022, annex II, 5 (1), (EU) 2019/2021, annex II, D 5, and (EU) 2023/1670, annex II; other groups: centre's own good practice",
}

criterion "use.gaskets" {
  title = _"Door gaskets are available for ten years",
  why = _"A worn gasket lets warm air in and the compressor run on; the user can change it without tools.",
  needs = { "use.gasket_years" },
  measure = "use.gasket_years",
  unit = "year",
  rate = between { worst = 0, best = data.spare_parts.best },
  met = at_least(data.spare_parts.gaskets),
  threshold = _"at least 10 years",
  advice = { keep_parts },
  evidence = _"Published commitment",
  basis = "Regulation (EU) 2019/2019, annex II, 3 (a) (2)",
}

criterion "use.spare_parts_soon" {
  title = _"Spare parts arrive soon",
  why = _"Who waits a month for a part buys a new machine.",
  needs = { "use.spare_part_delivery" },
  measure = "use.spare_part_delivery",
  unit = "day",
  rate = between { worst = 30, best = 2 },
  met = at_most(data.delivery_days),
  threshold = _"within 15 working days",
  advice = {
    option "use.stock_parts_near" {
      title = _"Stock the ten parts asked for most in the country of sale",
      how = _"With the importer or a service partner, restocked monthly.",
      effort = "low",
      effect = { ["use.spare_part_delivery"] = function(value) return math.min(value, 5) end },
    },
  },
  evidence = _"Terms of delivery or a sample of orders",
  basis = "Regulations (EU) 2019/2023, annex II, 8 (2), and (EU) 2019/2019, annex II, 3 (c): 15 working days",
}

criterion "use.spare_parts_affordable" {
  title = _"Spare parts are affordable",
  why = _"Above a third of the price of a new product few people repair.",
  needs = { "use.spare_part_price" },
  measure = "use.spare_part_price",
  unit = "%",
  rate = between { worst = data.part_price.worst, best = data.part_price.best },
  met = at_most(data.part_price.good),
  threshold = _"at most 30 % of the price of the product",
  advice = {
    option "use.split_assemblies" {
      title = _"Sell the part, not the assembly",
      how = _"Offer bearings without the drum, the relay without the board; price parts at cost plus handling.",
      effort = "medium",
      effect = { ["use.spare_part_price"] = function(value) return math.min(value, 20) end },
      tradeoff = _"Assemblies must then come apart: see disassembly.",
    },
  },
  evidence = _"Price lists",
  basis = "centre's own good practice",
}

criterion "use.repair_information_open" {
  title = _"Information for repair is available",
  why = _"Independent workshops keep products alive where the maker has none.",
  needs = { "use.repair_information" },
  optional = { "product.group" },
  applies = groups.only "taken_apart",
  measure = "use.repair_information",
  rate = grades { public = 1, professional = 0.8, own = 0.2, none = 0 },
  met = one_of { "public", "professional" },
  threshold = _"published, or open to independent repairers",
  advice = {
    option "use.publish_repair" {
      title = _"Publish exploded view, fault codes and instructions",
      how = _"Put the service manual on the free website, with a film of the five most common repairs.",
      effort = "low",
      effect = { ["use.repair_information"] = set "public" },
      tradeoff = _"Warn of what only professionals should open, such as live parts, springs under load or refrigerant.",
    },
  },
  evidence = _"The document or its web address",
  basis = "Regulations (EU) 2019/2023, annex II, 8 (3), and (EU) 2019/2019, annex II, 3 (b): access for professional repairers",
}
