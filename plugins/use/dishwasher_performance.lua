-- Water, cleaning, drying and duration of a dishwashing cycle.
local data = include "data/dishwashers"
local good = data.good

fact.number "use.dishwasher_water" {
  title = _"Water of a dishwashing cycle",
  unit = "L",
  min = 0,
  max = 100,
  help = _"Eco programme, one decimal, as on the label.",
  evidence = _"Product information sheet or test report to EN 60436",
}

local function performance(id, title)
  fact.number(id) {
    title = title,
    min = 0,
    max = 3,
    help = _"Eco programme, three decimals.",
    evidence = _"Product information sheet or test report to EN 60436",
  }
end

performance("use.cleaning_index", _"Cleaning performance index")
performance("use.drying_index", _"Drying performance index")

fact.number "use.dishwasher_duration" {
  title = _"Duration of the eco programme of the dishwasher",
  unit = "min",
  min = 1,
  max = 900,
  evidence = _"Product information sheet",
}

indicator.number "use.dishwasher_water_setting" {
  title = _"Water for each place setting",
  unit = "L",
  needs = { "use.dishwasher_water", "use.place_settings" },
  compute = function(f)
    return round(f.use.dishwasher_water, 1) / f.use.place_settings
  end,
  basis = "EPWC of Delegated Regulation (EU) 2019/2017, 1 decimal, over place settings",
}

criterion "use.dishwasher_water_saving" {
  title = _"Water for each place setting",
  why = _"Water is paid for at the tap and in the sewer, and every litre less need not be heated. The law sets no limit.",
  measure = "use.dishwasher_water_setting",
  unit = "L",
  rate = between { worst = good.worst_water, best = good.best_water },
  met = at_most(good.water),
  threshold = _"at most 0.8 litres for each place setting",
  advice = {
    option "use.dishwasher_reuse_water" {
      title = _"Alternate the spray arms and reuse the last rinse",
      how = _"Feed one arm at a time with less water in the sump, judge by a turbidity sensor, keep the last rinse for the next first wash.",
      effort = "medium",
      effect = { ["use.dishwasher_water"] = times(0.8) },
      tradeoff = _"Water kept overnight can smell: filter it and drain after a day.",
    },
  },
  evidence = _"Product information sheet or test report to EN 60436",
  basis = "centre's own good practice",
}

criterion "use.dishwasher_performance_kept" {
  title = _"It cleans and dries well",
  why = _"A machine that saves by washing badly makes people rinse by hand or wash twice.",
  needs = { "use.place_settings", "use.cleaning_index", "use.drying_index" },
  measure = function(f)
    local u, found = f.use, {}
    local dry = u.place_settings <= data.drying_small_settings and data.drying_small or data.drying
    if u.cleaning_index <= data.cleaning then
      found[1] = finding(_"Cleaning index {index}: it must be above {least}", { index = u.cleaning_index, least = data.cleaning })
    end
    if u.drying_index <= dry then
      found[#found + 1] = finding(_"Drying index {index}: it must be above {least}", { index = u.drying_index, least = dry })
    end
    return is_empty(found), found
  end,
  met = equals(true),
  threshold = _"cleaning above 1.120; drying above 1.060, up to seven place settings above 0.860",
  advice = {
    option "use.dishwasher_spray_better" {
      title = _"Better spray coverage and a warmer last rinse",
      how = _"A third spray arm or satellite arm for the corners, racks that drain, some kelvin more in the last rinse.",
      effort = "medium",
      effect = {
        ["use.cleaning_index"] = function(value) return math.max(value, 1.125) end,
        ["use.drying_index"] = function(value) return math.max(value, 1.065) end,
      },
      tradeoff = _"A warmer rinse takes energy: measure both.",
    },
  },
  evidence = _"Test report to EN 60436",
  basis = "Regulation (EU) 2019/2022, annex II, 3 (a) to (c)",
}

criterion "use.dishwasher_duration_kept" {
  title = _"The eco programme of the dishwasher is short enough to be chosen",
  why = _"Time is traded for heat in eco programmes; where it gets too long, people choose another and the saving is lost.",
  measure = "use.dishwasher_duration",
  unit = "min",
  rate = between { worst = good.worst_duration, best = good.best_duration },
  met = at_most(good.duration),
  threshold = _"at most 4 hours",
  advice = {
    option "use.dishwasher_shorten_eco" {
      title = _"Shorten eco by stronger spraying",
      how = _"A pump with variable speed sprays harder on soil and softly on glass, in place of soaking time.",
      effort = "medium",
      effect = { ["use.dishwasher_duration"] = times(0.85) },
      tradeoff = _"May take more energy and be louder: measure all three.",
    },
  },
  evidence = _"Product information sheet",
  basis = "centre's own good practice; the law sets no limit",
}
