-- ISO 14021, 5.3: these words shall not be used; 5.5: nor any claim to be sustainable. Read in AS/NZS ISO 14021:2000.
local function refused(clause, text, criterion_id)
  case("\"" .. text .. "\"") {
    source = "ISO 14021, " .. clause .. " (AS/NZS ISO 14021:2000)",
    published = true,
    facts = { ["claims.list"] = { { text = text, about = "product", rests_on = { "lca" } } } },
    expect = { [criterion_id] = outcome "not met" },
  }
end

for _i, text in ipairs { "Environmentally safe", "Environmentally friendly", "Earth friendly", "Non-polluting", "Green", "Nature’s friend", "Ozone-friendly" } do
  refused("5.3", text, "claims.no_vague")
end
refused("5.5", "The sustainable chair", "claims.no_sustainable")

local by_hand = "rules of ISO 14021, applied by hand"

local function claim(title, row, expect)
  case(title) { source = by_hand, published = false, facts = { ["claims.list"] = { row } }, expect = expect }
end

claim("French, in capitals", { text = "UN PRODUIT ÉCOLOGIQUE" }, { ["claims.no_vague"] = outcome "not met" })
claim("Spanish", { text = "Respetuoso con el medio ambiente" }, { ["claims.no_vague"] = outcome "not met" })
claim("a green colour is a claim all the same", { text = "Made in Greenland" }, { ["claims.no_vague"] = outcome "met" })
claim("recycled content with everything", { text = "Bottle of 80 % recycled PET", about = "part", stated = { "object" }, rests_on = { "records" } }, {
  ["claims.kinds"] = "1: Recycled content",
  ["claims.no_vague"] = outcome "met",
  ["claims.object_clear"] = outcome "met",
  ["claims.qualified"] = outcome "met",
  ["claims.proved"] = outcome "met",
  ["claims.substantiated"] = outcome "met",
  ["claims.free_of"] = outcome "not applicable",
})
claim("can be recycled is no recycled content", { text = "This box can be recycled", rests_on = { "collection" } }, { ["claims.kinds"] = "1: Recyclable", ["claims.qualified"] = outcome "met" })
claim("only the word of a supplier", { text = "Less water than a usual jeans: 40 %", rests_on = { "supplier" } }, {
  ["claims.qualified"] = outcome "met",
  ["claims.proved"] = outcome "not met",
  ["claims.substantiated"] = outcome "not met",
})
claim("free of what nobody uses", { text = "Free from phosphates", rests_on = { "test" } }, { ["claims.free_of"] = outcome "not met" })
claim("free of what others contain", { text = "Phosphate-free", rests_on = { "test", "usual" } }, { ["claims.free_of"] = outcome "met" })
claim("free of charge", { text = "Take-back free of charge" }, { ["claims.free_of"] = outcome "not applicable" })
claim("it says not what of", { text = "Compostable within 90 days in industrial plants", stated = { "conditions" }, rests_on = { "certificate" } }, {
  ["claims.object_clear"] = outcome "not met",
  ["claims.qualified"] = outcome "met",
})

-- one of three at fault: rated 2/3
case "several claims" {
  source = by_hand,
  published = false,
  facts = {
    ["claims.list"] = {
      { text = "Recyclable", about = "product", rests_on = { "collection" } },
      { text = "Eco paper", about = "product", rests_on = { "certificate" } },
      { text = "Lasts longer: 12 instead of 8 years", about = "product", rests_on = { "test" } },
    },
  },
  expect = {
    ["claims.count"] = "3",
    ["claims.kinds"] = "1: Recyclable; 2: vague; 3: Extended life",
    ["claims.no_vague"] = outcome "partly met",
    ["claims.qualified"] = outcome "met",
    ["claims.proved"] = outcome "met",
  },
}

case "no claims" {
  source = by_hand,
  published = false,
  facts = { ["claims.list"] = {} },
  expect = { ["claims.count"] = "0", ["claims.no_vague"] = outcome "not applicable", ["claims.substantiated"] = outcome "not applicable" },
}

case "a basis that is no choice is refused" {
  source = "choices of the fact",
  published = false,
  facts = { ["claims.list"] = { { text = "Recyclable", rests_on = { "faith" } } } },
  error = "faith",
}
