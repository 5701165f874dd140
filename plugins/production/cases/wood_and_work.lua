local by_hand = "limits in data/wood_origin.lua and data/working_conditions.lua"
local panel = { { part = "Top", material = "wood-panel", mass = 12 } }

local function wood(title, bom, certified, legality, good, legal)
  case(title) {
    source = by_hand,
    published = false,
    facts = { ["product.bom"] = bom, ["production.wood_certified"] = certified, ["production.wood_legality"] = legality },
    expect = { ["production.wood_from_good_forests"] = outcome(good), ["production.wood_legal"] = outcome(legal) },
  }
end

wood("a desk of certified board", panel, 70, "controlled", "met", "met")
wood("a desk of board from anywhere", panel, 20, "none", "not met", "not met")
wood("a desk, half of the wood certified", panel, 50, "declared", "partly met", "partly met")
wood("a steel chair", { { part = "Frame", material = "steel", mass = 5 } }, 0, "none", "not applicable", "not applicable")

local function work(evidence, expect, sandblasting, blasted)
  case("working conditions: " .. evidence) {
    source = by_hand,
    published = false,
    facts = { ["production.labour_evidence"] = evidence, ["production.sandblasting"] = sandblasting },
    expect = { ["production.fair_work"] = outcome(expect), ["production.no_sandblasting"] = outcome(blasted) },
  }
end

work("certified", "met", false, "met")
work("audited", "met", false, "met")
work("declared", "partly met", true, "not met")
work("none", "not met", true, "not met")
