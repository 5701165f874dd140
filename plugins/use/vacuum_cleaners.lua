-- Vacuum cleaners on a mains cable: what the law asks of power, cleaning and endurance.
local data = include "data/small_appliances"
local limit = data.vacuum

local function number(id, title, unit, max, help)
  fact.number(id) { title = title, unit = unit, min = 0, max = max, help = help, evidence = _"Test report to EN 60312-1" }
end

number("use.vacuum_power", _"Rated power of the vacuum cleaner", "W", 5000)
number("use.vacuum_energy", _"Energy of a year by the label's formula", "kWh", 500, _"Annual energy consumption of the vacuum cleaner: 50 cleanings of 87 m².")
number("use.vacuum_carpet", _"Dust taken up from carpet", "%", 120)
number("use.vacuum_floor", _"Dust taken up from hard floor with crevice", "%", 130)
number("use.vacuum_emission", _"Dust that comes out again", "%", 100)
number("use.vacuum_motor", _"Life of the motor", "h", 100000)
number("use.vacuum_hose", _"Bends that the hose survives", nil, 10000000)

local function mains_vacuum(f)
  return f.use.small_kind == "vacuum"
end

criterion "use.vacuum_saving" {
  title = _"Vacuum cleaner: cleans with little power",
  why = _"Nozzle and airflow clean, not watts.",
  needs = { "use.small_kind", "use.vacuum_power", "use.vacuum_energy" },
  applies = mains_vacuum,
  measure = function(f)
    local u, found = f.use, {}
    if u.vacuum_power >= limit.power then
      found[1] = finding(_"Rated power {power} W: it must be below {most} W", { power = u.vacuum_power, most = limit.power })
    end
    return quantity(u.vacuum_energy, "kWh"), found
  end,
  unit = "kWh",
  rate = between { worst = 62, best = 20 },
  met = function(f, value)
    return value <= limit.annual_energy and f.use.vacuum_power < limit.power
  end,
  partly = function()
    return false
  end,
  threshold = _"below 900 W and at most 43 kWh in a year",
  advice = {
    option "use.vacuum_nozzle" {
      title = _"A better nozzle and a smoother path of the air",
      how = _"Nozzle that seals at the floor, wide hose without steps, a brushless fan; then a smaller motor does the same.",
      effort = "medium",
      effect = { ["use.vacuum_power"] = function(value) return math.min(value, 700) end, ["use.vacuum_energy"] = times(0.75) },
    },
  },
  evidence = _"Test report to EN 60312-1",
  basis = "Regulation (EU) No 666/2013, annex I, as from 1 September 2017",
}

criterion "use.vacuum_cleans" {
  title = _"Vacuum cleaner: takes the dust up and keeps it",
  why = _"Who has to go over it twice uses twice the energy, and dust that comes out again is breathed.",
  needs = { "use.small_kind", "use.vacuum_carpet", "use.vacuum_floor", "use.vacuum_emission" },
  applies = mains_vacuum,
  measure = function(f)
    local u, found = f.use, {}
    local function check(bad, text, values)
      if bad then found[#found + 1] = finding(text, values) end
    end
    check(u.vacuum_carpet < limit.carpet, _"Carpet: {share} % of the dust, at least {least} %", { share = u.vacuum_carpet, least = limit.carpet })
    check(u.vacuum_floor < limit.floor, _"Hard floor: {share} % of the dust, at least {least} %", { share = u.vacuum_floor, least = limit.floor })
    check(u.vacuum_emission > limit.emission, _"{share} % of the dust comes out again, at most {most} %", { share = u.vacuum_emission, most = limit.emission })
    return is_empty(found), found
  end,
  met = equals(true),
  threshold = _"75 % from carpet, 98 % from hard floor, at most 1 % comes out again",
  advice = {
    option "use.vacuum_seal" {
      title = _"Seal the dust compartment and fit a fine filter",
      how = _"A gasket around lid and bag, a washable fine filter behind the motor, a nozzle with a brush strip.",
      effort = "low",
      effect = {
        ["use.vacuum_carpet"] = function(value) return math.max(value, 78) end,
        ["use.vacuum_floor"] = function(value) return math.max(value, 100) end,
        ["use.vacuum_emission"] = function(value) return math.min(value, 0.3) end,
      },
      tradeoff = _"A fine filter takes some of the airflow and has to be changed or washed.",
    },
  },
  evidence = _"Test report to EN 60312-1",
  basis = "Regulation (EU) No 666/2013, annex I; hard floor from memory, unconfirmed",
}

criterion "use.vacuum_endures" {
  title = _"Vacuum cleaner: motor and hose endure",
  why = _"Brushes and hose are what fails first.",
  needs = { "use.small_kind", "use.vacuum_motor", "use.vacuum_hose" },
  applies = mains_vacuum,
  measure = "use.vacuum_motor",
  unit = "h",
  rate = between { worst = 0, best = 1000 },
  met = function(f, value)
    return value >= limit.motor and f.use.vacuum_hose >= limit.hose
  end,
  partly = function()
    return false
  end,
  threshold = _"motor 500 hours, hose 40 000 bends",
  advice = {
    option "use.vacuum_durable" {
      title = _"A longer-lived motor and hose",
      how = _"Harder brushes or a brushless motor, bearings with seals, a hose with a swivel and bend relief at both ends.",
      effort = "medium",
      effect = {
        ["use.vacuum_motor"] = function(value) return math.max(value, 700) end,
        ["use.vacuum_hose"] = function(value) return math.max(value, 50000) end,
      },
    },
  },
  evidence = _"Test report to EN 60312-1",
  basis = "Regulation (EU) No 666/2013, annex I, as from 1 September 2017",
}
