-- Power while nothing is done, and switching off by itself.
local limits = include "data/standby"

local function watts(id, title, help)
  fact.number(id) {
    title = title,
    unit = "W",
    min = 0,
    max = 1000,
    help = help,
    evidence = _"Test report to EN 50564",
  }
end

watts("use.off_power", _"Power when switched off", _"Connected to the mains. Leave open where there is no off mode.")
watts("use.standby_power", _"Power in standby", _"Waiting to be switched on, without network.")
watts("use.networked_standby_power", _"Power in networked standby", _"Waiting for a signal from the network.")

fact.boolean "use.standby_display" { title = _"Shows information or status in standby" }

fact.boolean "use.networked" { title = _"Can be connected to a network" }

fact.boolean "use.network_off" {
  title = _"The network connection can be switched off",
  evidence = _"User manual",
}

fact.number "use.auto_off" {
  title = _"Goes to standby or off by itself after",
  unit = "min",
  min = 0,
  max = 100000,
  help = _"After the end of the last function. 100000 where it does not.",
  evidence = _"User manual or test report",
}

local function limit_of(f, what)
  local group = f.product.group and limits.groups[f.product.group]
  return (group or limits.all)[what]
end

local function idle(f)
  return f.use.standby_display and "display" or "standby"
end

-- 1 at the best figure, 0.5 at the limit, 0 at twice the limit.
local function rate_against(limit, best, value)
  if value > limit then return clamp(1 - value / (2 * limit), 0, 0.5) end
  if best >= limit then return 1 end
  return clamp(1 - 0.5 * (value - best) / (limit - best), 0.5, 1)
end

local cut_standby = option "use.cut_standby" {
  title = _"Efficient power supply and a real off switch",
  how = _"A switched supply with burst mode, the display dark after a minute, a bistable relay that parts the electronics from the mains.",
  effort = "medium",
  effect = {
    ["use.off_power"] = function(value) return math.min(value, 0.2) end,
    ["use.standby_power"] = function(value) return math.min(value, 0.4) end,
    ["use.networked_standby_power"] = function(value) return math.min(value, 1) end,
  },
}

local regulation = "limits: Regulation (EU) 2023/826, annex III; washing machines: (EU) 2019/2023, annex II, 7; dishwashers: (EU) 2019/2022, annex II, 4; displays: (EU) 2019/2021, annex II, C"

criterion "use.off_mode" {
  title = _"Power when switched off",
  why = _"Half a watt for ten years is 44 kWh for nothing.",
  needs = { "use.off_power" },
  optional = { "product.group" },
  measure = "use.off_power",
  unit = "W",
  rate = function(f, value)
    return rate_against(limit_of(f, "off"), limits.best.off, value)
  end,
  met = function(f, value)
    return value <= limit_of(f, "off")
  end,
  partly = function() return false end,
  threshold = _"at most 0.5 W (displays 0.3 W)",
  advice = { cut_standby },
  evidence = _"Test report to EN 50564",
  basis = regulation .. "; best: 0.3 W, the limit from 2027",
}

criterion "use.standby_mode" {
  title = _"Power in standby",
  why = _"Many products wait for far longer than they work.",
  needs = { "use.standby_power", "use.standby_display" },
  optional = { "product.group" },
  measure = function(f)
    local power, limit = f.use.standby_power, limit_of(f, idle(f))
    if power <= limit then return quantity(power, "W") end
    return quantity(power, "W"), { finding(_"{power} W is above the limit of {limit} W", { power = round(power, 2), limit = limit }) }
  end,
  unit = "W",
  rate = function(f, value)
    return rate_against(limit_of(f, idle(f)), limits.best.standby, value)
  end,
  met = function(f, value)
    return value <= limit_of(f, idle(f))
  end,
  partly = function() return false end,
  threshold = _"at most 0.5 W; where it shows a status 0.8 W (washing machines and dishwashers 1.0 W, displays 0.7 W)",
  advice = { cut_standby },
  evidence = _"Test report to EN 50564",
  basis = regulation,
}

criterion "use.networked_standby" {
  title = _"Power in networked standby, and the network can be switched off",
  why = _"A radio that always listens can use more in a year than the function itself.",
  needs = { "use.networked", "use.networked_standby_power", "use.network_off" },
  optional = { "product.group" },
  applies = function(f)
    return f.use.networked
  end,
  measure = function(f)
    local power = quantity(f.use.networked_standby_power, "W")
    if f.use.network_off then return power end
    return power, { finding(_"The network connection cannot be switched off", {}) }
  end,
  unit = "W",
  rate = function(f, value)
    return f.use.network_off and rate_against(limit_of(f, "networked"), limits.best.networked, value) or 0
  end,
  met = function(f, value)
    return f.use.network_off and value <= limit_of(f, "networked")
  end,
  partly = function() return false end,
  threshold = _"at most 2 W, and the connection can be switched off",
  advice = {
    cut_standby,
    option "use.let_network_off" {
      title = _"Let users switch the network off",
      how = _"An entry in the menu, off as delivered.",
      effort = "low",
      effect = { ["use.network_off"] = set(true) },
    },
  },
  evidence = _"Test report to EN 50564 and user manual",
  basis = regulation .. "; high network availability equipment (8 W) is not covered",
}

criterion "use.auto_off_in_time" {
  title = _"Goes to standby or off by itself",
  why = _"Nobody switches off everything every time.",
  needs = { "use.auto_off" },
  optional = { "product.group" },
  measure = "use.auto_off",
  unit = "min",
  rate = function(f, value)
    return rate_against(limit_of(f, "auto_off"), limits.best.auto_off, value)
  end,
  met = function(f, value)
    return value <= limit_of(f, "auto_off")
  end,
  partly = function() return false end,
  threshold = _"within 20 minutes (washing machines and dishwashers 15 minutes, televisions 4 hours)",
  advice = {
    option "use.switch_off_itself" {
      title = _"Switch off after ten minutes",
      how = _"A timer in the control software, on as delivered.",
      effort = "low",
      effect = { ["use.auto_off"] = set(10) },
      tradeoff = _"Long processes with pauses must not be cut off.",
    },
  },
  evidence = _"User manual or test report",
  basis = regulation .. "; coffee machines have a criterion of their own",
}
