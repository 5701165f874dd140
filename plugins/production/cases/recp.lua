-- Chambre des Moulins, Poitiers, a bed and breakfast with the EU Ecolabel: European Resource Efficiency Knowledge Centre, good practice
-- 814. Heat 108.7 → 82.4 kWh/m² (−24 %), electricity 36.1 → 29.58 kWh/m² (−18 %) from 2010 to 2014; the output is here the
-- square metre of a year. Its third figure, water 81 → 71 L a night, is given as −12.5 % there; it computes to −12.3 %.
local function published(what, before, now, change)
  case("Chambre des Moulins, " .. what) {
    source = "European Resource Efficiency Knowledge Centre, good practice 814, Chambre des Moulins (Poitiers), 2010 to 2014",
    published = true,
    facts = { ["production.baseline_energy"] = before, ["production.energy"] = now },
    expect = { ["production.energy_change"] = change },
  }
end

published("heat", 108.7, 82.4, "-24")
published("electricity", 36.1, 29.58, "-18")

local by_hand = "output per resource, pollution per output, 100·(now/before − 1), computed by hand"

-- 500 t from 1000 MWh, before 450 t from 1000 MWh: 0.5 and 0.45 kg/kWh, +11.11 %
local brewery = {
  ["production.output_unit"] = "t",
  ["production.output"] = 500,
  ["production.baseline_output"] = 450,
  ["production.energy"] = { value = 1000, unit = "MWh" },
  ["production.baseline_energy"] = 1000000,
  ["production.materials"] = { value = 600, unit = "t" },
  ["production.baseline_materials"] = 540000,
  ["production.water"] = 2500,
  ["production.baseline_water"] = 2250,
  ["production.greenhouse_gases"] = { value = 400, unit = "t CO2e" },
  ["production.baseline_greenhouse_gases"] = 400000,
  ["production.waste"] = 50000,
  ["production.baseline_waste"] = 40000,
  ["production.waste_water"] = 1500,
  ["production.baseline_waste_water"] = 1500,
}

-- productivities +11.11, 0, 0: mean 3.70; intensities −10, 50000/500 = 100 against 88.89: +12.5, −10: mean −2.5
case "more output from the same energy, but more waste" {
  source = by_hand,
  published = false,
  facts = brewery,
  expect = {
    ["production.energy_productivity"] = "0.0005",
    ["production.energy_productivity_change"] = "11.11",
    ["production.materials_productivity_change"] = "0.00",
    ["production.water_productivity"] = "0.2",
    ["production.water_change"] = "11.11",
    ["production.carbon_intensity"] = "800",
    ["production.carbon_intensity_change"] = "-10.0",
    ["production.waste_change"] = "25",
    ["production.waste_intensity"] = "100",
    ["production.waste_intensity_change"] = "12.5",
    ["production.waste_water_intensity"] = "3",
    ["production.waste_water_change"] = "0",
    ["production.resource_productivity"] = outcome "partly met",
    ["production.pollution_intensity"] = outcome "partly met",
  },
}

case "only energy and greenhouse gases are known" {
  source = by_hand,
  published = false,
  facts = {
    ["production.output"] = 100,
    ["production.baseline_output"] = 100,
    ["production.energy"] = 90,
    ["production.baseline_energy"] = 100,
    ["production.greenhouse_gases"] = 110,
    ["production.baseline_greenhouse_gases"] = 100,
  },
  expect = {
    ["production.energy_productivity_change"] = "11.1",
    ["production.resource_productivity"] = outcome "met",
    ["production.pollution_intensity"] = outcome "not met",
  },
}

case "no baseline" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["production.output"] = 100, ["production.energy"] = 90 },
  expect = { ["production.energy_productivity"] = "1.111", ["production.energy_productivity_change"] = unknown, ["production.resource_productivity"] = outcome "unknown" },
}

case "a baseline of nothing" {
  source = "a change against nothing is no figure",
  published = false,
  facts = { ["production.waste"] = 5, ["production.baseline_waste"] = 0 },
  expect = { ["production.waste_change"] = unknown },
}

case "negative energy is refused" {
  source = "range of the fact",
  published = false,
  facts = { ["production.energy"] = -1 },
  error = "production.energy",
}
