local table_of = "Delegated Regulation (EU) 2023/1669, annex II; bounds of the table"
local by_hand = "Delegated Regulation (EU) 2023/1669; case computed by hand"

-- The register states falls, code and class; it has no voltage, so that the index is computed by hand: 48.5 / (3.87 · 4.5) = 2.785.
-- Below 4 V it is above 2.70: class A, as the register says.
case "HMD TA-1688" {
  source = "EU product register EPREL, 2238053, as in the tests of the Open Products Facts import (2025): 270 falls, class A; IP54; 800 cycles; Mohs 8",
  published = true,
  facts = {
    ["product.group"] = "smartphone",
    ["use.handheld_kind"] = "smartphone",
    ["use.handheld_foldable"] = false,
    ["use.falls"] = 270,
    ["use.ip_solid"] = 5,
    ["use.ip_water"] = 4,
  },
  expect = { ["use.handheld_falls_class"] = "A", ["use.handheld_ip"] = "IP54" },
}

case "HMD TA-1688 at 3.87 V" {
  source = "endurance of 2910 minutes and 4500 mAh as in EPREL 2238053, voltage assumed; computed by hand",
  published = false,
  facts = {
    ["product.group"] = "smartphone",
    ["use.handheld_kind"] = "smartphone",
    ["use.handheld_foldable"] = false,
    ["use.battery_endurance"] = { value = 2910, unit = "min" },
    ["use.battery_capacity"] = 4500,
    ["use.battery_voltage"] = 3.87,
    ["use.battery_cycles"] = 800,
    ["use.scratch_hardness"] = 8,
    ["use.ip_solid"] = 5,
    ["use.ip_water"] = 4,
  },
  expect = {
    ["use.handheld_eei"] = "2.78",
    ["use.handheld_class"] = "A",
    ["use.handheld_efficiency"] = outcome "met",
    ["use.battery_endurance_kept"] = outcome "met",
    ["use.handheld_scratches"] = outcome "met",
    ["use.handheld_ingress"] = outcome "met",
    ["use.handheld_falls"] = outcome "unknown",
  },
}

-- 5 Wh and 10 h: index 2.00; the factor is the index times the energy
local function class(kind, index, wanted)
  case(kind .. ", index " .. index) {
    source = table_of,
    published = false,
    facts = {
      ["use.handheld_kind"] = kind,
      ["use.battery_endurance"] = 4 * index,
      ["use.battery_capacity"] = 1000,
      ["use.battery_voltage"] = 4,
    },
    expect = { ["use.handheld_class"] = wanted },
  }
end

class("smartphone", 2.71, "A")
class("smartphone", 2.70, "B")
class("smartphone", 2.30, "C")
class("smartphone", 1.95, "D")
class("smartphone", 1.66, "E")
class("smartphone", 1.41, "F")
class("smartphone", 1.20, "G")
class("tablet", 7.91, "A")
class("tablet", 7.90, "B")
class("tablet", 2.60, "F")
class("tablet", 2.59, "G")

local function falls(kind, folded, extended, wanted, judged)
  case(kind .. ", " .. folded .. " falls" .. (extended and " and " .. extended or "")) {
    source = table_of,
    published = false,
    facts = {
      ["product.group"] = "smartphone",
      ["use.handheld_kind"] = kind,
      ["use.handheld_foldable"] = extended ~= nil,
      ["use.falls"] = folded,
      ["use.falls_extended"] = extended,
    },
    expect = { ["use.handheld_falls_class"] = wanted, ["use.handheld_falls"] = outcome(judged) },
  }
end

falls("smartphone", 269, nil, "B", "met")
falls("smartphone", 90, nil, "C", "met")
falls("smartphone", 45, nil, "D", "met")
falls("smartphone", 44, nil, "below D", "not met")
falls("smartphone", 210, 44, "B", "met")
falls("smartphone", 35, 15, "D", "met")
falls("smartphone", 35, 14, "below D", "not met")
falls("tablet", 208, nil, "A", "met")
falls("tablet", 51, nil, "E", "not met")
falls("tablet", 182, 9, "D", "met")
falls("tablet", 60, 4, "E", "not met")

case "a weak smartphone" {
  source = by_hand,
  published = false,
  facts = {
    ["product.group"] = "smartphone",
    ["use.handheld_kind"] = "smartphone",
    ["use.handheld_foldable"] = false,
    ["use.battery_cycles"] = 700,
    ["use.battery_care"] = { "limit", "full" },
    ["use.ip_solid"] = 4,
    ["use.ip_water"] = 3,
    ["use.scratch_hardness"] = 3,
    ["use.battery_endurance"] = 20,
    ["use.battery_capacity"] = 5000,
    ["use.battery_voltage"] = 3.85,
  },
  expect = {
    ["use.battery_endurance_kept"] = outcome "not met",
    ["use.battery_cared_for"] = outcome "partly met",
    ["use.handheld_ingress"] = outcome "not met",
    ["use.handheld_scratches"] = outcome "not met",
    ["use.handheld_eei"] = "1.04",
    ["use.handheld_class"] = "G",
    ["use.handheld_efficiency"] = outcome "not met",
  },
}

case "a tablet needs no code, a foldable no scratch test" {
  source = by_hand,
  published = false,
  facts = {
    ["product.group"] = "smartphone",
    ["use.handheld_kind"] = "tablet",
    ["use.handheld_foldable"] = true,
    ["use.battery_care"] = { "limit", "full", "health", "advice" },
  },
  expect = {
    ["use.handheld_ingress"] = outcome "not applicable",
    ["use.handheld_scratches"] = outcome "not applicable",
    ["use.battery_cared_for"] = outcome "met",
  },
}

case "a chair has no battery" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "furniture", ["use.battery_cycles"] = 100 },
  expect = { ["use.battery_endurance_kept"] = outcome "not applicable", ["use.handheld_efficiency"] = outcome "not applicable" },
}

case "a first digit of 7 is refused" {
  source = "range of the fact",
  published = false,
  facts = { ["use.ip_solid"] = 7 },
  error = "6",
}
