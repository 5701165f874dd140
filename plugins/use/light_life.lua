-- How long a light source lasts and stays bright, and whether it can be replaced and dimmed.
local data = include "data/light_sources"

local function number(id, title, unit, max, help)
  fact.number(id) { title = title, unit = unit, min = 0, max = max, help = help, evidence = _"Product information sheet or test report" }
end

number("use.light_life", _"Rated life L70", "h", 500000, _"Hours after which half of the lamps still give 70 % of their light (L70B50).")
number("use.light_survival", _"Share of lamps alive after the endurance test", "%", 100, _"Survival factor at 3000 hours; 0.90 is 90 %.")
number("use.light_lumen_maintenance", _"Light left after the endurance test", "%", 120, _"Lumen maintenance factor at 3000 hours; 0.96 is 96 %.")

fact.choice "use.light_replaceable" {
  title = _"Who can replace the light source",
  help = _"Of a luminaire: lamp or module and its control gear.",
  evidence = _"User manual, or a look at the product",
  choices = {
    { "user", _"The user, a standard lamp or module" },
    { "common_tools", _"Anybody with common tools" },
    { "professional", _"Only a professional or the maker" },
    { "none", _"Nobody: the whole product is replaced" },
  },
}

fact.choices "use.light_controls" {
  title = _"What saves light",
  evidence = _"User manual",
  choices = {
    { "dimming", _"Can be dimmed" },
    { "presence", _"Sensor of presence" },
    { "daylight", _"Sensor of daylight" },
    { "timer", _"Timer or schedule" },
  },
}

local cooler_driver = option "use.light_cool_driver" {
  title = _"Cooler LEDs and a driver with longer-lived capacitors",
  how = _"A heat sink that keeps the LED board below 70 °C, capacitors for 105 °C or none of the electrolytic kind.",
  effort = "medium",
  effect = {
    ["use.light_life"] = function(value) return math.max(value, 30000) end,
    ["use.light_survival"] = function(value) return math.max(value, 100) end,
    ["use.light_lumen_maintenance"] = function(value) return math.max(value, 97) end,
  },
  tradeoff = _"More aluminium: use recycled alloy.",
}

criterion "use.light_lasts" {
  title = _"The light source lasts",
  why = _"Each lamp that fails early is made, packed, shipped and thrown away once more.",
  measure = "use.light_life",
  unit = "h",
  rate = between { worst = data.good.worst_life, best = data.good.best_life },
  met = at_least(data.good.life),
  threshold = _"at least 25 000 hours",
  advice = { cooler_driver },
  evidence = _"Test report to LM-80 and TM-21, or endurance test",
  basis = "centre's own good practice",
}

criterion "use.light_survives" {
  title = _"Lamps survive the endurance test",
  why = _"The rated life says nothing of the driver, which fails first.",
  measure = "use.light_survival",
  unit = "%",
  rate = between { worst = 80, best = 100 },
  met = at_least(data.survival),
  threshold = _"at least 90 %: nine of ten lamps",
  advice = { cooler_driver },
  evidence = _"Endurance test: 1200 cycles of 150 minutes on and 30 minutes off",
  basis = "Regulation (EU) 2019/2020, annex II, table 4, and annex IV, table 6",
}

local function least_light(f)
  return math.min(100 * math.exp(data.lumen_hours * math.log(0.7) / f.use.light_life), data.lumen_cap)
end

criterion "use.light_kept" {
  title = _"It stays bright",
  why = _"Light that fades is made up for by a further lamp.",
  needs = { "use.light_life", "use.light_lumen_maintenance" },
  measure = "use.light_lumen_maintenance",
  unit = "%",
  rate = function(f, value)
    return clamp((value - 80) / 20, 0, 1)
  end,
  met = function(f, value)
    return round(value, 1) >= round(least_light(f), 1)
  end,
  partly = function()
    return false
  end,
  threshold = _"at 3000 hours what the rated life implies, 96.0 % at most",
  advice = { cooler_driver },
  evidence = _"Endurance test",
  basis = "Regulation (EU) 2019/2020, annex II, table 4: 100·e^(3000·ln 0.7/L70), capped at 96.0 %; cap read, formula from memory, unconfirmed",
}

criterion "use.light_replaced" {
  title = _"The light source can be replaced",
  why = _"A luminaire lasts for decades; it should not die with its LEDs.",
  measure = "use.light_replaceable",
  rate = grades { user = 1, common_tools = 0.8, professional = 0.3, none = 0 },
  met = one_of { "user", "common_tools" },
  threshold = _"by the user, or by anybody with common tools",
  advice = {
    option "use.light_standard_module" {
      title = _"A standard socket or module",
      how = _"Lamp base or Zhaga module, driver on a plug connector, screws in place of glue.",
      effort = "medium",
      effect = { ["use.light_replaceable"] = set "common_tools" },
      tradeoff = _"The housing gets somewhat larger, and heat must cross a joint.",
    },
  },
  evidence = _"User manual, or a look at the product",
  basis = "after Regulation (EU) 2019/2020, article 4; the grades: centre's own good practice",
}

criterion "use.light_controlled" {
  title = _"Light only as much as needed",
  why = _"The cheapest light is the one that is off.",
  needs = { "use.light_controls" },
  measure = function(f)
    return #f.use.light_controls
  end,
  rate = between { worst = 0, best = 2 },
  met = at_least(data.good.aids),
  threshold = _"at least one way to save light",
  advice = {
    option "use.light_dim" {
      title = _"Make it dimmable, or offer a version with a sensor",
      how = _"A driver that works with common dimmers; state which.",
      effort = "medium",
      effect = { ["use.light_controls"] = set { "dimming", "presence" } },
      tradeoff = _"Test flicker at low settings; a sensor takes idle power.",
    },
  },
  evidence = _"User manual",
  basis = "centre's own good practice",
}
