local map = "market map, looked up by hand"

local function map_of(title, facts, expect)
  case(title) { source = map, published = false, facts = facts, expect = expect }
end

map_of("a hotel in Bogotá", { ["product.group"] = "accommodation", ["product.country_of_use"] = "CO", ["business.labels"] = {} }, {
  ["business.ecolabels"] = "Green Key, Sello Ambiental Colombiano",
  ["business.public_buyers"] = unknown,
  ["business.label_carried"] = outcome "not met",
})
map_of("a bed and breakfast in France with the EU Ecolabel", { ["product.group"] = "accommodation", ["product.country_of_use"] = "FR", ["client.markets"] = { "eu", "north_america" }, ["business.labels"] = { "eu_ecolabel" } }, {
  ["business.ecolabels"] = "EU Ecolabel, Green Key",
  ["business.label_carried"] = outcome "met",
})
map_of("detergent sold in Asia", { ["product.group"] = "detergent", ["client.markets"] = { "asia" }, ["product.country_of_use"] = "VN" }, {
  ["business.ecolabels"] = "Thai Green Label, Ecomark (India), Vietnam Green Label, Korea Eco-Label",
  ["business.public_buyers"] = "Korea, Act on Promotion of Purchase of Green Products, Thailand, green cart",
})
map_of("dishwashers have no label in Europe", { ["product.group"] = "dishwasher", ["client.markets"] = { "eu" }, ["business.labels"] = {} }, {
  ["business.ecolabels"] = unknown,
  ["business.label_carried"] = outcome "not applicable",
})
map_of("a label that the market does not know", { ["product.group"] = "paper", ["product.country_of_use"] = "BR", ["business.labels"] = { "ecomark_india" } }, {
  ["business.ecolabels"] = "FSC or PEFC *",
  ["business.label_carried"] = outcome "not met",
})
map_of("the group is not known", { ["client.markets"] = { "eu" } }, { ["business.ecolabels"] = unknown })

-- Categories of the designated items as listed by unitary.info, 2025: paper, office furniture, computers, mobile devices, home appliances.
for _i, group in ipairs { "refrigerating-appliance", "washing-machine" } do
  case("Japan designates: " .. group) {
    source = "unitary.info, Green Procurement (Japan), 2025, category 08 home appliances",
    published = false,
    facts = { ["product.group"] = group, ["product.country_of_use"] = "JP" },
    expect = { ["business.public_buyers"] = "Japan, Act on Promoting Green Procurement" },
  }
end

case "a label that nobody knows is refused" {
  source = "choices of the fact",
  published = false,
  facts = { ["business.labels"] = { "green_dream" } },
  error = "green_dream",
}
