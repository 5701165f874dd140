local function declaration(name, density, rate, mass)
  case("paint for a square metre: " .. name) {
    source = "environmental product declaration of Resene " .. name .. ", table 1: density, spread rate and kg/m2",
    published = true,
    facts = { ["use.paint_density"] = density, ["use.spreading_rate"] = rate },
    expect = { ["use.paint_per_area"] = mass },
  }
end

declaration("SpaceCote Flat", 1.44, 11, "0.131")
declaration("X-200", 1.43, 7.5, "0.191")
declaration("Lustacryl", 1.30, 12, "0.108")
declaration("Aquaclear", 1.03, 12, "0.086")

local by_hand = "thresholds of Decision 2014/312/EU and (EU) 2025/2607; computed by hand"

local function inside(facts)
  facts["design.paint_type"] = "matt_wall"
  facts["design.paint_place"] = "interior"
  facts["design.paint_colour"] = "white"
  return facts
end

case "a good interior paint" {
  source = by_hand,
  published = false,
  facts = inside {
    ["use.spreading_rate"] = 8,
    ["use.paint_density"] = 1.12,
    ["use.wet_scrub"] = "2",
    ["use.indoor_tvoc"] = 300,
    ["use.indoor_formaldehyde"] = 10,
    ["use.weathering"] = "none",
  },
  expect = {
    ["use.spreading_rate_good"] = outcome "met",
    ["use.paint_per_area_low"] = outcome "met",
    ["use.wet_scrub_good"] = outcome "met",
    ["use.indoor_air"] = outcome "met",
    ["use.indoor_formaldehyde_low"] = outcome "met",
    ["use.weather_proved"] = outcome "not applicable",
  },
}

case "a poor interior paint" {
  source = by_hand,
  published = false,
  facts = inside {
    ["use.spreading_rate"] = 6,
    ["use.wet_scrub"] = "3",
    ["use.indoor_tvoc"] = 601,
    ["use.indoor_formaldehyde"] = 20,
    ["use.paint_advice"] = { "preparation", "amount", "tools" },
  },
  expect = {
    ["use.spreading_rate_good"] = outcome "not met",
    ["use.wet_scrub_good"] = outcome "partly met",
    ["use.indoor_air"] = outcome "not met",
    ["use.indoor_formaldehyde_low"] = outcome "partly met",
    ["use.paint_explained"] = outcome "partly met",
  },
}

case "a primer needs no opacity, a tinted facade paint no rate" {
  source = by_hand,
  published = false,
  facts = { ["design.paint_type"] = "primer", ["design.paint_colour"] = "tinted", ["use.spreading_rate"] = 6 },
  expect = { ["use.spreading_rate_good"] = outcome "met" },
}

case "a facade paint" {
  source = by_hand,
  published = false,
  facts = {
    ["design.paint_type"] = "facade",
    ["design.paint_colour"] = "tinted",
    ["design.paint_place"] = "exterior",
    ["use.spreading_rate"] = 5,
    ["use.weathering"] = "short",
    ["use.indoor_tvoc"] = 5000,
    ["use.wet_scrub"] = "none",
  },
  expect = {
    ["use.spreading_rate_good"] = outcome "not applicable",
    ["use.weather_proved"] = outcome "partly met",
    ["use.indoor_air"] = outcome "not applicable",
    ["use.wet_scrub_good"] = outcome "not applicable",
  },
}
