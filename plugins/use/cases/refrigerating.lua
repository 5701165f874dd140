local by_hand = "Delegated Regulation (EU) 2019/2016, annex IV, and Regulation (EU) 2019/2019, annex II; case computed by hand"

local fresh_food = { { type = "fresh_food", volume = 310 } }

-- The label shows 310 L without frozen compartment and 114 kWh; its class could not be read, so this is no published case.
case "310 L of fresh food, built in" {
  source = "EPREL label 1233163 (volume, electricity); SAE computed by hand: 1.02·(75 + 310·0.12)",
  published = false,
  facts = {
    ["use.compartments"] = fresh_food,
    ["use.built_in"] = true,
    ["use.external_doors"] = 1,
    ["use.annual_energy"] = 114,
    ["use.refrigerating_kind"] = "other",
  },
  expect = {
    ["use.refrigerating_volume"] = "310",
    ["use.combi_parameter"] = "1.00",
    ["use.door_factor"] = "1.00",
    ["use.refrigerating_sae"] = "114.44",
    ["use.refrigerating_eei"] = "99.6",
    ["use.refrigerating_class"] = "E",
    ["use.refrigerating_minimum_efficiency"] = outcome "met",
    ["use.refrigerating_efficiency"] = outcome "not met",
  },
}

-- frzf = 29/285; C = 1.3 + 0.87·frzf; SAE = C·(1.02·(256/285)·109.2 + 1.05·(29/285)·227.775)
case "285 L with a small freezer, built in" {
  source = "EPREL label 2090492 (29 L frozen, 256 L fresh, 172 kWh); built-in, types and SAE assumed and computed by hand",
  published = false,
  facts = {
    ["use.compartments"] = { { type = "fresh_food", volume = 256 }, { type = "four_star", volume = 29 } },
    ["use.built_in"] = true,
    ["use.external_doors"] = 1,
    ["use.annual_energy"] = 172,
  },
  expect = {
    ["use.combi_parameter"] = "1.3885",
    ["use.refrigerating_sae"] = "172.71",
    ["use.refrigerating_eei"] = "99.6",
    ["use.refrigerating_class"] = "E",
  },
}

-- 300 L: frzf = 0.3, C = 1.561; fresh 0.7·(75 + 36) + frozen 1.1·0.3·(138 + 300·2.1·0.15)
local combi = { { type = "fresh_food", volume = 210, auto_defrost = true }, { type = "four_star", volume = 90, auto_defrost = true } }

case "no-frost combi from test results" {
  source = "computed by hand from the formula",
  published = false,
  facts = {
    ["use.compartments"] = combi,
    ["use.built_in"] = false,
    ["use.external_doors"] = 2,
    ["use.daily_energy_16"] = 0.32,
    ["use.daily_energy_32"] = 0.6,
    ["use.auxiliary_energy"] = 2,
    ["use.refrigerating_kind"] = "other",
  },
  expect = {
    ["use.combi_parameter"] = "1.561",
    ["use.refrigerating_ae"] = "169.90",
    ["use.refrigerating_sae"] = "241.06",
    ["use.refrigerating_eei"] = "70.5",
    ["use.refrigerating_class"] = "D",
    ["use.refrigerating_efficiency"] = outcome "met",
  },
}

case "four doors, four types of compartment" {
  source = "computed by hand: D = 1.035, three types when one lies inside another: 1.02",
  published = false,
  facts = {
    ["use.compartments"] = {
      { type = "fresh_food", volume = 200 },
      { type = "chill", volume = 30 },
      { type = "four_star", volume = 100 },
      { type = "zero_star", volume = 10 },
    },
    ["use.external_doors"] = 4,
  },
  expect = { ["use.door_factor"] = "1.035", ["use.combi_parameter"] = "1.5559" },
}

case "a sub-compartment is no door of its own" {
  source = by_hand,
  published = false,
  facts = {
    ["use.compartments"] = {
      { type = "fresh_food", volume = 200 },
      { type = "chill", volume = 30, inside = true },
      { type = "four_star", volume = 100 },
    },
    ["use.external_doors"] = 4,
  },
  expect = { ["use.door_factor"] = "1.00" },
}

-- Only frozen: L = 0.9; SAE = 138 + 200·2.1·0.15 = 201
case "freezer" {
  source = "computed by hand: 365·0.45/0.9",
  published = false,
  facts = {
    ["use.compartments"] = { { type = "four_star", volume = 200, auto_defrost = false } },
    ["use.built_in"] = false,
    ["use.external_doors"] = 1,
    ["use.daily_energy_16"] = 0.3,
    ["use.daily_energy_32"] = 0.6,
    ["use.auxiliary_energy"] = 0,
    ["use.refrigerating_kind"] = "other",
  },
  expect = {
    ["use.refrigerating_ae"] = "182.50",
    ["use.refrigerating_sae"] = "201.00",
    ["use.refrigerating_eei"] = "90.8",
    ["use.refrigerating_class"] = "E",
    ["use.refrigerating_minimum_efficiency"] = outcome "met",
  },
}

-- 365·0.5 = 182.50; SAE = C·(2/3·82.2 + 1/3·147), frzf = 20/60: C = 1.87 − 1.0275/3 = 1.5275; V = 60
case "low noise appliance with a frozen compartment: E25 counts, no legal minimum" {
  source = "Delegated Regulation (EU) 2019/2016, annex IV, 3 (b), and Regulation (EU) 2019/2019, annex II, table 2; case computed by hand",
  published = false,
  facts = {
    ["use.compartments"] = { { type = "fresh_food", volume = 40 }, { type = "four_star", volume = 20 } },
    ["use.built_in"] = false,
    ["use.external_doors"] = 1,
    ["use.daily_energy_16"] = 0.3,
    ["use.daily_energy_32"] = 0.9,
    ["use.daily_energy_25"] = 0.5,
    ["use.auxiliary_energy"] = 0,
    ["use.refrigerating_kind"] = "low_noise_combi",
  },
  expect = {
    ["use.refrigerating_ae"] = "182.50",
    ["use.combi_parameter"] = "1.5275",
    ["use.refrigerating_minimum_efficiency"] = outcome "not applicable",
  },
}

-- Chill: N = 138, M = 0.12, T = 2: r = 1.1; C = 1.15 without 3- or 4-star compartment:
-- SAE = 1.15·((200/220)·(75 + 220·0.12) + (20/220)·(138 + 220·1.1·0.12))
case "fresh food and chill" {
  source = "Delegated Regulation (EU) 2019/2016, annex IV, tables 4 and 5; case computed by hand",
  published = false,
  facts = {
    ["use.compartments"] = { { type = "fresh_food", volume = 200 }, { type = "chill", volume = 20 } },
    ["use.built_in"] = false,
    ["use.external_doors"] = 1,
  },
  expect = { ["use.combi_parameter"] = "1.15", ["use.refrigerating_sae"] = "123.47" },
}

-- Bounds of annex II, table 1: 100 L of fresh food has SAE = 87; 35.67/87 = 41.0 %, 35.76/87 = 41.1 %.
local function bound(ae, eei, class)
  case("index " .. eei) {
    source = "computed by hand; bounds of Delegated Regulation (EU) 2019/2016, annex II, table 1",
    published = false,
    facts = {
      ["use.compartments"] = { { type = "fresh_food", volume = 100 } },
      ["use.built_in"] = false,
      ["use.external_doors"] = 1,
      ["use.annual_energy"] = ae,
    },
    expect = { ["use.refrigerating_eei"] = eei, ["use.refrigerating_class"] = class },
  }
end

bound(35.67, "41.0", "A")
bound(35.76, "41.1", "B")
bound(44.37, "51.0", "B")
bound(55.68, "64.0", "C")
bound(69.6, "80.0", "D")
bound(87, "100.0", "E")
bound(108.75, "125.0", "F")
bound(108.84, "125.1", "G")

case "auxiliary energy not known" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = {
    ["use.compartments"] = fresh_food,
    ["use.built_in"] = false,
    ["use.external_doors"] = 1,
    ["use.daily_energy_16"] = 0.2,
    ["use.daily_energy_32"] = 0.3,
  },
  expect = { ["use.refrigerating_ae"] = unknown, ["use.refrigerating_efficiency"] = outcome "unknown" },
}

case "a compartment of an unknown type is refused" {
  source = "choices of the fact",
  published = false,
  facts = { ["use.compartments"] = { { type = "five_star", volume = 100 } } },
  error = "five_star",
}

case "hot kitchen, temperate class" {
  source = by_hand,
  published = false,
  facts = {
    ["use.climate_class"] = "N",
    ["use.room_temperature"] = 38,
    ["use.fast_freeze_hours"] = 1000,
    ["use.food_information"] = { "where", "temperatures", "waste" },
  },
  expect = {
    ["use.suits_climate"] = outcome "not met",
    ["use.fast_freeze_ends"] = outcome "not met",
    ["use.food_kept_well"] = outcome "met",
  },
}

case "hot kitchen, tropical class, no fast freezing" {
  source = by_hand,
  published = false,
  facts = { ["use.climate_class"] = "T", ["use.room_temperature"] = 43, ["use.fast_freeze_hours"] = 0 },
  expect = { ["use.suits_climate"] = outcome "met", ["use.fast_freeze_ends"] = outcome "not applicable", ["use.food_kept_well"] = outcome "unknown" },
}

-- Table 4: the share of 3- and 4-star volume decides C, also at its bounds.
local function combi_parameter(name, rows, C)
  case(name) {
    source = "computed by hand from Delegated Regulation (EU) 2019/2016, annex IV, table 4",
    published = false,
    facts = { ["use.compartments"] = rows },
    expect = { ["use.combi_parameter"] = C },
  }
end

combi_parameter("half freezer", { { type = "fresh_food", volume = 150 }, { type = "four_star", volume = 150 } }, "1.35625")
combi_parameter("mostly freezer", { { type = "cellar", volume = 90 }, { type = "three_star", volume = 210 } }, "1.15")
combi_parameter("no 3- or 4-star compartment", { { type = "fresh_food", volume = 200 }, { type = "two_star", volume = 20 } }, "1.15")
combi_parameter("chill and freezer: nothing unfrozen, so no combi", { { type = "chill", volume = 100 }, { type = "four_star", volume = 100 } }, "1.00")
