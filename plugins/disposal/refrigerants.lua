-- Refrigerant and foam blowing agent: what they would do to the climate if nobody collects them at the end of life.
local gases = include "data/gases"
local limits = include "data/limits"

local function index(list)
  local choices, by_id = {}, {}
  for i, gas in ipairs(list) do
    choices[i] = { gas[1], gas[2] }
    by_id[gas[1]] = gas
  end
  return choices, by_id
end

local refrigerants, refrigerant = index(gases.refrigerants)
local blowing_agents, blowing_agent = index(gases.blowing_agents)

fact.choice "disposal.refrigerant" {
  title = _"Refrigerant",
  help = _"See the rating plate.",
  evidence = _"Rating plate",
  choices = refrigerants,
}

fact.number "disposal.refrigerant_charge" {
  title = _"Charge of refrigerant",
  unit = "kg",
  min = 0,
  max = 100,
  help = _"See the rating plate; usually given in grams.",
  evidence = _"Rating plate",
}

fact.choice "disposal.blowing_agent" {
  title = _"Blowing agent of the insulation",
  evidence = _"Rating plate or declaration of the foam supplier",
  choices = blowing_agents,
}

fact.number "disposal.blowing_agent_mass" {
  title = _"Mass of the blowing agent in the foam",
  unit = "kg",
  min = 0,
  max = 100,
  evidence = _"Recipe of the foam",
}

--- Household refrigerators may not contain it.
local function banned(f)
  return f.product.group == "refrigerating-appliance" and refrigerant[f.disposal.refrigerant].fluorinated == true
end

local function has_gas(f)
  return f.disposal.refrigerant ~= "none" or f.disposal.blowing_agent ~= "none"
end

indicator.number "disposal.refrigerant_gwp" {
  title = _"Global warming potential of the refrigerant",
  unit = "kg CO2e/kg",
  needs = { "disposal.refrigerant" },
  compute = function(f)
    if f.disposal.refrigerant == "none" then return nil end
    return refrigerant[f.disposal.refrigerant].gwp
  end,
  basis = "IPCC 2013 (fifth assessment report), table 8.A.1, 100 years; hydrocarbons and HFO: Regulation (EU) 2024/573, annexes II and VI",
}

indicator.number "disposal.blowing_agent_gwp" {
  title = _"Global warming potential of the blowing agent",
  unit = "kg CO2e/kg",
  needs = { "disposal.blowing_agent" },
  compute = function(f)
    if f.disposal.blowing_agent == "none" then return nil end
    return blowing_agent[f.disposal.blowing_agent].gwp
  end,
  basis = "IPCC 2013 (fifth assessment report), table 8.A.1, 100 years; hydrocarbons and HFO: Regulation (EU) 2024/573, annexes II and VI",
}

indicator.number "disposal.gas_load" {
  title = _"Climate effect of the gases if they escape",
  unit = "kg CO2e",
  needs = { "disposal.refrigerant", "disposal.refrigerant_gwp", "disposal.refrigerant_charge", "disposal.blowing_agent", "disposal.blowing_agent_gwp", "disposal.blowing_agent_mass" },
  compute = function(f)
    local d = f.disposal
    if not has_gas(f) then return nil end
    local load = 0
    if d.refrigerant ~= "none" then load = load + d.refrigerant_charge * d.refrigerant_gwp end
    if d.blowing_agent ~= "none" then load = load + d.blowing_agent_mass * d.blowing_agent_gwp end
    return load
  end,
  basis = "mass times global warming potential",
}

indicator.boolean "disposal.ozone_depleting" {
  title = _"Contains gases that deplete the ozone layer",
  needs = { "disposal.refrigerant", "disposal.blowing_agent" },
  compute = function(f)
    local d = f.disposal
    if not has_gas(f) then return nil end
    return (refrigerant[d.refrigerant].ozone or blowing_agent[d.blowing_agent].ozone) == true
  end,
  basis = "Montreal Protocol, annexes A to C",
}

-- Nothing would be gained by a change.
local function low_gwp(gas)
  return gas.gwp <= limits.low_gwp
end

local hydrocarbons = option "disposal.hydrocarbon_gases" {
  title = _"Isobutane as refrigerant, cyclopentane in the foam",
  how = _"The standard in household refrigeration: compressors and foam lines are on the market; adapt charging station, leak test and ventilation.",
  effort = "high",
  effect = {
    ["disposal.refrigerant"] = function(gas) return gas == "none" and gas or "r600a" end,
    ["disposal.refrigerant_charge"] = times(0.45),
    ["disposal.blowing_agent"] = function(gas) return gas == "none" and gas or "cyclopentane" end,
  },
  applies = function(f)
    return not (low_gwp(refrigerant[f.disposal.refrigerant]) and (not f.disposal.blowing_agent or low_gwp(blowing_agent[f.disposal.blowing_agent])))
  end,
  tradeoff = _"Flammable: charge limit of the safety standard, spark-free components, trained staff in production and service.",
}

criterion "disposal.refrigerant_choice" {
  title = _"Refrigerant with a low global warming potential",
  why = _"Part of every charge leaks in use or at the end of life. High-GWP refrigerants are being phased out worldwide.",
  needs = { "disposal.refrigerant", "disposal.refrigerant_gwp" },
  optional = { "disposal.blowing_agent", "product.group" },
  applies = function(f)
    return f.disposal.refrigerant ~= "none"
  end,
  measure = function(f)
    local found = {}
    if banned(f) then found[1] = finding(_"A fluorinated gas, which household refrigerators may no longer contain in the European Union", {}) end
    return f.disposal.refrigerant_gwp, found
  end,
  unit = "kg CO2e/kg",
  rate = function(f, value)
    return banned(f) and 0 or clamp((1500 - value) / (1500 - limits.low_gwp), 0, 1)
  end,
  met = function(f, value)
    return value < limits.gwp and not banned(f)
  end,
  partly = function()
    return false
  end,
  threshold = _"less than 150 kg CO2e/kg, in refrigerating appliances no fluorinated gas",
  advice = { hydrocarbons },
  evidence = _"Rating plate",
  basis = "Regulation (EU) 2024/573, annex IV, point 2, for household refrigerators; for other products centre's own good practice; GWP: IPCC 2013",
}

criterion "disposal.gas_release" {
  title = _"Climate effect of the gases at the end of life",
  why = _"In most countries refrigerators are still opened without collecting the gases. What is not in them cannot escape.",
  needs = { "disposal.refrigerant", "disposal.blowing_agent", "disposal.gas_load" },
  applies = has_gas,
  measure = "disposal.gas_load",
  unit = "kg CO2e",
  rate = between { worst = limits.gas_load.worst, best = limits.gas_load.best },
  met = at_most(limits.gas_load.good),
  advice = { hydrocarbons },
  evidence = _"Rating plate and recipe of the foam",
  basis = "mass times global warming potential (IPCC 2013); threshold: centre's own good practice",
}

criterion "disposal.ozone_layer" {
  title = _"Free of gases that deplete the ozone layer",
  why = _"They are banned in new equipment in almost every country.",
  needs = { "disposal.refrigerant", "disposal.blowing_agent", "disposal.ozone_depleting" },
  applies = has_gas,
  measure = function(f)
    return not f.disposal.ozone_depleting
  end,
  met = equals(true),
  advice = { hydrocarbons },
  evidence = _"Rating plate",
  basis = "Montreal Protocol, annexes A to C",
}
