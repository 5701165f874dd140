local by_hand = "R_cyc = 100·Σ m·RCR/m of IEC/TR 62635, rates after ReSICLED; case computed by hand"

-- The material table of ReSICLED (open plug-in for Activity Browser, file Database_resicled_material.json) was read: a
-- part of one material has the table's rates. How parts add up is the formula; those cases are our own.
local table_of_rates = "ReSICLED material table (G-SCOP, Grenoble; plug-in for Activity Browser, 2022)"

local function one_part(material, expect)
  case("one part of " .. material) {
    source = table_of_rates,
    published = true,
    facts = { ["product.bom"] = { { part = "Part", material = material, mass = 1 } } },
    expect = expect,
  }
end

one_part("abs", {
  ["disposal.recyclability_dismantled"] = "94.00",
  ["disposal.recoverability_dismantled"] = "95.00",
  ["disposal.recyclability_shredded"] = "74.00",
  ["disposal.recoverability_shredded"] = "75.00",
})
one_part("ps", { ["disposal.recyclability_dismantled"] = "94.00", ["disposal.recyclability_shredded"] = "83.00" })
one_part("pp", { ["disposal.recyclability_dismantled"] = "94.00", ["disposal.recyclability_shredded"] = "90.00" })
one_part("pc-abs", { ["disposal.recyclability_dismantled"] = "94.00", ["disposal.recyclability_shredded"] = "0.00", ["disposal.recoverability_shredded"] = "5.00" })
one_part("steel", { ["disposal.recyclability_dismantled"] = "95.00", ["disposal.recyclability_shredded"] = "95.00" })
one_part("aluminium", { ["disposal.recyclability_dismantled"] = "93.00", ["disposal.recyclability_shredded"] = "91.00" })
one_part("copper", { ["disposal.recyclability_dismantled"] = "95.00", ["disposal.recyclability_shredded"] = "85.00" })
one_part("motor", { ["disposal.recyclability_dismantled"] = "85.40", ["disposal.recoverability_dismantled"] = "85.53", ["disposal.recyclability_shredded"] = "81.00" })
one_part("electronics", { ["disposal.recyclability_rate"] = "18.00", ["disposal.recoverability_rate"] = "61.00" })
one_part("cable", { ["disposal.recyclability_rate"] = "33.00" })
one_part("battery-other", { ["disposal.recyclability_rate"] = "45.00" })

-- (2·95 + 1·94 + 1·0)/4 = 71 %: the ABS hood comes off, the PC window does not.
local appliance = {
  { part = "Base", material = "steel", mass = 2, separable = false },
  { part = "Hood", material = "abs", mass = 1, separable = true },
  { part = "Window", material = "pc", mass = 1 },
}

case "three parts, two ways" {
  source = "computed by hand from the formula",
  published = false,
  facts = { ["product.bom"] = appliance },
  expect = {
    ["disposal.recyclability_rate"] = "71.00",
    ["disposal.recoverability_rate"] = "72.50",
    ["disposal.recyclability_dismantled"] = "94.50",
    ["disposal.recyclability_shredded"] = "66.00",
    ["disposal.residue"] = "1.100",
    ["disposal.sourced_rates"] = "100.0",
    ["disposal.recyclability"] = outcome "partly met",
    ["disposal.recoverability"] = outcome "partly met",
    ["disposal.separation"] = "23.50",
  },
}

case "mass that the bill does not list is residue" {
  source = "computed by hand from the formula: 284/5",
  published = false,
  facts = { ["product.bom"] = appliance, ["product.mass"] = 5 },
  expect = { ["disposal.recyclability_rate"] = "56.80", ["disposal.recyclability"] = outcome "not met" },
}

case "grams are kilograms" {
  source = by_hand,
  published = false,
  facts = {
    ["product.bom"] = {
      { part = "Base", material = "steel", mass = { value = 2000, unit = "g" } },
      { part = "Foam", material = "pu-foam", mass = { value = 500, unit = "g" } },
    },
  },
  expect = { ["disposal.recyclability_rate"] = "76.00", ["disposal.recyclability"] = outcome "met" },
}

case "no bill of materials" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["product.mass"] = 5 },
  expect = { ["disposal.recyclability_rate"] = unknown, ["disposal.recyclability"] = outcome "unknown" },
}

case "an empty bill of materials says nothing" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["product.bom"] = {} },
  expect = { ["disposal.recyclability_rate"] = unknown, ["disposal.recyclability"] = outcome "unknown" },
}

case "a material nobody knows is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["product.bom"] = { { part = "Base", material = "steal", mass = 2 } } },
  error = "steel",
}

case "a negative mass is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["product.bom"] = { { part = "Base", material = "steel", mass = -2 } } },
  error = "below the least possible",
}
