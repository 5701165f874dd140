-- Duration, washing and rinsing performance, and the programmes and aids that let people wash with less.
local washing = include "data/washing"

local function minutes(id, title)
  fact.number(id) {
    title = title,
    unit = "min",
    min = 1,
    max = 600,
    help = _"Eco 40-60 programme.",
    evidence = _"Product information sheet",
  }
end

minutes("use.eco_duration", _"Duration of the programme with full load")
minutes("use.eco_duration_half", _"Duration of the programme with half load")
minutes("use.eco_duration_quarter", _"Duration of the programme with quarter load")

fact.number "use.washing_performance" {
  title = _"Washing efficiency index",
  min = 0,
  max = 2,
  help = _"Eco 40-60 programme, the lowest of full, half and quarter load.",
  evidence = _"Product information sheet or test report to EN 60456",
}

fact.number "use.rinsing" {
  title = _"Surfactant left after rinsing",
  unit = "g/kg",
  min = 0,
  max = 50,
  help = _"Linear alkylbenzene sulfonate for each kilogram of dry textile, the highest of full, half and quarter load.",
  evidence = _"Product information sheet or test report to EN 60456",
}

fact.choices "use.washing_aids" {
  title = _"What helps to wash with less",
  evidence = _"User manual and photograph of the panel",
  choices = {
    { "cold_20", _"A 20 °C programme" },
    { "eco_default", _"Eco 40-60 preset when the machine is switched on" },
    { "load_display", _"Load weighed and shown" },
    { "consumption_display", _"Energy and water of the programme shown before the start" },
    { "dosing_advice", _"Dosing advice by load" },
    { "auto_dosing", _"Automatic dosing of detergent" },
    { "hot_fill", _"Connection to solar or district hot water" },
    { "fibre_filter", _"Filter for fibre fragments" },
  },
}

local function cap(limit, c)
  return math.min(limit.slope * c + limit.constant, limit.cap)
end

criterion "use.eco_duration_kept" {
  title = _"The eco programme is short enough to be chosen",
  why = _"Time is traded for heat in eco programmes; where it gets too long, people choose another and the saving is lost.",
  needs = { "use.rated_capacity", "use.eco_duration", "use.eco_duration_half", "use.eco_duration_quarter" },
  measure = function(f)
    local u = f.use
    local over = round(u.eco_duration, 0) - cap(washing.duration_full, u.rated_capacity)
    if u.rated_capacity > washing.small_capacity then
      local part = cap(washing.duration_part, u.rated_capacity)
      over = math.max(over, round(u.eco_duration_half, 0) - part, round(u.eco_duration_quarter, 0) - part)
    end
    return quantity(over, "min")
  end,
  unit = "min",
  rate = between { worst = 30, best = -60 },
  met = at_most(0),
  threshold = _"no minute above the limit for the capacity",
  advice = {
    option "use.shorten_eco" {
      title = _"Shorten the eco programme",
      how = _"Stronger drum movement and a better wetting phase in place of soaking time.",
      effort = "medium",
      effect = { ["use.eco_duration"] = times(0.9), ["use.eco_duration_half"] = times(0.9), ["use.eco_duration_quarter"] = times(0.9) },
      tradeoff = _"May take more energy: measure both.",
    },
  },
  evidence = _"Product information sheet",
  basis = "Regulation (EU) 2019/2023, annex II, 5; measured: minutes above the limit (below it: negative), the worst load; up to 3 kg the full load only",
}

criterion "use.washing_performance_kept" {
  title = _"It washes and rinses well",
  why = _"A machine that saves by washing badly makes people wash twice.",
  needs = { "use.rated_capacity", "use.washing_performance", "use.rinsing" },
  measure = function(f)
    local small = f.use.rated_capacity <= washing.small_capacity
    local least, found = small and washing.washing_efficiency_small or washing.washing_efficiency, {}
    if f.use.washing_performance <= least then
      found[1] = finding(_"Washing efficiency {index}: it must be above {least}", { index = f.use.washing_performance, least = least })
    end
    if not small and f.use.rinsing > washing.rinsing then
      found[#found + 1] = finding(_"{left} g of surfactant left for each kilogram: at most {most} g", { left = f.use.rinsing, most = washing.rinsing })
    end
    return is_empty(found), found
  end,
  met = equals(true),
  threshold = _"washing efficiency above 1.03 (above 1.00 up to 3 kg), at most 5.0 g of surfactant left for each kilogram",
  advice = {
    option "use.improve_washing" {
      title = _"Improve wetting and rinsing",
      how = _"Recirculate the suds by pump, add a short spin before the last rinse.",
      effort = "medium",
      effect = {
        ["use.washing_performance"] = function(value) return math.max(value, 1.04) end,
        ["use.rinsing"] = function(value) return math.min(value, 4.9) end,
      },
      tradeoff = _"A further rinse takes water: watch the water of a cycle.",
    },
  },
  evidence = _"Test report to EN 60456",
  basis = "Regulation (EU) 2019/2023, annex II, 4 (1), (2) and (5)",
}

criterion "use.washing_aids_present" {
  title = _"The machine helps to wash with less",
  why = _"Half-empty drums, too much detergent and too much heat are decided at the panel.",
  needs = { "use.washing_aids" },
  measure = function(f)
    return #f.use.washing_aids
  end,
  rate = between { worst = 0, best = 5 },
  met = at_least(3),
  threshold = _"at least three of eight aids",
  advice = {
    option "use.show_consumption" {
      title = _"Show load, dosing and consumption at the panel",
      how = _"The motor current gives the load; the display proposes the amount of detergent and shows energy and water before the start.",
      effort = "low",
      effect = { ["use.washing_aids"] = set { "cold_20", "eco_default", "load_display", "consumption_display", "dosing_advice" } },
      tradeoff = _"A display that stays on costs standby power.",
    },
  },
  evidence = _"User manual and photograph of the panel",
  basis = "20 °C and eco 40-60 programmes: Regulation (EU) 2019/2023, annex II, 1; the list and the number: centre's own good practice",
}
