-- Irons, kettles, coffee machines, vacuum cleaners and the like: what kind it is, and what saves energy in use.
local data = include "data/small_appliances"

fact.choice "use.small_kind" {
  title = _"Kind of small appliance",
  choices = {
    { "iron", _"Iron" },
    { "kettle", _"Kettle" },
    { "coffee_jug", _"Filter coffee machine with insulated jug" },
    { "coffee_plate", _"Filter coffee machine with hot plate" },
    { "coffee_other", _"Other coffee machine: espresso, capsules, pads" },
    { "toaster", _"Toaster" },
    { "vacuum", _"Vacuum cleaner on a mains cable" },
    { "vacuum_battery", _"Vacuum cleaner with battery" },
    { "hair", _"Hair dryer or styler" },
    { "kitchen", _"Mixer, blender or food processor" },
    { "other", _"Other" },
  },
}

fact.percentage "use.heat_efficiency" {
  title = _"Electricity that ends up as useful heat",
  min = 0,
  max = 100,
  help = _"Of kettles and coffee machines: heat in one litre of water from 15 °C to the end, over the electricity measured. One litre by 80 K takes 93 Wh.",
  evidence = _"Measurement with meter, scale and thermometer",
}

fact.choices "use.small_aids" {
  title = _"What helps to use it with less energy",
  evidence = _"User manual and a look at the product",
  choices = {
    { "auto_off", _"Switches off by itself" },
    { "settings", _"Temperature or power can be chosen, the lowest is preset" },
    { "small_amounts", _"Fit for small amounts, with a visible scale" },
    { "insulation", _"Keeps warm by insulation in place of heat" },
    { "upkeep_reminder", _"Reminds of descaling, emptying or cleaning the filter" },
    { "sensor", _"Sensor that fits power to the need" },
  },
}

local function heats_water(f)
  local kind = f.use.small_kind
  return kind == "kettle" or data.auto_off[kind] ~= nil
end

criterion "use.small_heat" {
  title = _"Heats the water and little else",
  why = _"What does not go into the water warms plate, housing and kitchen.",
  needs = { "use.small_kind", "use.heat_efficiency" },
  applies = heats_water,
  measure = "use.heat_efficiency",
  unit = "%",
  rate = between { worst = data.heat.worst, best = data.heat.best },
  met = at_least(data.heat.good),
  threshold = _"at least 85 % of the electricity in the water",
  advice = {
    option "use.small_insulate" {
      title = _"Insulate, and stop in time",
      how = _"Double wall, lid that closes tight, a heating element under the whole bottom, a thermostat that stops two seconds after boiling.",
      effort = "medium",
      effect = { ["use.heat_efficiency"] = function(value) return math.max(value, 88) end },
      tradeoff = _"A double wall weighs more and is harder to take apart: screw it.",
    },
  },
  evidence = _"Measurement with meter, scale and thermometer",
  basis = "centre's own good practice",
}

-- 0.5 at the limit, 1 at the best figure, 0 at twice the limit.
local function rate_against(limit, value)
  if value > limit then return clamp(1 - value / (2 * limit), 0, 0.5) end
  return clamp(1 - 0.5 * (value - data.coffee_best) / (limit - data.coffee_best), 0.5, 1)
end

criterion "use.coffee_auto_off" {
  title = _"The coffee machine switches itself off",
  why = _"Keeping coffee or boiler hot takes more than brewing.",
  needs = { "use.small_kind", "use.auto_off" },
  applies = function(f)
    return data.auto_off[f.use.small_kind] ~= nil
  end,
  measure = "use.auto_off",
  unit = "min",
  rate = function(f, value)
    return rate_against(data.auto_off[f.use.small_kind], value)
  end,
  met = function(f, value)
    return value <= data.auto_off[f.use.small_kind]
  end,
  partly = function()
    return false
  end,
  threshold = _"within 5 minutes with an insulated jug, 40 minutes with a hot plate, 30 minutes otherwise",
  advice = {
    option "use.coffee_off" {
      title = _"Switch off at once, keep warm in an insulated jug",
      how = _"A thermos jug in place of the hot plate; a boiler that heats in a few seconds and needs no waiting hot.",
      effort = "medium",
      effect = { ["use.auto_off"] = function(value) return math.min(value, 5) end },
    },
  },
  evidence = _"User manual or test report",
  basis = "Regulation (EU) 2023/826, annex III",
}

criterion "use.small_aids_present" {
  title = _"The appliance helps to use less",
  why = _"Half a kettle boiled for one cup, an iron left on: what the product offers decides.",
  needs = { "use.small_aids" },
  measure = function(f)
    return #f.use.small_aids
  end,
  rate = between { worst = 0, best = data.aids.best },
  met = at_least(data.aids.good),
  threshold = _"at least two of six aids",
  advice = {
    option "use.small_help" {
      title = _"Add what prevents waste",
      how = _"A scale that starts at one cup, switching off by itself, a low preset, a light that reminds of scale or dust.",
      effort = "low",
      effect = { ["use.small_aids"] = set { "auto_off", "settings", "small_amounts", "upkeep_reminder" } },
    },
  },
  evidence = _"User manual and a look at the product",
  basis = "centre's own good practice",
}
