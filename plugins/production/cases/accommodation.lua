local limits = "limits of Decision (EU) 2017/175, its criteria as printed in its user manual"
local by_hand = "computed by hand from the formula"

-- 112 000 kWh on 1000 m² and 8000 guest-nights; 568 m³; 4.4 t
case "a hotel within all benchmarks" {
  source = by_hand .. ": 112 kWh/m², 14 kWh, 71 litres and 0.55 kg a guest-night",
  published = false,
  facts = {
    ["production.output"] = 8000,
    ["production.energy"] = { value = 112, unit = "MWh" },
    ["production.floor_area"] = 1000,
    ["production.water"] = 568,
    ["production.waste"] = { value = 4.4, unit = "t" },
  },
  expect = {
    ["production.energy_per_area"] = "112",
    ["production.energy_per_guest_night"] = "14",
    ["production.water_per_guest_night"] = "71",
    ["production.waste_per_guest_night"] = "0.55",
    ["production.building_energy"] = outcome "met",
    ["production.water_of_guests"] = outcome "met",
    ["production.waste_of_guests"] = outcome "met",
  },
}

case "a hostel with shared bathrooms needs less water" {
  source = by_hand .. ": 120 litres a guest-night, between 100 and 140",
  published = false,
  facts = { ["production.output"] = 1000, ["production.water"] = 120, ["production.shared_bathrooms"] = true },
  expect = { ["production.water_per_guest_night"] = "120", ["production.water_of_guests"] = outcome "partly met" },
}

case "at the limits of the EU Ecolabel" {
  source = limits,
  published = false,
  facts = {
    ["production.tap_flow"] = 8.5,
    ["production.flush"] = 4.5,
    ["production.urinals"] = "controlled",
    ["production.conditioned"] = { "heating", "cooling" },
    ["production.heating_set_point"] = 22,
    ["production.cooling_set_point"] = 22,
    ["production.rooms_switched_off"] = 90,
    ["production.green_tariffs"] = "few",
    ["production.renewable_electricity"] = 50,
    ["production.renewable_heat"] = 70,
    ["production.fuels"] = { "gas" },
    ["production.ecolabelled_supplies"] = { { kind = "paper", share = 90 }, { kind = "durables", share = 40 } },
    ["production.disposables"] = {},
    ["production.waste_sorting"] = { "guests", "staff", "hazardous" },
    ["production.food_service"] = true,
    ["production.food_waste_measures"] = { "no_single_portions", "procedure" },
    ["production.composting"] = { "garden" },
    ["production.guest_information"] = { "policy", "energy", "water", "waste", "transport", "local", "questionnaire" },
    ["production.laundry_changes"] = "interval",
    ["production.efficient_lighting"] = 80,
  },
  expect = {
    ["production.taps"] = outcome "met",
    ["production.toilets"] = outcome "met",
    ["production.common_room_temperature"] = outcome "met",
    ["production.rooms_switch_off"] = outcome "met",
    ["production.renewable_electricity"] = outcome "met",
    ["production.renewable_heat"] = outcome "met",
    ["production.no_coal"] = outcome "met",
    ["production.supplies_with_label"] = outcome "met",
    ["production.no_disposables"] = outcome "met",
    ["production.waste_sorted"] = outcome "met",
    ["production.food_waste"] = outcome "met",
    ["production.organic_waste"] = outcome "met",
    ["production.guests_informed"] = outcome "met",
    ["production.laundry"] = outcome "met",
    ["production.lighting"] = outcome "met",
  },
}

case "just beyond them" {
  source = limits,
  published = false,
  facts = {
    ["production.tap_flow"] = 8.6,
    ["production.flush"] = 3.75,
    ["production.urinals"] = "continuous",
    ["production.conditioned"] = { "heating" },
    ["production.heating_set_point"] = 23,
    ["production.rooms_switched_off"] = 30,
    ["production.green_tariffs"] = "many",
    ["production.renewable_electricity"] = 50,
    ["production.fuels"] = { "gas", "heavy_oil" },
    ["production.ecolabelled_supplies"] = { { kind = "paper", share = 89 } },
    ["production.disposables"] = { "toiletries" },
    ["production.waste_sorting"] = { "guests", "staff" },
    ["production.guest_information"] = { "energy" },
    ["production.laundry_changes"] = "daily",
  },
  expect = {
    ["production.taps"] = outcome "partly met",
    ["production.toilets"] = outcome "not met",
    ["production.common_room_temperature"] = outcome "partly met",
    ["production.rooms_switch_off"] = outcome "not met",
    ["production.renewable_electricity_wanted"] = "100",
    ["production.renewable_electricity"] = outcome "partly met",
    ["production.no_coal"] = outcome "not met",
    ["production.supplies_with_label"] = outcome "not met",
    ["production.no_disposables"] = outcome "partly met",
    ["production.waste_sorted"] = outcome "partly met",
    ["production.guests_informed"] = outcome "not met",
    ["production.laundry"] = outcome "not met",
  },
}

case "nothing that the criteria could ask for" {
  source = limits,
  published = false,
  facts = { ["production.conditioned"] = {}, ["production.green_tariffs"] = "none", ["production.renewable_electricity"] = 0, ["production.food_service"] = false, ["production.food_waste_measures"] = {} },
  expect = {
    ["production.common_room_temperature"] = outcome "not applicable",
    ["production.renewable_electricity"] = outcome "not applicable",
    ["production.food_waste"] = outcome "not applicable",
  },
}

case "cooled, but nobody knows how far" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["production.conditioned"] = { "cooling" } },
  expect = { ["production.common_room_temperature"] = outcome "unknown" },
}
