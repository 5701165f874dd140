local by_hand = "amount times intensity (grid: Ember); case computed by hand"

-- Figures read with their year in the data set that data/grid_intensity.lua names.
local function grid(country, figure, year)
  case("grid of " .. country) {
    source = "Ember, yearly electricity data " .. year .. ", as republished with CO2.js",
    published = true,
    facts = { ["product.country_of_use"] = country },
    expect = { ["use.grid_intensity"] = figure, ["use.country_grid_year"] = year },
  }
end

grid("BR", "103.21", "2024")
grid("CN", "559.55", "2024")
grid("DE", "344.14", "2024")
grid("EG", "571.92", "2024")
grid("EU", "213.31", "2024")
grid("IN", "708.32", "2024")
grid("KE", "88.79", "2024")
grid("VN", "471.16", "2024")
grid("KG", "162.71", "2024")
grid("MY", "609.85", "2024")
grid("ZA", "708.88", "2024")

case "a figure of the centre comes first" {
  source = by_hand,
  published = false,
  facts = { ["product.country_of_use"] = "IN", ["centre.grid_intensity"] = 600 },
  expect = { ["use.grid_intensity"] = "600", ["use.grid_origin"] = "as given", ["use.country_grid_intensity"] = "708.32" },
}

case "where the country is not known either, the centre's figure is enough" {
  source = by_hand,
  published = false,
  facts = { ["centre.grid_intensity"] = 600 },
  expect = { ["use.grid_intensity"] = "600", ["use.grid_origin"] = "as given" },
}

case "neither country nor figure" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["use.annual_energy"] = 200 },
  expect = { ["use.grid_intensity"] = unknown, ["use.grid_origin"] = unknown, ["use.energy_carbon_per_year"] = unknown },
}

-- 200·0.47305
case "a country without a figure is a gap, and the default in its place says so" {
  source = by_hand,
  published = false,
  facts = { ["product.country_of_use"] = "UZ", ["use.annual_energy"] = 200, ["use.reference_annual_energy"] = 250 },
  expect = {
    ["use.country_grid_intensity"] = unknown,
    ["use.country_grid_year"] = unknown,
    ["use.grid_intensity"] = "473.05",
    ["use.grid_origin"] = "default: an average of the world, as there is no figure for the country",
    ["use.energy_carbon_per_year"] = "94.61",
    ["use.footprint_against_reference"] = outcome "unknown",
    ["use.energy_against_reference"] = outcome "met",
  },
}

case "the gap filled by the centre" {
  source = "computed by hand: 200·0.5",
  published = false,
  facts = { ["product.country_of_use"] = "UZ", ["centre.grid_intensity"] = 500, ["use.annual_energy"] = 200 },
  expect = { ["use.energy_carbon_per_year"] = "100" },
}

-- 0.54·220 = 118.8 kWh and 48·220 = 10 560 L a year; 118.8·0.34414 = 40.884; detergent 15·2 = 30; water 10.56·1 = 10.56; 12 years
case "a washing machine in Germany" {
  source = by_hand,
  published = false,
  facts = {
    ["product.country_of_use"] = "DE",
    ["product.lifetime"] = 12,
    ["product.mass"] = 70,
    ["use.rated_capacity"] = 8,
    ["use.washing_energy"] = 0.54,
    ["use.washing_water"] = 48,
    ["use.cycles_per_year"] = 220,
    ["use.annual_energy"] = { value = 118800, unit = "Wh" },
    ["use.annual_water"] = { value = 10.56, unit = "m3" },
    ["use.water_intensity"] = 1,
    ["use.consumables"] = { { name = "Detergent", mass = 15, footprint = 2, price = 3 } },
    ["use.reference_annual_energy"] = 160,
    ["use.reference_annual_water"] = 11000,
  },
  expect = {
    ["use.washing_annual_energy"] = "118.8",
    ["use.washing_annual_water"] = "10560",
    ["use.lifetime_energy"] = "1425.6",
    ["use.energy_carbon_per_year"] = "40.884",
    ["use.lifetime_water"] = "126.72",
    ["use.consumables_carbon"] = "30",
    ["use.lifetime_energy_carbon"] = "490.61",
    ["use.lifetime_carbon"] = "977.33",
    ["use.energy_ratio"] = "0.7425",
    ["use.energy_against_reference"] = outcome "met",
    ["use.water_against_reference"] = outcome "not met",
    ["use.footprint_against_reference"] = outcome "met",
    ["use.consumables_amount"] = outcome "partly met",
    ["use.washing_footprint"] = outcome "met",
  },
}

-- 0.8·708.88/7 = 81.01 g for a kilogram
case "washing in South Africa" {
  source = by_hand,
  published = false,
  facts = { ["product.country_of_use"] = "ZA", ["use.rated_capacity"] = 7, ["use.washing_energy"] = 0.8 },
  expect = { ["use.washing_carbon"] = "81.01", ["use.washing_footprint"] = outcome "not met" },
}

-- 170·344.14/1000/300·100 = 19.501 kg a year for 100 litres; 12 years
case "a refrigerator in Germany, and one where nobody knows the grid" {
  source = by_hand,
  published = false,
  facts = {
    ["product.country_of_use"] = "DE",
    ["product.lifetime"] = 12,
    ["use.annual_energy"] = 170,
    ["use.compartments"] = { { type = "fresh_food", volume = 300 } },
  },
  expect = {
    ["use.refrigerating_carbon"] = "19.501",
    ["use.lifetime_energy_carbon"] = "702.05",
    ["use.refrigerating_footprint"] = outcome "met",
    ["use.washing_footprint"] = outcome "unknown",
  },
}

case "a row of consumables without a footprint" {
  source = by_hand,
  published = false,
  facts = { ["use.consumables"] = { { name = "Filter", mass = 2, price = 10 }, { name = "Salt", mass = 5, footprint = 0.2 } } },
  expect = { ["use.consumables_mass"] = "7", ["use.consumables_carbon"] = unknown, ["use.consumables_cost"] = unknown },
}

-- 150·0.10321·10
case "no consumables, no water" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "small-appliance", ["use.annual_energy"] = 150, ["use.annual_water"] = 0, ["product.country_of_use"] = "BR", ["use.consumables"] = {}, ["use.consumables_choice"] = "none", ["product.mass"] = 60, ["product.lifetime"] = 10 },
  expect = {
    ["use.lifetime_carbon"] = "154.815",
    ["use.consumables_mass"] = "0",
    ["use.consumables_carbon"] = "0",
    ["use.consumables_amount"] = outcome "met",
    ["use.consumables_open"] = outcome "not applicable",
  },
}

case "consumables not known: no total" {
  source = by_hand,
  published = false,
  facts = { ["use.annual_energy"] = 150, ["use.annual_water"] = 0, ["product.country_of_use"] = "BR", ["product.lifetime"] = 10 },
  expect = { ["use.lifetime_energy_carbon"] = "154.815", ["use.lifetime_carbon"] = unknown },
}

case "only the maker's own capsules" {
  source = by_hand,
  published = false,
  facts = { ["use.consumables_choice"] = "own" },
  expect = { ["use.consumables_open"] = outcome "not met", ["use.consumables_amount"] = outcome "unknown" },
}

case "an intensity in grams a joule is no such figure" {
  source = "unit of the fact",
  published = false,
  facts = { ["centre.grid_intensity"] = { value = 0.4, unit = "kg CO2e" } },
  error = "centre.grid_intensity",
}
