local by_hand = "R = recyclability × recycled/recyclables of the country, the rest as its other waste; computed by hand"
local default = "default: an average of the world, as there is no figure for the country"

--- Shares read in the sources that data/municipal_waste.lua names.
local function shares(country, source, expect, year)
  local figures = { ["disposal.country_waste_year"] = year }
  for treatment, figure in pairs(expect) do
    figures["disposal.country_" .. treatment] = figure
  end
  case("municipal waste in " .. country) { source = source, published = true, facts = { ["product.country_of_use"] = country }, expect = figures }
end

local bank = "World Bank, What a Waste 2.0, country-level data (2018)"
local oecd = "OECD, Environment at a Glance, as tabled in Wikipedia, Recycling rate"
shares("BO", bank, { recycled = "12.11", composted = "0.4" }, "2018")
shares("BG", bank, { recycled = "19.03", composted = "10.32", incinerated = "2.75", landfilled = "66.22" }, "2018")
shares("ID", bank, { recycled = "7", landfilled = "69", collected = "45" }, "2018")
shares("KE", bank, { recycled = "8", collected = "40" }, "2018")
shares("MX", bank, { recycled = "5", landfilled = "74.5" }, "2018")
shares("TN", bank, { recycled = "4", composted = "5", landfilled = "70" }, "2018")
shares("VN", bank, { recycled = "23", composted = "15" }, "2018")
shares("ZA", bank, { recycled = "28", landfilled = "72" }, "2018")
shares("AT", oecd, { recycled = "26.5", composted = "32.6", incinerated = "38.9", landfilled = "2.1" }, "2019")
shares("CR", oecd, { recycled = "3", composted = "3.8", landfilled = "86.5" }, "2019")
shares("LV", oecd, { recycled = "35.4", composted = "4.9", incinerated = "3.3", landfilled = "56.4" }, "2019")
shares("EU", "Eurostat, municipal waste in 2017, as reported by The Baltic Course, September 2019", { recycled = "30", composted = "17", incinerated = "28", landfilled = "24" }, "2017")

-- Steel: 95 % recyclable. Mexico recycles 5 of 34 % paper, plastic, glass and metal, 14.7 %; of the rest 74.5 % are landfilled, 20.5 % dumped.
local bowl = {
  ["product.group"] = "other",
  ["product.country_of_use"] = "MX",
  ["product.mass"] = 1,
  ["product.bom"] = { { part = "Bowl", material = "steel", mass = 1 } },
}

--- The bowl with other facts.
local function with(changes)
  local facts = {}
  for id, value in pairs(bowl) do
    facts[id] = value
  end
  for id, value in pairs(changes) do
    facts[id] = value
  end
  return facts
end

case "a steel bowl in Mexico" {
  source = by_hand,
  published = false,
  facts = bowl,
  expect = {
    ["disposal.country_recyclables_recycled"] = "14.7",
    ["disposal.recycled_where_used"] = "14.0",
    ["disposal.burnt_where_used"] = "0",
    ["disposal.landfilled_where_used"] = "67.5",
    ["disposal.lost_where_used"] = "18.6",
    ["disposal.recycled_in_practice"] = outcome "not met",
  },
}

-- 20/34 = 58.8 %; 44.14·74.5/80 = 41.11
case "the centre knows better what is recycled" {
  source = by_hand,
  published = false,
  facts = with { ["centre.waste_recycled"] = 20 },
  expect = {
    ["disposal.recycled_where_used"] = "55.86",
    ["disposal.landfilled_where_used"] = "41.11",
    ["disposal.lost_where_used"] = "3.03",
    ["disposal.country_waste_origin"] = "as given",
    ["disposal.recycled_in_practice"] = outcome "met",
  },
}

-- 0.95·65; the rest, 38.25, half and half
case "the product's own take-back comes before the country" {
  source = by_hand,
  published = false,
  facts = with { ["design.collected_recycling"] = 65, ["centre.waste_recycled"] = 0, ["centre.waste_incinerated"] = 50, ["centre.waste_landfilled"] = 50 },
  expect = {
    ["disposal.reaches_recycling"] = "65",
    ["disposal.recycled_where_used"] = "61.75",
    ["disposal.burnt_where_used"] = "19.125",
    ["disposal.lost_where_used"] = "0",
  },
}

case "a country without figures is a gap, and the default in its place says so" {
  source = "no row for Ghana",
  published = false,
  facts = with { ["product.country_of_use"] = "GH" },
  expect = { ["disposal.country_waste_origin"] = default, ["disposal.country_waste_year"] = unknown, ["disposal.country_collected"] = unknown, ["disposal.recycled_in_practice"] = outcome "not met" },
}

case "a country that does not say what it recycles" {
  source = "row of El Salvador",
  published = false,
  facts = with { ["product.country_of_use"] = "SV" },
  expect = {
    ["disposal.country_landfilled"] = "78.2",
    ["disposal.country_waste_origin"] = "country profile; the share that is recycled: an average of the world",
  },
}

case "a country that does not say what its waste is made of" {
  source = "row of India",
  published = false,
  facts = with { ["product.country_of_use"] = "IN" },
  expect = {
    ["disposal.country_recycled"] = "5",
    ["disposal.country_waste_origin"] = "country profile; paper, plastic, glass and metal in the waste: an average of the world",
  },
}

-- 23 % recycled of 20.11 % recyclables: never more than all of it
case "more recycled than there is of paper, plastic, glass and metal" {
  source = by_hand,
  published = false,
  facts = with { ["product.country_of_use"] = "VN" },
  expect = { ["disposal.country_recyclables_recycled"] = "100", ["disposal.recycled_where_used"] = "95" },
}

case "nobody knows what it is made of" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["product.country_of_use"] = "DE" },
  expect = { ["disposal.country_recycled"] = "48", ["disposal.recycled_where_used"] = unknown, ["disposal.recycled_in_practice"] = outcome "unknown" },
}

case "a detergent is used up" {
  source = "traits of the group",
  published = false,
  facts = with { ["product.group"] = "detergent" },
  expect = { ["disposal.country_recycled"] = unknown, ["disposal.recycled_in_practice"] = outcome "not applicable" },
}

case "more than all waste" {
  source = "range of the fact",
  published = false,
  facts = { ["centre.waste_recycled"] = 120 },
  error = "centre.waste_recycled",
}
