local by_hand = "grading of the criteria; judged by hand"
local sofa = { { part = "Cover", material = "other-textile", mass = 3 } }

local function furniture(title, facts, expect)
  local outcomes = {}
  for id, is in pairs(expect) do
    outcomes[id] = outcome(is)
  end
  case(title) { source = by_hand, published = false, facts = facts, expect = outcomes }
end

furniture("a sofa tested in a laboratory", {
  ["product.bom"] = sofa,
  ["use.furniture_kind"] = "domestic_seating",
  ["use.furniture_test"] = "independent",
  ["use.abrasion"] = 20000,
}, { ["use.furniture_standard_met"] = "met", ["use.resists_rubbing"] = "met" })
furniture("a sofa tested at home", {
  ["product.bom"] = sofa,
  ["use.furniture_kind"] = "domestic_seating",
  ["use.furniture_test"] = "own",
  ["use.abrasion"] = 12000,
}, { ["use.furniture_standard_met"] = "partly met", ["use.resists_rubbing"] = "not met" })
furniture("a wooden stool", { ["product.bom"] = { { part = "Seat", material = "wood", mass = 3 } }, ["use.furniture_kind"] = "other", ["use.furniture_test"] = "none" }, {
  ["use.furniture_standard_met"] = "not met",
  ["use.resists_rubbing"] = "not applicable",
})
