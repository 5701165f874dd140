local by_hand = "Delegated Regulation (EU) 2019/2017 and Regulation (EU) 2019/2022; case computed by hand"

local function machine(name, facts, expect)
  local given, wanted = {}, {}
  for id, value in pairs(facts) do given["use." .. id] = value end
  for id, result in pairs(expect) do wanted["use." .. id] = result end
  case(name) { source = by_hand, published = false, facts = given, expect = wanted }
end

-- 0.025·13 + 1.350 = 1.675
machine("13 settings", { place_settings = 13, dishwasher_width = 60, dishwasher_energy = 0.736, dishwasher_water = 9.5 }, {
  dishwasher_spec = "1.675",
  dishwasher_eei = "43.9",
  dishwasher_class = "C",
  dishwasher_energy_100 = "74",
  dishwasher_efficiency = outcome "met",
  dishwasher_minimum_efficiency = outcome "met",
  dishwasher_water_setting = "0.731",
  dishwasher_water_saving = outcome "met",
})
-- 0.090·10 + 0.450 = 1.350: ten settings, but narrow
machine("narrow, ten settings", { place_settings = 10, dishwasher_width = 45, dishwasher_energy = 0.756 }, {
  dishwasher_spec = "1.350",
  dishwasher_eei = "56.0",
  dishwasher_class = "F",
  dishwasher_minimum_efficiency = outcome "not met",
})
-- 0.090·6 + 0.450 = 0.990; up to nine settings the limit is 63
machine("compact", { place_settings = 6, dishwasher_width = 55, dishwasher_energy = 0.61, dishwasher_water = 8, cleaning_index = 1.125, drying_index = 0.865 }, {
  dishwasher_spec = "0.990",
  dishwasher_eei = "61.6",
  dishwasher_class = "F",
  dishwasher_minimum_efficiency = outcome "met",
  dishwasher_efficiency = outcome "not met",
  dishwasher_water_saving = outcome "not met",
  dishwasher_performance_kept = outcome "met",
})
machine("dries too little for eight settings", { place_settings = 8, cleaning_index = 1.125, drying_index = 0.865 }, { dishwasher_performance_kept = outcome "not met" })
machine("cleans too little", { place_settings = 12, cleaning_index = 1.12, drying_index = 1.065 }, { dishwasher_performance_kept = outcome "not met" })
machine("long, with few aids and seals for seven years", { dishwasher_duration = 295, dishwasher_aids = { "eco_default" }, user_part_years = 7 }, {
  dishwasher_duration_kept = outcome "not met",
  dishwasher_aids_present = outcome "not met",
  user_parts = outcome "not met",
})
machine("short, with aids and seals for ten years", { dishwasher_duration = 240, dishwasher_aids = { "eco_default", "half_load", "door_opens" }, user_part_years = 10 }, {
  dishwasher_duration_kept = outcome "met",
  dishwasher_aids_present = outcome "met",
  user_parts = outcome "met",
})

local function noise(level, class, result)
  case("noise of " .. level .. " dB") {
    source = by_hand,
    published = false,
    facts = { ["product.group"] = "dishwasher", ["use.noise"] = level },
    expect = { ["use.dishwasher_noise_class"] = class, ["use.dishwasher_noise"] = outcome(result) },
  }
end

noise(38, "A", "met")
noise(44, "B", "met")
noise(45, "C", "not met")
noise(51, "D", "not met")

case "footprint of a place setting" {
  source = "computed by hand: 700 Wh at 300 g/kWh over 14 settings",
  published = false,
  facts = { ["use.place_settings"] = 14, ["use.dishwasher_energy"] = { value = 700, unit = "Wh" }, ["centre.grid_intensity"] = 300 },
  expect = { ["use.dishwasher_carbon"] = "15.0", ["use.dishwasher_footprint"] = outcome "met" },
}
