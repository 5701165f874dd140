-- Tourist accommodation: energy in the building.
local data = include "data/accommodation"

fact.number "production.floor_area" {
  title = _"Heated or cooled floor area",
  unit = "m2",
  min = 1,
  max = 10000000,
  evidence = _"Plan of the building",
}

fact.choices "production.conditioned" {
  title = _"Common rooms are",
  help = _"Restaurant, lounge, conference rooms. None ticked: neither.",
  choices = { { "heating", _"Heated" }, { "cooling", _"Cooled" } },
  evidence = _"A look at them",
}

local function temperature(id, title, help)
  fact.number(id) { title = title, unit = "°C", min = 5, max = 40, help = help, evidence = _"Photograph of the thermostat" }
end

temperature("production.heating_set_point", _"Set point in common rooms while heating", _"The highest of them.")
temperature("production.cooling_set_point", _"Set point in common rooms while cooling", _"The lowest of them.")

fact.percentage "production.rooms_switched_off" {
  title = _"Guest rooms where heating, cooling and lights go off by themselves when nobody is in",
  help = _"Key card, presence sensor or window contact.",
  evidence = _"List of rooms, or a walk through them",
}

fact.percentage "production.efficient_lighting" {
  title = _"Share of lamps that are efficient",
  help = _"LED or a lamp of equal efficiency.",
  evidence = _"List of lamps, or a count in three rooms of each kind",
}

indicator.number "production.energy_per_area" {
  title = _"Energy for each square metre of a year",
  unit = "kWh/m2",
  needs = { "production.energy", "production.floor_area" },
  compute = function(f)
    return f.production.energy / f.production.floor_area
  end,
  basis = "energy used in a year divided by floor area; indicator of Decision (EU) 2016/611",
}

indicator.number "production.energy_per_guest_night" {
  title = _"Energy for each guest-night",
  unit = "kWh/guest-night",
  needs = { "production.energy", "production.output" },
  compute = function(f)
    if f.production.output == 0 then return nil end
    return f.production.energy / f.production.output
  end,
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 5: figures to be monitored",
}

criterion "production.building_energy" {
  title = _"Energy use of the building",
  why = _"Heating, cooling and hot water are the largest bill after wages.",
  needs = { "production.energy_per_area" },
  measure = "production.energy_per_area",
  unit = "kWh/m2",
  rate = between { worst = data.energy.worst, best = data.energy.best },
  met = at_most(data.energy.good),
  threshold = _"at most 180 kWh per square metre and year",
  advice = {
    option "production.insulate" {
      title = _"Insulate the roof and the pipes, seal the windows, set the controls",
      how = _"Begin with pipes, valves and the roof; set heating and ventilation to the hours of use; then windows and walls when they are due anyway.",
      effort = "medium",
      effect = { ["production.energy"] = times(0.8) },
      costs_basis = _"To be filled in by the centre: depends on the building",
      tradeoff = _"A tight house needs ventilation against mould.",
    },
  },
  evidence = _"Invoices and plan of the building",
  basis = "benchmark of excellence for existing hotels, Decision (EU) 2016/611: 180 kWh/m² (figure from memory, unconfirmed)",
}

--- Degrees beyond the limits, and what is.
local function excess(f)
  local limits, most, findings = data.common_rooms, 0, {}
  for _i, mode in ipairs(f.production.conditioned) do
    local set_point = f.production[mode .. "_set_point"]
    local beyond = mode == "heating" and set_point - limits.heating or mode == "cooling" and limits.cooling - set_point
    if beyond > 0 then
      local text = mode == "heating" and _"Heated to {degrees} °C" or _"Cooled to {degrees} °C"
      findings[#findings + 1] = finding(text, { degrees = set_point })
    end
    most = math.max(most, beyond)
  end
  return most, findings
end

criterion "production.common_room_temperature" {
  title = _"Common rooms are neither too warm nor too cold",
  why = _"Each degree too much costs energy all day, whether somebody sits there or not.",
  needs = { "production.conditioned", "production.heating_set_point", "production.cooling_set_point" },
  applies = function(f)
    return not is_empty(f.production.conditioned)
  end,
  measure = excess,
  unit = "K",
  rate = between { worst = 4, best = 0 },
  met = at_most(0),
  threshold = _"heated to at most 22 °C, cooled to at least 22 °C",
  partly = at_most(data.common_rooms.tolerance),
  advice = {
    option "production.set_thermostats" {
      title = _"Set the thermostats of common rooms, and lock them",
      how = _"Heating 20 to 22 °C, cooling 24 to 26 °C; guests may ask for two degrees more or less.",
      effort = "low",
      effect = {
        ["production.heating_set_point"] = function(value)
          return math.min(value, 22)
        end,
        ["production.cooling_set_point"] = function(value)
          return math.max(value, 24)
        end,
        ["production.energy"] = times(0.97),
      },
    },
  },
  evidence = _"Photograph of the thermostats",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 9",
}

criterion "production.rooms_switch_off" {
  title = _"Empty rooms do not use energy",
  why = _"A guest room is empty for most of the day.",
  needs = { "production.rooms_switched_off" },
  measure = "production.rooms_switched_off",
  unit = "%",
  rate = between { worst = data.switch_off.worst, best = data.switch_off.best },
  met = at_least(data.switch_off.good),
  threshold = _"in 90 % of the guest rooms",
  advice = {
    option "production.key_card" {
      title = _"Key cards or presence sensors, and contacts on the windows",
      how = _"Wire the lights and the air conditioning of the room through the card holder, not the refrigerator; retrofit at the next renovation of each floor.",
      effort = "medium",
      effect = { ["production.rooms_switched_off"] = set(100), ["production.energy"] = times(0.92) },
      costs_basis = _"To be filled in by the centre: depends on the wiring",
    },
  },
  evidence = _"List of rooms, or a walk through them",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, optional criterion 34: 90 % of the rooms",
}

criterion "production.lighting" {
  title = _"Efficient lighting",
  why = _"LED lamps use a fraction of the electricity of bulbs, and last for years.",
  needs = { "production.efficient_lighting" },
  measure = "production.efficient_lighting",
  unit = "%",
  rate = between { worst = data.lighting.worst, best = data.lighting.best },
  met = at_least(data.lighting.good),
  threshold = _"at least 80 % of the lamps",
  advice = {
    option "production.led" {
      title = _"Change all lamps to LED",
      how = _"First those that burn at night and all day: corridors, lobby, outside, kitchen; warm white, dimmable where guests sit.",
      effort = "low",
      effect = { ["production.efficient_lighting"] = set(100), ["production.energy"] = times(0.95) },
      costs_basis = _"To be filled in by the centre: price and hours of the lamps are known there",
    },
  },
  evidence = _"List of lamps, or a count",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 8 (80 % within two years, from memory, unconfirmed)",
}
