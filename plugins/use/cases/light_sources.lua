-- Product information sheets of the European product database (EPREL), read there: flux, power, direction, mains, class, and
-- where that part was read the energy of 1000 hours.
local function sheet(number, model, flux, power, directional, mains, class, energy)
  case(model) {
    source = "EPREL product information sheet " .. number .. ", Delegated Regulation (EU) 2019/2015",
    published = true,
    facts = { ["use.light_flux"] = flux, ["use.light_power"] = power, ["use.light_directional"] = directional, ["use.light_mains"] = mains },
    expect = { ["use.light_class"] = class, ["use.light_energy_1000h"] = energy },
  }
end

sheet("1671805", "Grau BR 03 1670 Salt", 988, 5.0, false, false, "C", "5")
sheet("1204810", "PACPCB CST0031", 149, 1.0, false, false, "D", "1")
sheet("942567", "Xicato XTM19953030CCA-700", 2140, 19.9, false, false, "F", "20")
sheet("1256413", "Design For The People 2220483003", 1500, 15.0, false, true, "F")
sheet("876905", "Deko-Light 346016", 370, 8.5, true, true, "G", "9")
sheet("1471537", "Marco Morocutti CST0066", 189, 2.6, false, false, "G", "3")
sheet("1205025", "Hay Marselis", 250, 3.6, false, false, "G")
sheet("1177053", "Design By Us Tube Bulb 30", 230, 3.8, false, false, "G", "4")
sheet("1183340", "Twinkly TWFL200STW-WUK", 116, 18.0, false, false, "G", "18")

case "Philips CorePro LEDbulb 8-60W A60" {
  source = "Signify, commercial leaflet 929003543385, EPREL 1211080: 806 lm in the sphere, 8 W, 220-240 V, class F, 8 kWh for 1000 hours",
  published = true,
  facts = { ["use.light_flux"] = 806, ["use.light_power"] = 8, ["use.light_directional"] = false, ["use.light_mains"] = true },
  expect = { ["use.light_class"] = "F", ["use.light_energy_1000h"] = "8" },
}

case "House Doctor 209420112" {
  source = "EPREL product information sheet 1068589 (70 lm, 0.7 W, class G): by these figures class F, within any rounding; the sheet's class is less favourable",
  published = false,
  facts = { ["use.light_flux"] = 70, ["use.light_power"] = 0.7, ["use.light_directional"] = false, ["use.light_mains"] = true },
  expect = { ["use.light_class"] = "F", ["use.light_energy_1000h"] = "1" },
}

case "SloanLED ISHB-100U, measured" {
  source = "OliNo, measuring report of 15 December 2021: 17089 lm, 98.4 W, 174 lm/W, class C (2021)",
  published = true,
  facts = { ["use.light_flux"] = 17089, ["use.light_power"] = 98.4, ["use.light_directional"] = false, ["use.light_mains"] = true },
  expect = { ["use.light_efficacy"] = "174", ["use.light_class"] = "C" },
}

local function factor(directional, mains, efficacy)
  case("factor F_TM, 100 lm of 1 W, directional " .. tostring(directional) .. ", mains " .. tostring(mains)) {
    source = "Delegated Regulation (EU) 2019/2015, annex II, table 2",
    published = false,
    facts = { ["use.light_flux"] = 100, ["use.light_power"] = 1, ["use.light_directional"] = directional, ["use.light_mains"] = mains },
    expect = { ["use.light_efficacy"] = efficacy },
  }
end

factor(false, true, "100.0")
factor(false, false, "92.6")
factor(true, true, "117.6")
factor(true, false, "108.9")

local by_hand = "Regulation (EU) 2019/2020, annex II; case computed by hand"

-- 1.08·(1.5 + 806/120)·1.00 = 8.874
case "household lamp, 806 lm" {
  source = by_hand,
  published = false,
  facts = {
    ["use.light_flux"] = 806,
    ["use.light_power"] = 8,
    ["use.light_directional"] = false,
    ["use.light_mains"] = true,
    ["use.light_cri"] = 80,
    ["use.light_technology"] = "led",
    ["use.networked"] = false,
    ["use.light_life"] = 15000,
    ["use.light_lumen_maintenance"] = 93.1,
    ["use.light_survival"] = 100,
    ["use.light_flicker"] = 0.4,
    ["use.light_svm"] = 0.5,
    ["use.light_displacement"] = 0.5,
    ["use.light_replaceable"] = "user",
    ["use.light_controls"] = {},
    ["use.standby_power"] = 0,
  },
  expect = {
    ["use.light_power_limit"] = "8.874",
    ["use.light_efficacy"] = "100.75",
    ["use.light_class"] = "F",
    ["use.light_energy_1000h"] = "8",
    ["use.light_minimum_efficiency"] = outcome "met",
    ["use.light_efficiency"] = outcome "not met",
    ["use.light_lasts"] = outcome "not met",
    ["use.light_kept"] = outcome "met",
    ["use.light_survives"] = outcome "met",
    ["use.light_steady"] = outcome "not met",
    ["use.light_colours"] = outcome "met",
    ["use.light_grid_friendly"] = outcome "met",
    ["use.light_replaced"] = outcome "met",
    ["use.light_controlled"] = outcome "not met",
    ["use.light_idle"] = outcome "met",
  },
}

-- 1.33·(2.0 + 400/(0.85·120))·1.06: directional, 1.23 + 0.10 tuneable, connected, CRI 90
case "connected spot" {
  source = by_hand,
  published = false,
  facts = {
    ["use.light_flux"] = 400,
    ["use.light_power"] = 9,
    ["use.light_directional"] = true,
    ["use.light_mains"] = true,
    ["use.light_cri"] = 90,
    ["use.light_technology"] = "led",
    ["use.light_tuneable"] = true,
    ["use.networked"] = true,
    ["use.light_life"] = 50000,
    ["use.light_lumen_maintenance"] = 95.9,
    ["use.light_displacement"] = 0.45,
    ["use.light_replaceable"] = "none",
    ["use.standby_power"] = 0.1,
    ["use.networked_standby_power"] = 0.6,
  },
  expect = {
    ["use.light_power_limit"] = "8.348",
    ["use.light_minimum_efficiency"] = outcome "not met",
    ["use.light_kept"] = outcome "not met",
    ["use.light_lasts"] = outcome "met",
    ["use.light_grid_friendly"] = outcome "not met",
    ["use.light_replaced"] = outcome "not met",
    ["use.light_idle"] = outcome "not met",
  },
}

-- Up to 5 W the displacement factor is free; R is 0.65 up to CRI 25: 1.00·(1.5 + 120/120)·0.65
case "small module of poor colour" {
  source = by_hand,
  published = false,
  facts = {
    ["use.light_flux"] = 120,
    ["use.light_power"] = 1.6,
    ["use.light_directional"] = false,
    ["use.light_mains"] = false,
    ["use.light_cri"] = 20,
    ["use.light_technology"] = "led",
    ["use.networked"] = false,
    ["use.light_survival"] = 80,
    ["use.light_controls"] = { "dimming" },
    ["use.light_displacement"] = 0.3,
  },
  expect = {
    ["use.light_power_limit"] = "1.625",
    ["use.light_minimum_efficiency"] = outcome "met",
    ["use.light_colours"] = outcome "not met",
    ["use.light_survives"] = outcome "not met",
    ["use.light_grid_friendly"] = outcome "not applicable",
    ["use.light_controlled"] = outcome "met",
  },
}

local function bound(flux, class)
  case("efficacy of " .. flux .. " lm/W") {
    source = "bounds of Delegated Regulation (EU) 2019/2015, annex II, table 1",
    published = false,
    facts = { ["use.light_flux"] = flux, ["use.light_power"] = 1, ["use.light_directional"] = false, ["use.light_mains"] = true },
    expect = { ["use.light_class"] = class },
  }
end

bound(210, "A")
bound(209.9, "B")
bound(160, "C")
bound(135, "D")
bound(110, "E")
bound(85, "F")
bound(84.9, "G")
