local by_hand = "streams and bounds of data/packaging.lua; case computed by hand"

-- RecyClass guidelines (recyclass.eu): "A ≥ 95 %, B ≥ 90 % and all packaging features are fully compatible"; one limited
-- compatibility lowers the class; classes A, B and C are considered recyclable.
local recyclass = "bounds of RecyClass, design-for-recycling guidelines for PET bottles (recyclass.eu); bottles made up"

local function bottle(title, pet, foreign, compatibility, class)
  case(title) {
    source = recyclass,
    published = false,
    facts = {
      ["disposal.packaging"] = {
        { part = "Bottle", material = "pet_clear", mass = { value = pet, unit = "g" }, compatibility = compatibility },
        { part = "Cap", material = "pp", mass = { value = 2, unit = "g" }, compatibility = "full" },
        { part = "Handle", material = "ps", mass = { value = foreign, unit = "g" }, compatibility = "full" },
      },
    },
    expect = { ["disposal.packaging_class"] = class, ["disposal.packaging_plastic_class"] = outcome "met" },
  }
end

bottle("PET bottle, 95 % PET and closure", 17, 1, "full", "A")
bottle("PET bottle, 90 % PET and closure", 16, 2, "full", "B")
bottle("PET bottle, 95 %, one limited feature", 17, 1, "limited", "B")

case "a box, a foam corner and a bag" {
  source = "computed by hand: (2 + 0.1)/2.4 = 87.5 %; the foam has no stream, 0.1/0.4 of the plastic has",
  published = false,
  facts = {
    ["disposal.packaging"] = {
      { part = "Box", material = "cardboard", mass = 2 },
      { part = "Corners", material = "eps", mass = 0.3 },
      { part = "Bag", material = "pe_film", mass = 0.1 },
    },
  },
  expect = {
    ["disposal.packaging_recyclable_share"] = "87.50",
    ["disposal.packaging_plastic"] = "0.40",
    ["disposal.packaging_class"] = "E",
    ["disposal.packaging_grade"] = "B",
    ["disposal.packaging_recyclability"] = outcome "met",
    ["disposal.packaging_plastic_class"] = outcome "not met",
  },
}

local function graded(share, grade)
  case("packaging of which " .. share .. " % is recyclable") {
    source = "bounds of Regulation (EU) 2025/40, annex II, table 3; packaging made up",
    published = false,
    facts = {
      ["disposal.packaging"] = {
        { part = "Box", material = "cardboard", mass = share },
        { part = "Foam", material = "pu_foam", mass = 100 - share },
      },
    },
    expect = { ["disposal.packaging_grade"] = grade },
  }
end

graded(95, "A")
graded(94, "B")
graded(80, "B")
graded(70, "C")
graded(69, "none")

case "foam alone has no stream" {
  source = "RecyClass methodology: class F without collection, sorting and recycling; case made up",
  published = false,
  facts = { ["disposal.packaging"] = { { part = "Corners", material = "eps", mass = 0.3 } } },
  expect = { ["disposal.packaging_class"] = "F", ["disposal.packaging_plastic_class"] = outcome "not met" },
}

case "cardboard only" {
  source = by_hand,
  published = false,
  facts = { ["disposal.packaging"] = { { part = "Box", material = "cardboard", mass = 2 } } },
  expect = { ["disposal.packaging_recyclability"] = outcome "met", ["disposal.packaging_plastic_class"] = outcome "not applicable" },
}

case "a reusable crate counts" {
  source = by_hand,
  published = false,
  facts = { ["disposal.packaging"] = { { part = "Crate", material = "other", mass = 4, reusable = true } } },
  expect = { ["disposal.packaging_recyclable_share"] = "100.00", ["disposal.packaging_recyclability"] = outcome "met" },
}

case "packaging not described" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  expect = { ["disposal.packaging_recyclability"] = outcome "unknown", ["disposal.packaging_plastic_class"] = outcome "unknown" },
}
