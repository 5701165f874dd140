-- Test results as a maker published them (March Tee, March 2025: Supima T-shirt, 30 washes); judged by hand against data/fabrics.lua.
case "a T-shirt that keeps its shape" {
  source = "test results: marchtee.com, 'We tested our tees', Supima Tee: -1.96 and -1.18 %, colour 4, pilling 4; outcomes by hand",
  published = false,
  facts = {
    ["use.fabric_kind"] = "knitted",
    ["use.colour"] = "dyed",
    ["use.dimensional_change"] = -1.96,
    ["use.fastness_wash"] = 4,
    ["use.pilling"] = 4,
  },
  expect = {
    ["use.keeps_size"] = outcome "met",
    ["use.lasting_colour_wash"] = outcome "met",
    ["use.little_pilling"] = outcome "met",
    ["use.lasting_colour_light"] = outcome "unknown",
  },
}

local by_hand = "limits in data/fabrics.lua; judged by hand"

local function shrinks(kind, change, expect)
  case(kind .. " " .. change .. " %") {
    source = by_hand,
    published = false,
    facts = { ["use.fabric_kind"] = kind, ["use.dimensional_change"] = change },
    expect = { ["use.keeps_size"] = outcome(expect) },
  }
end

shrinks("knitted", -4, "met")
shrinks("knitted", -4.5, "not met")
shrinks("woven_cotton", 3, "met")
shrinks("woven_wool", -2.5, "not met")
shrinks("terry", -8, "met")

local function colours(title, facts, expect)
  local outcomes = {}
  for id, is in pairs(expect) do
    outcomes["use.lasting_colour_" .. id] = outcome(is)
  end
  case(title) { source = by_hand, published = false, facts = facts, expect = outcomes }
end

colours("denim may rub off a little", {
  ["use.colour"] = "denim",
  ["use.fastness_wet_rubbing"] = 2,
  ["use.fastness_dry_rubbing"] = 3.5,
  ["use.fastness_perspiration"] = 3,
}, { wet_rubbing = "met", dry_rubbing = "met", perspiration = "partly met" })
colours("the same in another colour", {
  ["use.colour"] = "dyed",
  ["use.fastness_wet_rubbing"] = 2,
  ["use.fastness_dry_rubbing"] = 3,
}, { wet_rubbing = "partly met", dry_rubbing = "not met" })
colours("a curtain needs more light fastness", { ["use.colour"] = "dyed", ["use.fabric_kind"] = "furnishing", ["use.fastness_light"] = 4 }, { light = "not met" })
colours("a shirt does not", { ["use.colour"] = "dyed", ["use.fabric_kind"] = "knitted", ["use.fastness_light"] = 4 }, { light = "met" })
colours("nothing to fade", { ["use.colour"] = "undyed" }, {
  wash = "not applicable",
  perspiration = "not applicable",
  wet_rubbing = "not applicable",
  dry_rubbing = "not applicable",
  light = "not applicable",
})

case "care and mending" {
  source = by_hand,
  published = false,
  facts = { ["use.pilling"] = 2.5, ["use.wash_temperature"] = 60, ["use.mending"] = "parts" },
  expect = { ["use.little_pilling"] = outcome "not met", ["use.washed_cool"] = outcome "not met", ["use.can_be_mended"] = outcome "met" },
}

case "washed at 30 °C, and no help to mend" {
  source = by_hand,
  published = false,
  facts = { ["use.wash_temperature"] = 30, ["use.mending"] = "none" },
  expect = { ["use.washed_cool"] = outcome "met", ["use.can_be_mended"] = outcome "not met" },
}

case "a grade of 6 is refused" {
  source = "range of the fact",
  published = false,
  facts = { ["use.pilling"] = 6 },
  error = "use.pilling",
}

-- Decision (EU) 2016/1332, table 8: covers of furniture pill less than grade 3 allows.
local function pills(kind, grade, expect)
  case("pilling " .. grade .. ": " .. kind) {
    source = "Decision (EU) 2016/1332, table 8, above 3; others 3 or better; judged by hand",
    published = false,
    facts = { ["use.fabric_kind"] = kind, ["use.pilling"] = grade },
    expect = { ["use.little_pilling"] = outcome(expect) },
  }
end

pills("furnishing", 3, "partly met")
pills("furnishing", 3.5, "met")
pills("knitted", 3, "met")
