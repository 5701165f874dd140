local by_hand = "ISO 11469 and the threshold of 25 g; case computed by hand"

local bom = {
  { part = "Tub", material = "pp", mass = 3.0, marked = true },
  { part = "Panel", material = "abs", mass = 1.0, marked = false },
  { part = "Button", material = "abs", mass = 0.02, marked = false },
  { part = "Seal", material = "rubber", mass = 2.0 },
}

case "three quarters are marked" {
  source = "computed by hand: 3/4 of the mass above 25 g",
  published = false,
  facts = { ["product.bom"] = bom, ["product.group"] = "washing-machine" },
  expect = {
    ["disposal.plastic_mass_to_mark"] = "4.00",
    ["disposal.marked_share"] = "75.00",
    ["disposal.plastic_marking"] = outcome "partly met",
  },
}

local function display(title, grams, expect)
  case(title) {
    source = "Regulation (EU) 2019/2021, annex II, D 2: heavier than 50 g; case computed by hand",
    published = false,
    facts = {
      ["product.group"] = "display",
      ["product.bom"] = { { part = "Stand", material = "pc-abs", mass = { value = grams, unit = "g" }, marked = false } },
    },
    expect = { ["disposal.plastic_marking"] = expect },
  }
end

display("a display's part of 50 g", 50, outcome "not applicable")
display("a display's part of 51 g", 51, outcome "not met")

case "the same part in another product" {
  source = "computed by hand: above 25 g",
  published = false,
  facts = { ["product.bom"] = { { part = "Stand", material = "pc-abs", mass = 0.05, marked = true } } },
  expect = { ["disposal.plastic_marking"] = outcome "met" },
}

case "nobody says whether the parts are marked" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["product.bom"] = { { part = "Tub", material = "pp", mass = 3.0 } } },
  expect = { ["disposal.marked_share"] = unknown, ["disposal.plastic_marking"] = outcome "unknown" },
}

case "no plastic part" {
  source = by_hand,
  published = false,
  facts = { ["product.bom"] = { { part = "Frame", material = "steel", mass = 3.0 } } },
  expect = { ["disposal.plastic_marking"] = outcome "not applicable" },
}

-- 230 g and 110 g added one by one and by `sum` differ in the last bit: 99.99999999999999 % before it was rounded.
case "all marked is 100 %, whatever the masses add up to" {
  source = "computed by hand: every part is marked",
  published = false,
  facts = {
    ["product.bom"] = {
      { part = "Base", material = "pc-abs", mass = { value = 230, unit = "g" }, marked = true },
      { part = "Keyboard", material = "abs", mass = { value = 110, unit = "g" }, marked = true },
    },
  },
  expect = { ["disposal.marked_share"] = "100.000000000", ["disposal.plastic_marking"] = outcome "met" },
}
