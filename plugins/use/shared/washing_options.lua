-- How to wash with less energy: advice of several criteria.
local function all_loads(factor)
  return {
    ["use.washing_energy"] = times(factor),
    ["use.washing_energy_full"] = times(factor),
    ["use.washing_energy_half"] = times(factor),
    ["use.washing_energy_quarter"] = times(factor),
  }
end

local lower_temperature = option "use.lower_wash_temperature" {
  title = _"Wash longer at a lower temperature in eco 40-60",
  how = _"Heating the water takes most of the energy: lower the peak temperature and lengthen the main wash until washing efficiency still exceeds the minimum at each load.",
  effort = "low",
  effect = all_loads(0.88),
  tradeoff = _"The programme gets longer, up to the limit of the regulation; keep a hot programme for hygiene.",
}

local better_drive = option "use.inverter_drive" {
  title = _"Brushless direct drive and load sensing",
  how = _"An inverter motor and a load sensor fit water, heat and drum movement to the laundry.",
  effort = "high",
  effect = all_loads(0.9),
  tradeoff = _"Permanent magnets may hold rare earths, and the electronics must be available as a spare part.",
}

return { lower_temperature, better_drive }
