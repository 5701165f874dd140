local by_hand = "mass shares and the centre's thresholds, computed by hand"

local bom = {
  { part = "Housing", material = "abs", mass = 2, recycled = 30 },
  { part = "Cover", material = "ps", mass = 1 },
  { part = "Seal", material = "pvc", mass = 1, recycled = 0 },
  { part = "Frame", material = "steel", mass = 6, recycled = 40 },
}

case "mixed housing" {
  source = "computed by hand: recycled (2·30 + 6·40)/10 = 30 %; plastics 60/4 = 15 %; stated 9 of 10 kg; PVC 1 of 10 kg",
  published = false,
  facts = {
    ["product.bom"] = bom,
    ["product.mass"] = 10,
    ["design.reference_mass"] = 12.5,
    ["design.recycled_evidence"] = "declared",
  },
  expect = {
    ["design.recycled_share"] = "30.00",
    ["design.recycled_plastics_share"] = "15.00",
    ["design.recycled_metals_share"] = "40.00",
    ["design.recycled_stated"] = "90.00",
    ["design.plastics_kinds"] = "3",
    ["design.difficult_share"] = "10.00",
    ["design.mass_ratio"] = "0.80",
    ["design.recycled_content"] = outcome "met",
    ["design.recycled_plastics"] = outcome "not met",
    ["design.recycled_proved"] = outcome "met",
    ["design.few_plastics"] = outcome "met",
    ["design.difficult_materials"] = outcome "met",
    ["design.lightweight"] = outcome "met",
  },
}

case "no plastics, nothing recycled" {
  source = by_hand,
  published = false,
  facts = {
    ["product.bom"] = { { part = "Board", material = "wood", mass = 3 } },
    ["design.recycled_evidence"] = "assumed",
  },
  expect = {
    ["design.recycled_share"] = "0.00",
    ["design.recycled_plastics_share"] = "unknown",
    ["design.recycled_content"] = outcome "not met",
    ["design.recycled_plastics"] = outcome "not applicable",
    ["design.recycled_proved"] = outcome "not applicable",
    ["design.few_plastics"] = outcome "not applicable",
    ["design.lightweight"] = outcome "unknown",
  },
}

case "a bill of materials without mass" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["product.bom"] = {} },
  expect = { ["design.recycled_share"] = "unknown", ["design.recycled_content"] = outcome "unknown" },
}

case "recycled content above 100 % is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["product.bom"] = { { part = "Board", material = "wood", mass = 3, recycled = 130 } } },
  error = "100",
}
