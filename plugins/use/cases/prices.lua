local by_hand = "price of the country's row, at the rate in product/data/currencies.lua; computed by hand"
local default = "default: an average of the world, as there is no figure for the country"

--- Figures read in the source that data/electricity_prices.lua names, in US dollars.
local function electricity(country, price)
  case("a kilowatt-hour in " .. country) {
    source = "GlobalPetrolPrices.com, households, average of 2023 to 2026, as kept in an open repository",
    published = true,
    facts = { ["product.country_of_use"] = country, ["centre.currency"] = "USD", ["use.annual_energy"] = 1 },
    expect = { ["use.country_electricity_price"] = price, ["use.energy_cost_per_year"] = price },
  }
end

electricity("BR", "0.162")
electricity("EG", "0.024")
electricity("IN", "0.077")
electricity("KE", "0.218")
electricity("PE", "0.187")
electricity("RS", "0.128")
electricity("VN", "0.078")
electricity("ZA", "0.204")

case "a kilowatt-hour in the EU" {
  source = "Eurostat, household consumers, second half of 2024: EUR 28.72 for 100 kWh",
  published = true,
  facts = { ["product.country_of_use"] = "EU", ["use.annual_energy"] = 100 },
  expect = { ["use.currency"] = "EUR", ["use.energy_cost_per_year"] = "28.72" },
}

local function water(country, price)
  case("a cubic metre in " .. country) {
    source = "Holidu, Water Price Index 2021, in Water News Europe, 19 March 2021",
    published = true,
    facts = { ["product.country_of_use"] = country, ["centre.currency"] = "EUR", ["use.annual_water"] = 1000 },
    expect = { ["use.country_water_price"] = price, ["use.water_cost_per_year"] = price },
  }
end

water("CZ", "3.09")
water("DE", "2.85")
water("HR", "1.68")
water("NO", "5.51")

-- 0.218·128.98 = 28.118 KES; 200 kWh cost 5623.53 a year; annuity of 10 years at 5 %: 7.7217; 60 000 + 5623.53·7.7217
local fridge = {
  ["product.group"] = "refrigerating-appliance",
  ["product.country_of_use"] = "KE",
  ["product.lifetime"] = 10,
  ["use.annual_energy"] = 200,
  ["use.reference_annual_energy"] = 300,
  ["use.annual_water"] = 0,
  ["use.consumables"] = {},
  ["use.purchase_price"] = 60000,
  ["use.upkeep_cost"] = 0,
  ["use.price_premium"] = 8000,
  ["centre.discount_rate"] = 5,
}

--- The refrigerator with other facts.
local function with(changes)
  local facts = {}
  for id, value in pairs(fridge) do
    facts[id] = value
  end
  for id, value in pairs(changes) do
    facts[id] = value
  end
  return facts
end

case "no price given: the country's, in its currency" {
  source = by_hand,
  published = false,
  facts = fridge,
  expect = {
    ["use.currency"] = "KES",
    ["use.electricity_price"] = "28.118",
    ["use.electricity_price_origin"] = "country profile",
    ["use.energy_cost_per_year"] = "5623.53",
    ["use.cost_of_ownership"] = "103423.4",
    ["use.premium_pays_back"] = outcome "met",
    ["use.water_price"] = unknown,
  },
}

case "a price of the centre comes first" {
  source = by_hand,
  published = false,
  facts = with { ["centre.electricity_price"] = 25 },
  expect = {
    ["use.electricity_price"] = "25",
    ["use.electricity_price_origin"] = "as given",
    ["use.country_electricity_price"] = "28.118",
    ["use.energy_cost_per_year"] = "5000",
  },
}

-- 0.218·0.908
case "amounts in another currency" {
  source = by_hand,
  published = false,
  facts = with { ["centre.currency"] = "EUR", ["use.purchase_price"] = 400 },
  expect = { ["use.currency"] = "EUR", ["use.electricity_price"] = "0.19794" },
}

case "a country without a price is a gap, and the default in its place says so" {
  source = by_hand,
  published = false,
  facts = with { ["product.country_of_use"] = "ZW" },
  expect = {
    ["use.currency"] = "USD",
    ["use.country_electricity_price"] = unknown,
    ["use.electricity_price"] = "0.152",
    ["use.electricity_price_origin"] = default,
  },
}

-- 1.76/0.908·128.98
case "water of a country without a price" {
  source = by_hand,
  published = false,
  facts = with { ["use.annual_water"] = 1000 },
  expect = { ["use.country_water_price"] = unknown, ["use.water_price"] = "250.01", ["use.water_price_origin"] = default },
}

case "a hotel pays the price of businesses" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "accommodation", ["product.country_of_use"] = "KE", ["centre.currency"] = "USD", ["use.annual_energy"] = 1000 },
  expect = { ["use.electricity_price"] = "0.175" },
}

-- Senegal: households only. 0.148·595.31
case "a gap in one column only" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "accommodation", ["product.country_of_use"] = "SN", ["use.annual_energy"] = 1000 },
  expect = { ["use.electricity_price"] = "88.106", ["use.electricity_price_origin"] = default, ["use.country_electricity_price"] = unknown },
}

case "a currency without a rate" {
  source = by_hand,
  published = false,
  facts = { ["product.country_of_use"] = "KP", ["use.annual_energy"] = 100 },
  expect = { ["use.currency"] = "KPW", ["use.electricity_price"] = unknown, ["use.energy_cost_per_year"] = unknown },
}

case "nothing to pay for a shoe" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "footwear", ["product.country_of_use"] = "IT", ["use.annual_energy"] = 0 },
  expect = { ["use.currency"] = unknown, ["use.electricity_price"] = unknown, ["use.energy_cost_per_year"] = "0" },
}

case "a currency that is none" {
  source = "choices of the fact",
  published = false,
  facts = { ["centre.currency"] = "EURO" },
  error = "centre.currency",
}
