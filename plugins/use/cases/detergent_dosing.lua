local by_hand = "thresholds of Decisions (EU) 2017/1216 and 1218; computed by hand"

local function laundry(dose, temperature)
  return {
    ["design.detergent_type"] = "laundry_heavy",
    ["design.detergent_form"] = "liquid",
    ["use.dosage"] = dose,
    ["use.effective_temperature"] = temperature,
  }
end

case "the limit of the dose" {
  source = by_hand,
  published = false,
  facts = laundry(16, 30),
  expect = { ["use.dosage_kept"] = outcome "met", ["use.cleans_cold"] = outcome "met" },
}

case "a tenth above it, at 40 °C" {
  source = by_hand,
  published = false,
  facts = laundry(17.6, 40),
  expect = { ["use.dosage_kept"] = outcome "partly met", ["use.cleans_cold"] = outcome "partly met" },
}

case "a large dose, at 60 °C" {
  source = by_hand,
  published = false,
  facts = laundry(24, 60),
  expect = { ["use.dosage_kept"] = outcome "not met", ["use.cleans_cold"] = outcome "not met" },
}

case "a dishwasher tablet at 55 °C" {
  source = by_hand,
  published = false,
  facts = {
    ["design.detergent_type"] = "dishwasher_multi",
    ["design.detergent_form"] = "powder",
    ["use.dosage"] = 18,
    ["use.effective_temperature"] = 55,
    ["use.cleaning_test"] = "own",
    ["use.dosing_information"] = { "hardness", "load" },
    ["use.dosing_aid"] = "portion",
  },
  expect = {
    ["use.dosage_kept"] = outcome "met",
    ["use.cleans_cold"] = outcome "met",
    ["use.cleaning_proved"] = outcome "met",
    ["use.dosing_explained"] = outcome "partly met",
    ["use.dosing_helped"] = outcome "met",
  },
}
