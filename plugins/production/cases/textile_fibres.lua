local by_hand = "shares computed by hand; limits of Decision 2014/350/EU as in data/textile_fibres.lua"

local function fibres(title, rows, more, expect)
  local facts = { ["production.fibres"] = rows, ["design.wearer"] = "skin", ["production.cotton_product"] = "basic" }
  for id, value in pairs(more) do
    facts[id] = value
  end
  case(title) { source = by_hand, published = false, facts = facts, expect = expect }
end

fibres("half recycled, half organic cotton", {
  { fibre = "cotton", origin = "recycled", share = 50 },
  { fibre = "cotton", origin = "organic", share = 50 },
}, {}, {
  ["production.organic_cotton_share"] = "100",
  ["production.recycled_polyester_share"] = unknown,
  ["production.fibre_total"] = "100",
  ["production.preferred_fibre_share"] = "100",
  ["production.main_fibre_share"] = "100",
  ["production.fibres_declared"] = outcome "met",
  ["production.cotton_origin"] = outcome "met",
  ["production.polyester_recycled"] = outcome "not applicable",
  ["production.polyester_antimony_low"] = outcome "not applicable",
  ["production.cellulose_origin"] = outcome "not applicable",
  ["production.preferred_fibres"] = outcome "met",
  ["production.single_fibre"] = outcome "met",
})

fibres("a blend with little recycled polyester", {
  { fibre = "cotton", origin = "conventional", share = 60 },
  { fibre = "polyester", origin = "recycled", share = 10 },
  { fibre = "polyester", origin = "conventional", share = 30 },
}, { ["production.polyester_antimony"] = 270 }, {
  ["production.recycled_polyester_share"] = "25",
  ["production.preferred_fibre_share"] = "10",
  ["production.main_fibre_share"] = "60",
  ["production.cotton_origin"] = outcome "not met",
  ["production.polyester_recycled"] = outcome "partly met",
  ["production.polyester_antimony_low"] = outcome "not met",
  ["production.preferred_fibres"] = outcome "not met",
  ["production.single_fibre"] = outcome "not met",
})

fibres("antimony at the limit", { { fibre = "polyester", origin = "conventional", share = 100 } }, { ["production.polyester_antimony"] = 260 }, {
  ["production.polyester_antimony_low"] = outcome "met",
  ["production.cotton_origin"] = outcome "not applicable",
})

-- 60 % from integrated pest management is enough for a T-shirt, not for a baby.
local better = { { fibre = "cotton", origin = "ipm", share = 60 }, { fibre = "cotton", origin = "conventional", share = 40 } }
fibres("a T-shirt of 60 % Better Cotton", better, {}, {
  ["production.better_cotton_share"] = "60",
  ["production.organic_cotton_share"] = "0",
  ["production.cotton_origin"] = outcome "met",
})
fibres("the same for a baby", better, { ["design.wearer"] = "baby" }, { ["production.cotton_origin"] = outcome "not met" })
fibres("a tablecloth with 10 % organic cotton", {
  { fibre = "cotton", origin = "organic", share = 10 },
  { fibre = "cotton", origin = "conventional", share = 90 },
}, { ["production.cotton_product"] = "other" }, { ["production.cotton_origin"] = outcome "met" })

fibres("viscose, a quarter from certified forests", {
  { fibre = "viscose", origin = "forest", share = 25 },
  { fibre = "viscose", origin = "conventional", share = 75 },
}, {}, { ["production.certified_pulp_share"] = "25", ["production.cellulose_origin"] = outcome "met" })

fibres("shares that do not add up", { { fibre = "wool", origin = "conventional", share = 80 } }, {}, {
  ["production.fibre_total"] = "80",
  ["production.main_fibre_share"] = "100",
  ["production.fibres_declared"] = outcome "not met",
})

case "a share over 100 % is refused" {
  source = "range of the column",
  published = false,
  facts = { ["production.fibres"] = { { fibre = "wool", origin = "conventional", share = 120 } } },
  error = "share",
}
