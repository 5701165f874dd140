-- Figures read with their year in the data set that data/grid_intensity.lua names.
local function grid(country, figure, year)
  case("grid of " .. country) {
    source = "Ember, yearly electricity data " .. year .. ", as republished with CO2.js",
    published = true,
    facts = { ["product.country_of_use"] = country },
    expect = { ["use.grid_intensity"] = figure, ["use.country_grid_year"] = year },
  }
end

grid("BR", "105.51", "2022")
grid("CN", "585.82", "2022")
grid("DE", "380.95", "2023")
grid("EG", "570.13", "2022")
grid("EU", "243.83", "2023")
grid("IN", "705.13", "2022")
grid("KE", "83.33", "2022")
grid("VN", "409.8", "2022")
grid("ZA", "729.67", "2022")

case "a figure of the centre comes first" {
  source = "computed by hand",
  published = false,
  facts = { ["product.country_of_use"] = "IN", ["centre.grid_intensity"] = 600 },
  expect = { ["use.grid_intensity"] = "600", ["use.country_grid_intensity"] = "705.13" },
}

case "a country without a figure is a gap" {
  source = "computed by hand",
  published = false,
  facts = { ["product.country_of_use"] = "UZ", ["use.annual_energy"] = 200, ["use.reference_annual_energy"] = 250 },
  expect = {
    ["use.grid_intensity"] = unknown,
    ["use.energy_carbon_per_year"] = unknown,
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

-- 0.54·220 = 118.8 kWh and 48·220 = 10 560 L a year; 118.8·0.38095 = 45.257; detergent 15·2 = 30; water 10.56·1 = 10.56; 12 years
case "a washing machine in Germany" {
  source = "computed by hand",
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
    ["use.energy_carbon_per_year"] = "45.257",
    ["use.lifetime_water"] = "126.72",
    ["use.consumables_carbon"] = "30",
    ["use.lifetime_energy_carbon"] = "543.08",
    ["use.washing_lifetime_carbon"] = "543.08",
    ["use.lifetime_carbon"] = "1029.80",
    ["use.energy_ratio"] = "0.7425",
    ["use.energy_against_reference"] = outcome "met",
    ["use.water_against_reference"] = outcome "not met",
    ["use.footprint_against_reference"] = outcome "met",
    ["use.consumables_amount"] = outcome "partly met",
    ["use.washing_footprint"] = outcome "met",
  },
}

-- 0.8·729.67/7 = 83.39 g for a kilogram
case "washing in South Africa" {
  source = "computed by hand",
  published = false,
  facts = { ["product.country_of_use"] = "ZA", ["use.rated_capacity"] = 7, ["use.washing_energy"] = 0.8 },
  expect = { ["use.washing_carbon"] = "83.39", ["use.washing_footprint"] = outcome "not met", ["use.washing_lifetime_carbon"] = unknown },
}

-- 170·380.95/1000/300·100 = 21.587 kg a year for 100 litres; 12 years
case "a refrigerator in Germany, and one where nobody knows the grid" {
  source = "computed by hand",
  published = false,
  facts = {
    ["product.country_of_use"] = "DE",
    ["product.lifetime"] = 12,
    ["use.annual_energy"] = 170,
    ["use.compartments"] = { { type = "fresh_food", volume = 300 } },
  },
  expect = {
    ["use.refrigerating_carbon"] = "21.587",
    ["use.refrigerating_lifetime_carbon"] = "777.1",
    ["use.refrigerating_footprint"] = outcome "met",
    ["use.washing_footprint"] = outcome "unknown",
  },
}

case "a row of consumables without a footprint" {
  source = "computed by hand",
  published = false,
  facts = { ["use.consumables"] = { { name = "Filter", mass = 2, price = 10 }, { name = "Salt", mass = 5, footprint = 0.2 } } },
  expect = { ["use.consumables_mass"] = "7", ["use.consumables_carbon"] = unknown, ["use.consumables_cost"] = unknown },
}

-- 150·0.10551·10
case "no consumables, no water" {
  source = "computed by hand",
  published = false,
  facts = { ["use.annual_energy"] = 150, ["use.annual_water"] = 0, ["product.country_of_use"] = "BR", ["use.consumables"] = {}, ["use.consumables_choice"] = "none", ["product.mass"] = 60, ["product.lifetime"] = 10 },
  expect = {
    ["use.lifetime_carbon"] = "158.265",
    ["use.consumables_mass"] = "0",
    ["use.consumables_carbon"] = "0",
    ["use.consumables_amount"] = outcome "met",
    ["use.consumables_open"] = outcome "not applicable",
  },
}

case "consumables not known: no total" {
  source = "computed by hand",
  published = false,
  facts = { ["use.annual_energy"] = 150, ["use.annual_water"] = 0, ["product.country_of_use"] = "BR", ["product.lifetime"] = 10 },
  expect = { ["use.lifetime_energy_carbon"] = "158.265", ["use.lifetime_carbon"] = unknown },
}

case "only the maker's own capsules" {
  source = "computed by hand",
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
