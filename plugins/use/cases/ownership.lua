local by_hand = "annuity (1 − (1 + r)^−n)/r and simple payback, computed by hand"

-- Annuity of 12 years at 3 %: (1 − 1.03^−12)/0.03 = 9.9540; running cost 118.8·0.30 + 10.56·4 + 15·3 + 10 = 132.88
local machine = {
  ["product.lifetime"] = 12,
  ["use.annual_energy"] = 118.8,
  ["use.annual_water"] = 10560,
  ["use.consumables"] = { { name = "Detergent", mass = 15, footprint = 2, price = 3 } },
  ["use.purchase_price"] = 600,
  ["use.upkeep_cost"] = 10,
  ["use.price_premium"] = 50,
  ["use.reference_annual_energy"] = 160,
  ["centre.electricity_price"] = 0.30,
  ["centre.water_price"] = 4,
  ["centre.discount_rate"] = 3,
}

-- Premium 50 against a saving of (160 − 118.8)·0.30 = 12.36 a year: 4.05 years of 12
case "a washing machine over twelve years" {
  source = by_hand,
  published = false,
  facts = machine,
  expect = {
    ["use.annuity_factor"] = "9.9540",
    ["use.energy_cost_per_year"] = "35.64",
    ["use.water_cost_per_year"] = "42.24",
    ["use.running_cost"] = "132.88",
    ["use.cost_of_ownership"] = "1922.69",
    ["use.energy_saving_value"] = "12.36",
    ["use.premium_pays_back"] = outcome "met",
  },
}

case "without discount" {
  source = by_hand,
  published = false,
  facts = { ["product.lifetime"] = 7.5, ["centre.discount_rate"] = 0 },
  expect = { ["use.annuity_factor"] = "7.5" },
}

case "the premium never pays back" {
  source = by_hand,
  published = false,
  facts = {
    ["product.lifetime"] = 10,
    ["use.annual_energy"] = 200,
    ["use.reference_annual_energy"] = 200,
    ["use.price_premium"] = 80,
    ["centre.electricity_price"] = 0.1,
  },
  expect = { ["use.premium_pays_back"] = outcome "not met" },
}

case "no premium" {
  source = by_hand,
  published = false,
  facts = {
    ["product.lifetime"] = 10,
    ["use.annual_energy"] = 200,
    ["use.reference_annual_energy"] = 250,
    ["use.price_premium"] = 0,
    ["centre.electricity_price"] = 0.1,
  },
  expect = { ["use.premium_pays_back"] = outcome "met" },
}

-- Published sums of one appliance: read with their inputs.
local function published(title, source, kwh, price, cost)
  case(title) {
    source = source,
    published = true,
    facts = { ["use.annual_energy"] = kwh, ["centre.electricity_price"] = price },
    expect = { ["use.energy_cost_per_year"] = cost },
  }
end

published("200 W for 30 days at 5 kobo", "physicscalculations.com, How to calculate the cost of electricity per kWh, example 1", 144, 0.05, "7.20")
published("1.5 kW for 4 hours at 0.20", "Knickpoint Media, Understanding and calculating your electricity costs, example", 6, 0.20, "1.20")

case "the price of electricity is not known, nor the country" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["use.annual_energy"] = 200, ["use.purchase_price"] = 500 },
  expect = { ["use.energy_cost_per_year"] = unknown, ["use.cost_of_ownership"] = unknown, ["use.premium_pays_back"] = outcome "unknown" },
}

case "a negative price is refused" {
  source = "range of the fact",
  published = false,
  facts = { ["centre.electricity_price"] = -0.1 },
  error = "centre.electricity_price",
}
