-- Product information sheets of the European product database (EPREL), read there: capacity, energy of a cycle, index, class, remaining
-- moisture and its class, water.
local function sheet(number, model, facts, expect)
  case(model) {
    source = "EPREL product information sheet " .. number .. ", Delegated Regulation (EU) 2019/2014",
    published = true,
    facts = {
      ["use.rated_capacity"] = facts[1],
      ["use.washing_energy"] = facts[2],
      ["use.washing_moisture"] = facts[3],
      ["use.washing_water"] = facts[4],
    },
    expect = {
      ["use.washing_eei"] = expect[1],
      ["use.washing_class"] = expect[2],
      ["use.spin_class"] = expect[3],
    },
  }
end

sheet("807354", "Toshiba TW-BL90S2RO", { 8, 0.544, 62.9, 48 }, { "59.8", "B", "C" })
sheet("1318799", "Candy CSO 1485TW4/1-S", { 8, 0.545, 53.9, 44 }, { "60.0", "B", "B" })
sheet("802661", "Candy CST 06LET/1-S", { 6, 0.648, 62.9, 41 }, { "80.0", "D", "C" })
sheet("338086", "Candy CST 07LE/1-S", { 7, 0.861, 62.9, 42 }, { "99.9", "F", "C" })
sheet("338084", "Candy CST 06LE/1-S", { 6, 0.737, 62.9, 41 }, { "91.0", "E", "C" })
sheet("1111891", "Toshiba TW-BL70A2PL", { 6, 0.486, 62.9, 43 }, { "60.0", "B", "C" })

-- As copied into eprel_products.json of the public repository temtek-actions: capacity, whole kWh of 100 cycles, noise; index, class and
-- noise class. Index as whole number; Hotpoint's 25.7 lies within what the whole kWh leave open.
local function registered(number, model, capacity, energy, index, noise, noise_class)
  case(model) {
    source = "EPREL " .. number .. ", Delegated Regulation (EU) 2019/2014",
    published = true,
    facts = { ["product.group"] = "washing-machine", ["use.rated_capacity"] = capacity, ["use.washing_energy"] = energy / 100, ["use.noise"] = noise },
    expect = { ["use.washing_eei"] = index, ["use.washing_class"] = "A", ["use.washing_noise_class"] = noise_class },
  }
end

registered("1985900", "Bosch WGB244ACNL", 9, 25, "26", 70, "A")
registered("2462600", "Gorenje WG814A52", 10, 25, "25.3", 68, "A")
registered("1890232", "Haier HW90-BD14CIGU1", 9, 25, "26", 71, "A")
registered("2744446", "Hisense WF3I9043BWS", 9, 25, "26", 72, "A")
registered("2409282", "Hotpoint HP 105 CARE IT", 10, 25, nil, 72, "A")
registered("1949043", "Siemens WG44B21PFG", 9, 25, "26", 71, "A")

case "8 kg and 0.540 kWh" {
  source = "computed by hand from the formula: 0.540/0.909",
  published = false,
  facts = { ["use.rated_capacity"] = 8, ["use.washing_energy"] = 0.540 },
  expect = {
    ["use.washing_sce"] = "0.909",
    ["use.washing_eei"] = "59.4",
    ["use.washing_class"] = "B",
    ["use.washing_energy_100"] = "54",
    ["use.washing_efficiency"] = outcome "met",
    ["use.washing_minimum_efficiency"] = outcome "met",
  },
}

-- A = 0.379, B = 0.271, C = 0.350: 0.379·0.800 + 0.271·0.500 + 0.350·0.300 = 0.5437
case "8 kg, weighted over the loads" {
  source = "computed by hand from the formula",
  published = false,
  facts = {
    ["use.rated_capacity"] = 8,
    ["use.washing_energy"] = 9,
    ["use.washing_energy_full"] = 0.8,
    ["use.washing_energy_half"] = 0.5,
    ["use.washing_energy_quarter"] = { value = 300, unit = "Wh" },
    ["use.washing_water_full"] = 60,
    ["use.washing_water_half"] = 45,
    ["use.washing_water_quarter"] = 35,
    ["use.washing_moisture_full"] = 54,
    ["use.washing_moisture_half"] = 53,
    ["use.washing_moisture_quarter"] = 52,
  },
  expect = {
    ["use.washing_ew"] = "0.544",
    ["use.washing_eei"] = "59.8",
    ["use.washing_ww"] = "47",
    ["use.washing_water_limit"] = "48",
    ["use.washing_moisture_weighted"] = "53.0",
    ["use.spin_class"] = "B",
    ["use.spin_drying"] = outcome "met",
    ["use.washing_water_saving"] = outcome "met",
    ["use.washing_water_limit_kept"] = outcome "met",
  },
}

case "3 kg counts the full load only" {
  source = "computed by hand: SCE = -0.0225 + 0.2538 + 0.392 = 0.623; 0.6/0.623",
  published = false,
  facts = { ["use.rated_capacity"] = 3, ["use.washing_energy_full"] = 0.6 },
  expect = {
    ["use.washing_ew"] = "0.600",
    ["use.washing_sce"] = "0.623",
    ["use.washing_eei"] = "96.3",
    ["use.washing_class"] = "F",
    ["use.washing_minimum_efficiency"] = outcome "met",
    ["use.washing_efficiency"] = outcome "not met",
  },
}

case "7 kg above the legal minimum" {
  source = "computed by hand: 0.790/0.862 = 91.6",
  published = false,
  facts = { ["use.rated_capacity"] = 7, ["use.washing_energy"] = 0.79, ["use.washing_water"] = 60, ["use.washing_moisture"] = 72 },
  expect = {
    ["use.washing_class"] = "F",
    ["use.washing_minimum_efficiency"] = outcome "not met",
    ["use.washing_water_limit_kept"] = outcome "not met",
    ["use.spin_class"] = "E",
    ["use.spin_drying"] = outcome "not met",
  },
}

case "a load is missing" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["use.rated_capacity"] = 8, ["use.washing_energy_full"] = 0.8, ["use.washing_energy_half"] = 0.5 },
  expect = {
    ["use.washing_ew"] = unknown,
    ["use.washing_class"] = unknown,
    ["use.washing_efficiency"] = outcome "unknown",
    ["use.washing_water_limit_kept"] = outcome "unknown",
  },
}

case "a drum of 200 kg is refused" {
  source = "range of the fact",
  published = false,
  facts = { ["use.rated_capacity"] = 200 },
  error = "use.rated_capacity",
}

case "energy in litres is refused" {
  source = "unit of the fact",
  published = false,
  facts = { ["use.washing_energy"] = { value = 0.5, unit = "L" } },
  error = "use.washing_energy",
}
