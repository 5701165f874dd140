-- Directive (EU) 2024/825: words that summaries of it name as generic, and when they are allowed.
local summary = "Directive (EU) 2024/825, as summed up by Sorena, LEKKER Partners and New Economy"

local function generic(text, rests_on, result)
  case("\"" .. text .. "\"" .. (rests_on and ", with the EU Ecolabel" or "")) {
    source = summary,
    published = true,
    facts = { ["client.markets"] = { "eu" }, ["claims.list"] = { { text = text, about = "product", rests_on = rests_on } } },
    expect = { ["claims.generic"] = outcome(result) },
  }
end

for _i, text in ipairs { "Environmentally friendly", "Eco-friendly", "Green", "Ecological", "Climate friendly", "Biodegradable" } do
  generic(text, nil, "not met")
end
generic("Environmentally friendly", { "ecolabel" }, "met")

local function offsetting(text)
  case("\"" .. text .. "\" by offsets") {
    source = summary,
    published = true,
    facts = { ["claims.list"] = { { text = text, about = "product", rests_on = { "offsets" } } } },
    expect = { ["claims.no_offsetting"] = outcome "not met" },
  }
end

offsetting "Climate-neutral"
offsetting "CO2-neutral"

local by_hand = "rules of the directive, applied by hand"

local function claim(title, markets, row, expect)
  case(title) { source = by_hand, published = false, facts = { ["client.markets"] = markets, ["claims.list"] = { row } }, expect = expect }
end

claim("not sold in the Union", { "home", "africa" }, { text = "Eco-friendly" }, { ["claims.generic"] = outcome "not applicable", ["claims.beyond_law"] = outcome "not applicable" })
claim("what is meant stands beside it", { "eu" }, { text = "Climate friendly: all energy for this packaging is renewable", stated = { "specification" } }, { ["claims.generic"] = outcome "met" })
claim("CO₂ with a small two", { "eu" }, { text = "CO₂ neutral", about = "product", rests_on = { "offsets" } }, { ["claims.no_offsetting"] = outcome "not met" })
claim("a promise", { "eu" }, { text = "All our hotels will be powered by the sun by 2030", about = "company" }, { ["claims.future_planned"] = outcome "not met" })
claim("a promise with a plan", { "eu" }, { text = "We aim at zero waste by 2030", about = "company", rests_on = { "plan" } }, { ["claims.future_planned"] = outcome "met" })
claim("a label of one's own", { "eu" }, { text = "Certified planet choice", about = "product", rests_on = { "records" } }, { ["claims.labels_certified"] = outcome "not met" })
claim("a label of a scheme", { "eu" }, { text = "EU Ecolabel", about = "product", rests_on = { "ecolabel" } }, { ["claims.labels_certified"] = outcome "met" })
claim("law asks it of all", { "eu" }, { text = "Without CFCs", about = "product", rests_on = { "test", "law" } }, { ["claims.beyond_law"] = outcome "not met" })

case "nobody told the markets" {
  source = by_hand,
  published = false,
  facts = { ["claims.list"] = { { text = "Eco-friendly" } } },
  expect = { ["claims.generic"] = outcome "not met" },
}
