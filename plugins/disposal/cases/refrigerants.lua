local by_hand = "mass times GWP (IPCC 2013), computed by hand"

-- Read in compilations of IPCC 2013, table 8.A.1.
local function gwp(id, gas, figure)
  case(gas) {
    source = "IPCC 2013, fifth assessment report, WG I, table 8.A.1, read in compilations of it",
    published = true,
    facts = { ["disposal." .. id] = gas },
    expect = { ["disposal." .. id .. "_gwp"] = figure },
  }
end

gwp("refrigerant", "r134a", "1300")
gwp("refrigerant", "r152a", "138")
gwp("refrigerant", "r22", "1760")
gwp("blowing_agent", "hfc245fa", "858")
gwp("blowing_agent", "hfc365mfc", "804")
gwp("blowing_agent", "hcfc141b", "782")
gwp("blowing_agent", "cfc11", "4660")
gwp("refrigerant", "r12", "10200")

local function lawful(title, gas, figure)
  case(title) {
    source = "Regulation (EU) 2024/573, annex " .. (gas == "hfo" and "II, section 1" or "VI"),
    published = true,
    facts = { ["disposal." .. (gas == "hfo" and "blowing_agent" or "refrigerant")] = gas },
    expect = { ["disposal." .. (gas == "hfo" and "blowing_agent" or "refrigerant") .. "_gwp"] = figure },
  }
end

lawful("propane", "r290", "0.02")
lawful("isobutane", "r600a", "0")
lawful("1233zd", "hfo", "3.88")

-- Annex IV, point 2 (b): since 2026 no fluorinated gas in a household refrigerator, however low its potential
local function choice(title, group, gas, expect)
  case(title) {
    source = "Regulation (EU) 2024/573, annex IV, point 2; judged by hand",
    published = false,
    facts = { ["product.group"] = group, ["disposal.refrigerant"] = gas },
    expect = { ["disposal.refrigerant_choice"] = outcome(expect) },
  }
end

choice("R-152a in a refrigerator", "refrigerating-appliance", "r152a", "not met")
choice("R-152a elsewhere", "other", "r152a", "met")
choice("isobutane in a refrigerator", "refrigerating-appliance", "r600a", "met")

-- 0.44·3170 + 0.52·4800 + 0.04·1300
case "R-404A" {
  source = "table of refrigerants after IPCC 2013 in an open calculator of farm emissions (Australian inventory factors)",
  published = true,
  facts = { ["disposal.refrigerant"] = "r404a" },
  expect = { ["disposal.refrigerant_gwp"] = "3942.8", ["disposal.refrigerant_choice"] = outcome "not met" },
}

case "an old refrigerator" {
  source = "computed by hand: 0.12·1300 + 0.4·782 kg CO2e",
  published = false,
  facts = {
    ["disposal.refrigerant"] = "r134a",
    ["disposal.refrigerant_charge"] = { value = 120, unit = "g" },
    ["disposal.blowing_agent"] = "hcfc141b",
    ["disposal.blowing_agent_mass"] = 0.4,
  },
  expect = {
    ["disposal.gas_load"] = "468.8",
    ["disposal.gas_release"] = outcome "not met",
    ["disposal.refrigerant_choice"] = outcome "not met",
    ["disposal.ozone_layer"] = outcome "not met",
  },
}

case "isobutane and cyclopentane" {
  source = "computed by hand: 0.055·0 + 0.35·0 kg CO2e",
  published = false,
  facts = {
    ["disposal.refrigerant"] = "r600a",
    ["disposal.refrigerant_charge"] = { value = 55, unit = "g" },
    ["disposal.blowing_agent"] = "cyclopentane",
    ["disposal.blowing_agent_mass"] = 0.35,
  },
  expect = {
    ["disposal.gas_load"] = "0.000",
    ["disposal.gas_release"] = outcome "met",
    ["disposal.refrigerant_choice"] = outcome "met",
    ["disposal.ozone_layer"] = outcome "met",
  },
}

case "no gases" {
  source = by_hand,
  published = false,
  facts = { ["disposal.refrigerant"] = "none", ["disposal.blowing_agent"] = "none" },
  expect = {
    ["disposal.refrigerant_gwp"] = unknown,
    ["disposal.blowing_agent_gwp"] = unknown,
    ["disposal.gas_load"] = unknown,
    ["disposal.ozone_depleting"] = unknown,
    ["disposal.gas_release"] = outcome "not applicable",
    ["disposal.refrigerant_choice"] = outcome "not applicable",
    ["disposal.ozone_layer"] = outcome "not applicable",
  },
}

case "charge not known" {
  source = by_hand,
  published = false,
  facts = { ["disposal.refrigerant"] = "r600a", ["disposal.blowing_agent"] = "none" },
  expect = { ["disposal.gas_release"] = outcome "unknown", ["disposal.refrigerant_choice"] = outcome "met" },
}
