-- Rechargeable batteries of smartphones, tablets and laptops: how long they last, and what the device does for it.
local data = include "data/batteries"

fact.integer "use.battery_cycles" {
  title = _"Charging cycles until the battery holds 80 %",
  min = 0,
  max = 20000,
  help = _"Full cycles after which 80 % of the rated capacity is left. The energy label of smartphones and tablets states it in hundreds.",
  evidence = _"Product database, or test report",
}

local choices = {}
for i, care in ipairs(data.care) do
  choices[i] = { care[1], care[2] }
end

fact.choices "use.battery_care" {
  title = _"What the device does to make the battery last",
  choices = choices,
  evidence = _"A look at the settings, user manual",
}

local function limits(f)
  return data.cycles[f.product.group]
end

local function concerns(f)
  return limits(f) ~= nil
end

criterion "use.battery_endurance_kept" {
  title = _"The battery lasts many charging cycles",
  why = _"The battery is the first part to wear out: 800 full charges are two to four years of use.",
  needs = { "use.battery_cycles", "product.group" },
  applies = concerns,
  measure = "use.battery_cycles",
  rate = function(f, value)
    local cycles = limits(f)
    if value < cycles.limit then return 0.5 * value / cycles.limit end
    return clamp(0.5 + 0.5 * (value - cycles.limit) / (cycles.best - cycles.limit), 0.5, 1)
  end,
  met = function(f, value)
    return value >= limits(f).limit
  end,
  partly = function()
    return false
  end,
  threshold = _"at least 800 cycles",
  advice = {
    option "use.longer_battery" {
      title = _"A cell for 1000 cycles, charged more gently",
      how = _"Lower the end-of-charge voltage by 0.1 V and choose a cell with the energy that this costs in reserve; slow down charging above 40 °C.",
      effort = "medium",
      effect = {
        ["use.battery_cycles"] = function(cycles)
          return math.max(cycles, 1000)
        end,
      },
      tradeoff = _"A tenth less energy in each charge, or a battery a little larger.",
    },
  },
  evidence = _"Product database, or test report",
  basis = "Regulation (EU) 2023/1670, annex II, B 1.2 (4) and D 1.2 (3): 800 cycles at 80 %; laptops: centre's own good practice",
}

local function missing(given)
  local has, names = {}, {}
  for _i, id in ipairs(given) do
    has[id] = true
  end
  for _i, care in ipairs(data.care) do
    if care.law and not has[care[1]] then names[#names + 1] = care[3] end
  end
  return names
end

criterion "use.battery_cared_for" {
  title = _"The device takes care of its battery",
  why = _"A battery that is rarely full and rarely empty ages more slowly, if the device sees to it.",
  needs = { "use.battery_care", "product.group" },
  applies = concerns,
  measure = function(f)
    local names = missing(f.use.battery_care)
    if is_empty(names) then return data.care_wanted end
    return data.care_wanted - #names, { finding(_"Missing: {functions}", { functions = table.concat(names, ", ") }) }
  end,
  rate = between { worst = 0, best = data.care_wanted },
  met = at_least(data.care_wanted),
  threshold = _"80 % limit, stop when full, state of health, advice in the manual",
  advice = {
    option "use.battery_settings" {
      title = _"Settings that protect the battery",
      how = _"An 80 % limit offered at the first charge, a stop at full charge, cycles and state of health in the settings, one page in the manual.",
      effort = "low",
      effect = { ["use.battery_care"] = set { "limit", "full", "health", "advice" } },
      tradeoff = _"Users who need the full charge must be able to switch the limit off.",
    },
  },
  evidence = _"A look at the settings, user manual",
  basis = "Regulation (EU) 2023/1670, annex II, B 1.2 (5), 1.1 (6) (c) and 2 (2), also for slate tablets; laptops: centre's own good practice",
}
