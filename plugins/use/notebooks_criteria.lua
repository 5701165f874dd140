-- What is asked of notebook computers in use.
local data = include "data/notebooks"

local function is_laptop(f)
  return f.product.group == "laptop"
end

local function never()
  return false
end

local frugal = option "use.notebook_idle" {
  title = _"Less power when idle",
  how = _"A display with a refresh rate that follows the content, panel self-refresh, lower voltage of the memory, drives that sleep.",
  effort = "medium",
  effect = { ["use.idle_power"] = times(0.8), ["use.sleep_power"] = times(0.8) },
  tradeoff = _"Nothing is won where users switch the functions off: test that they do not notice.",
}

criterion "use.notebook_energy_kept" {
  title = _"Legal limit of the energy in a year",
  why = _"A notebook above the limit may not be sold in the European Union.",
  needs = { "product.group", "use.notebook_etec", "use.notebook_limit" },
  applies = is_laptop,
  measure = function(f)
    local used, limit = f.use.notebook_etec, f.use.notebook_limit
    if used <= limit then return quantity(used, "kWh") end
    return quantity(used, "kWh"), { finding(_"The limit of this configuration is {limit} kWh", { limit = round(limit, 1) }) }
  end,
  unit = "kWh",
  met = function(f, value)
    return value <= f.use.notebook_limit
  end,
  threshold = _"27, 36 or 60.5 kWh by category, and the allowances",
  advice = { frugal },
  evidence = _"Product information of the maker, or test report to EN 62623",
  basis = "Regulation (EU) No 617/2013, annex II, 1.4",
}

criterion "use.notebook_frugal" {
  title = _"Sparing with energy",
  why = _"The limit dates from 2016: good notebooks need less than half of it.",
  needs = { "product.group", "use.notebook_etec", "use.notebook_limit" },
  applies = is_laptop,
  measure = function(f)
    return 100 * f.use.notebook_etec / f.use.notebook_limit
  end,
  unit = "%",
  rate = between { worst = data.frugal.worst, best = data.frugal.best },
  met = at_most(data.frugal.good),
  threshold = _"at most 70 % of the legal limit",
  advice = { frugal },
  evidence = _"Product information of the maker, or test report to EN 62623",
  basis = "limit: Regulation (EU) No 617/2013, annex II, 1.4; threshold: centre's own good practice",
}

criterion "use.notebook_sleeps_deep" {
  title = _"Low power in sleep and off",
  why = _"A notebook on the charger sleeps or is off for most of the day.",
  needs = { "product.group", "use.sleep_power", "use.off_power" },
  applies = is_laptop,
  measure = function(f)
    local sleep, off = f.use.sleep_power, f.use.off_power
    if off <= data.off then return quantity(sleep, "W") end
    return quantity(sleep, "W"), { finding(_"{power} W when off, above the limit of {limit} W", { power = round(off, 2), limit = data.off }) }
  end,
  unit = "W",
  rate = function(f, value)
    if f.use.off_power > data.off then return 0 end
    return clamp((data.sleep - value) / (data.sleep - data.best_sleep), 0, 1)
  end,
  met = function(f, value)
    return value <= data.sleep and f.use.off_power <= data.off
  end,
  partly = never,
  threshold = _"at most 3 W asleep and 1 W off",
  advice = {
    option "use.notebook_deep_sleep" {
      title = _"A deeper sleep",
      how = _"Suspend to memory with the radios off, a charger that needs below 0.1 W without load.",
      effort = "low",
      effect = {
        ["use.sleep_power"] = function(power)
          return math.min(power, 0.8)
        end,
        ["use.off_power"] = function(power)
          return math.min(power, 0.3)
        end,
      },
      tradeoff = _"Messages arrive only after waking.",
    },
  },
  evidence = _"Product information of the maker, or test report to EN 62623",
  basis = "Regulation (EU) No 617/2013, annex II, 2.2 and 4.1 (wake on LAN not counted)",
}

criterion "use.notebook_power_managed" {
  title = _"Goes to sleep by itself",
  why = _"What is set as delivered stays so with most users.",
  needs = { "product.group", "use.sleep_after", "use.display_sleep" },
  applies = is_laptop,
  measure = function(f)
    local dark = f.use.display_sleep
    if dark <= data.display_sleep then return quantity(f.use.sleep_after, "min") end
    return quantity(f.use.sleep_after, "min"), { finding(_"The display goes dark only after {minutes} minutes", { minutes = dark }) }
  end,
  unit = "min",
  met = function(f, value)
    return value <= data.sleep_after and f.use.display_sleep <= data.display_sleep
  end,
  threshold = _"sleep within 30 minutes, display dark within 10",
  advice = {
    option "use.notebook_settings" {
      title = _"Deliver with short times",
      how = _"Display after five minutes, sleep after fifteen; users can change it.",
      effort = "low",
      effect = {
        ["use.sleep_after"] = function(minutes)
          return math.min(minutes, 15)
        end,
        ["use.display_sleep"] = function(minutes)
          return math.min(minutes, 5)
        end,
      },
    },
  },
  evidence = _"A look at the settings",
  basis = "Regulation (EU) No 617/2013, annex II, 6.2.3 and 6.2.5",
}
