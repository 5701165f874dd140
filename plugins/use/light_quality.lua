-- How well a light source lights: flicker, colour, its current in the mains and its idle power.
local data = include "data/light_sources"

local function number(id, title, unit, max, help)
  fact.number(id) { title = title, unit = unit, min = 0, max = max, help = help, evidence = _"Product information sheet or test report" }
end

number("use.light_flicker", _"Flicker, Pst LM", nil, 100, _"At full load.")
number("use.light_svm", _"Stroboscopic effect, SVM", nil, 100, _"At full load.")
number("use.light_displacement", _"Displacement factor, cos φ1", nil, 1, _"Only of lamps that connect directly to the mains.")

local steady_driver = option "use.light_steady_driver" {
  title = _"A driver with steady current",
  how = _"Two-stage driver or an active ripple filter behind the rectifier; test with the dimmers that people have.",
  effort = "medium",
  effect = {
    ["use.light_flicker"] = function(value) return math.min(value, 0.5) end,
    ["use.light_svm"] = function(value) return math.min(value, 0.2) end,
    ["use.light_displacement"] = function(value) return math.max(value, 0.9) end,
  },
  tradeoff = _"A few per cent of efficiency, and some components more.",
}

criterion "use.light_steady" {
  title = _"Light without flicker",
  why = _"Flicker tires the eyes, and at machines it hides movement.",
  needs = { "use.light_flicker", "use.light_svm" },
  measure = function(f)
    local u, found = f.use, {}
    if u.light_flicker > data.flicker then found[1] = finding(_"Flicker Pst LM {value}: at most {most}", { value = u.light_flicker, most = data.flicker }) end
    if u.light_svm > data.svm then found[#found + 1] = finding(_"Stroboscopic effect {value}: at most {most}", { value = u.light_svm, most = data.svm }) end
    return is_empty(found), found
  end,
  met = equals(true),
  threshold = _"Pst LM of at most 1.0 and SVM of at most 0.4 at full load",
  advice = { steady_driver },
  evidence = _"Product information sheet",
  basis = "Regulation (EU) 2019/2020, annex II, table 4, SVM as from 1 September 2024",
}

criterion "use.light_colours" {
  title = _"Colours look right",
  why = _"Poor light makes people add more of it.",
  measure = "use.light_cri",
  rate = between { worst = 70, best = 95 },
  met = at_least(data.cri),
  threshold = _"colour rendering index of at least 80",
  advice = {
    option "use.light_better_phosphor" {
      title = _"A phosphor with more red",
      how = _"LEDs of CRI 90 cost a few per cent of efficacy; violet-pumped or narrow-band red ones less.",
      effort = "low",
      effect = { ["use.light_cri"] = function(value) return math.max(value, 90) end },
      tradeoff = _"Efficacy falls by some per cent: check the class.",
    },
  },
  evidence = _"Product information sheet",
  basis = "Regulation (EU) 2019/2020, annex II, table 4",
}

local function least_displacement(f)
  for _i, step in ipairs(data.displacement) do
    if f.use.light_power <= step[1] then return step[2] end
  end
  return data.displacement_above
end

criterion "use.light_grid_friendly" {
  title = _"Draws its current in step with the mains",
  why = _"Reactive current heats the wires of house and grid, and weak grids most.",
  needs = { "use.light_mains", "use.light_displacement", "use.light_power" },
  applies = function(f)
    return f.use.light_mains and f.use.light_power > data.displacement[1][1]
  end,
  measure = "use.light_displacement",
  rate = between { worst = 0.4, best = 1 },
  met = function(f, value)
    return value >= least_displacement(f)
  end,
  partly = function()
    return false
  end,
  threshold = _"at least 0.5 above 5 W, 0.7 above 10 W, 0.9 above 25 W",
  advice = { steady_driver },
  evidence = _"Product information sheet",
  basis = "Regulation (EU) 2019/2020, annex II, table 4",
}

criterion "use.light_idle" {
  title = _"Power of the lamp while it is dark",
  why = _"A connected lamp waits for twenty hours of the day; half a watt is as much as an hour of light.",
  needs = { "use.standby_power" },
  optional = { "use.networked_standby_power" },
  measure = function(f)
    return quantity(math.max(f.use.standby_power, f.use.networked_standby_power or 0), "W")
  end,
  unit = "W",
  rate = between { worst = 1, best = 0 },
  met = at_most(data.idle_power),
  threshold = _"at most 0.5 W, with and without network",
  advice = {
    option "use.light_sleep" {
      title = _"A sleeping radio and an efficient supply",
      how = _"Low-power radio that wakes for a moment every second, a supply for milliwatts beside the driver.",
      effort = "medium",
      effect = {
        ["use.standby_power"] = function(value) return math.min(value, 0.2) end,
        ["use.networked_standby_power"] = function(value) return math.min(value, 0.25) end,
      },
    },
  },
  evidence = _"Product information sheet",
  basis = "Regulation (EU) 2019/2020, annex II, 1 (a)",
}
