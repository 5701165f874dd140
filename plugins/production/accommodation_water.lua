-- Tourist accommodation: water in bathrooms, toilets and the laundry.
local data = include "data/accommodation"

fact.boolean "production.shared_bathrooms" { title = _"Most guests share bathrooms", help = _"As in hostels and campsites." }

fact.number "production.tap_flow" {
  title = _"Flow of bathroom taps and showers, mean",
  unit = "L/min",
  min = 0.5,
  max = 60,
  help = _"A measuring jug and a watch: fully open, in one room of each kind. Bathtubs, rain and massage showers are left out.",
  evidence = _"List of measurements",
}

fact.number "production.flush" {
  title = _"Effective flush of the toilets put in last",
  unit = "L",
  min = 0.5,
  max = 20,
  help = _"Of two buttons: one full flush and three half ones, divided by four.",
  evidence = _"Data sheet, or the filling of the cistern measured",
}

fact.choice "production.urinals" {
  title = _"Urinals",
  choices = {
    { "none", _"None, or without water" },
    { "controlled", _"Flush on use" },
    { "continuous", _"Flush all the time" },
  },
  evidence = _"A look at them",
}

fact.choice "production.laundry_changes" {
  title = _"Change of towels and sheets",
  choices = {
    { "on_request", _"When guests ask for it, and after their stay" },
    { "interval", _"After a number of days, or when guests ask for it" },
    { "daily", _"Every day" },
  },
  evidence = _"Instruction for room service and the card for guests",
}

indicator.number "production.water_per_guest_night" {
  title = _"Water for each guest-night",
  unit = "L/guest-night",
  needs = { "production.water", "production.output" },
  compute = function(f)
    if f.production.output == 0 then return nil end
    return 1000 * f.production.water / f.production.output
  end,
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 5: figures to be monitored; indicator of Decision (EU) 2016/611",
}

local function limits(f)
  return data.water[f.production.shared_bathrooms and "shared" or "private"]
end

local less_flow = option "production.flow_limiters" {
  title = _"Aerators in all taps, saving showers",
  how = _"Screwed in within a minute a tap: 5 litres a minute at the basin, 7 to 8 in the shower; descale them once a year.",
  effort = "low",
  effect = {
    ["production.tap_flow"] = function(value)
      return math.min(value, 7)
    end,
    ["production.water"] = times(0.85),
    ["production.energy"] = times(0.97),
  },
}

criterion "production.water_of_guests" {
  title = _"Water use per guest-night",
  why = _"Guests use more water than they do at home, and often where and when it is scarce.",
  needs = { "production.water_per_guest_night" },
  optional = { "production.shared_bathrooms" },
  measure = "production.water_per_guest_night",
  unit = "L/guest-night",
  rate = function(f, value)
    local l = limits(f)
    return clamp((l.worst - value) / (l.worst - l.best), 0, 1)
  end,
  met = function(f, value)
    return value <= limits(f).good
  end,
  threshold = _"at most 140 litres; 100 litres where bathrooms are shared",
  advice = { less_flow },
  evidence = _"Meter readings and register of guests",
  basis = "benchmark of excellence, Decision (EU) 2016/611: 140 and 100 litres (figures from memory, unconfirmed)",
}

criterion "production.taps" {
  title = _"Taps and showers that save water",
  why = _"Hot water that runs less saves twice: water and heat.",
  needs = { "production.tap_flow" },
  measure = "production.tap_flow",
  unit = "L/min",
  rate = between { worst = data.tap_flow.worst, best = data.tap_flow.best },
  met = at_most(data.tap_flow.limit),
  threshold = _"on average at most 8.5 litres a minute",
  advice = { less_flow },
  evidence = _"List of measurements",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 14",
}

criterion "production.toilets" {
  title = _"Toilets and urinals that save water",
  why = _"An old cistern flushes twice what is needed.",
  needs = { "production.flush", "production.urinals" },
  measure = function(f)
    if f.production.urinals == "continuous" then return f.production.flush, { finding(_"Urinals flush all the time", {}) } end
    return f.production.flush
  end,
  unit = "L",
  rate = function(f, value)
    if f.production.urinals == "continuous" then return 0 end
    local l = data.flush
    return clamp((l.worst - value) / (l.worst - l.best), 0, 1)
  end,
  met = function(f, value)
    return value <= data.flush.limit and f.production.urinals ~= "continuous"
  end,
  threshold = _"effective flush of at most 4.5 litres, no urinal that flushes all the time",
  advice = {
    option "production.dual_flush" {
      title = _"Dual flush, and urinals that flush on use or need no water",
      how = _"Change the flush valve of the cistern first, the bowl when it is due.",
      effort = "medium",
      effect = {
        ["production.flush"] = function(value)
          return math.min(value, 3.75)
        end,
        ["production.urinals"] = function(value)
          return value == "continuous" and "controlled" or value
        end,
        ["production.water"] = times(0.93),
      },
    },
  },
  evidence = _"Data sheet, or the filling of the cistern measured",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 15",
}

criterion "production.laundry" {
  title = _"Towels and sheets are changed when needed",
  why = _"Laundry takes water, heat and detergent, for each guest and each day.",
  needs = { "production.laundry_changes" },
  measure = "production.laundry_changes",
  rate = grades { on_request = 1, interval = 0.8, daily = 0 },
  met = one_of { "on_request", "interval" },
  threshold = _"not every day, unless guests ask for it",
  advice = {
    option "production.towel_card" {
      title = _"A card: towels on the hook stay, towels on the floor are changed",
      how = _"Say how many guests take part: that works better than asking to save the planet. Train room service to keep to it.",
      effort = "low",
      effect = { ["production.laundry_changes"] = set "on_request", ["production.water"] = times(0.96) },
    },
  },
  evidence = _"Instruction for room service and the card for guests",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 16 (text not read, unconfirmed)",
}
