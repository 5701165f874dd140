-- R_cyc = 100·(m_P + m_D + m_M + m_Tr)/m_V and R_cov = R_cyc + 100·m_Te/m_V, shown with one decimal.
local limits = include "data/limits"

local basis = "ISO 22628:2002 (formula and symbols confirmed in a summary and in GB/T 19515; rounding to one decimal)"

local function mass(id, title, help)
  fact.number(id) { title = title, help = help, unit = "kg", min = 0, evidence = _"Calculation sheet to ISO 22628, annex A" }
end

mass("disposal.vehicle_mass", _"Mass of the vehicle (m_V)", _"Mass in running order, with fluids and fuel as the standard says.")
mass("disposal.vehicle_pretreated", _"Taken out at pre-treatment (m_P)", _"Fluids, battery, oil filters, gas tanks, tyres, catalysts.")
mass("disposal.vehicle_dismantled", _"Dismantled parts (m_D)", _"Reusable or recyclable parts that are taken out.")
mass("disposal.vehicle_metals", _"Metals separated (m_M)", _"Ferrous and non-ferrous metals not counted before.")
mass("disposal.vehicle_recyclable", _"Recyclable residue (m_Tr)", _"Non-metallic residue for which a proven recycling technology exists.")
mass("disposal.vehicle_energy", _"Residue for energy recovery (m_Te)", _"What remains and can be burned with energy recovery.")

local recycled = { "disposal.vehicle_pretreated", "disposal.vehicle_dismantled", "disposal.vehicle_metals", "disposal.vehicle_recyclable", "disposal.vehicle_mass" }

local function recycled_mass(d)
  return d.vehicle_pretreated + d.vehicle_dismantled + d.vehicle_metals + d.vehicle_recyclable
end

local function per_cent(part, whole)
  assert(part <= whole, "the fractions of the vehicle weigh more than the vehicle")
  if whole == 0 then return nil end
  return round(100 * part / whole, 1)
end

indicator.number "disposal.vehicle_rcyc" {
  title = _"Recyclability rate of the vehicle (R_cyc)",
  unit = "%",
  needs = recycled,
  compute = function(f)
    return per_cent(recycled_mass(f.disposal), f.disposal.vehicle_mass)
  end,
  basis = basis,
}

indicator.number "disposal.vehicle_rcov" {
  title = _"Recoverability rate of the vehicle (R_cov)",
  unit = "%",
  needs = { "disposal.vehicle_pretreated", "disposal.vehicle_dismantled", "disposal.vehicle_metals", "disposal.vehicle_recyclable", "disposal.vehicle_mass", "disposal.vehicle_energy" },
  compute = function(f)
    return per_cent(recycled_mass(f.disposal) + f.disposal.vehicle_energy, f.disposal.vehicle_mass)
  end,
  basis = basis,
}

local more_recyclable = option "disposal.vehicle_recyclable_parts" {
  title = _"Turn the largest parts for energy recovery into recyclable ones",
  how = _"Single-polymer bumpers, seats without glued foam, and proof of a recycling technology for glass and tyres.",
  effort = "high",
  effect = { ["disposal.vehicle_recyclable"] = times(1.1), ["disposal.vehicle_energy"] = times(0.9) },
  tradeoff = _"The proof of a recycling technology has to be renewed when a material changes.",
}

criterion "disposal.vehicle_recyclability" {
  title = _"Recyclability of the vehicle",
  why = _"New types of cars and vans are approved only from this rate on in many countries.",
  measure = "disposal.vehicle_rcyc",
  unit = "%",
  rate = between { worst = 60, best = limits.vehicle_recyclability },
  met = at_least(limits.vehicle_recyclability),
  advice = { more_recyclable },
  evidence = _"Calculation sheet to ISO 22628, annex A",
  basis = basis .. "; limit: UN Regulation No. 133, Directive 2005/64/EC",
}

criterion "disposal.vehicle_recoverability" {
  title = _"Recoverability of the vehicle",
  why = _"Recycling and energy recovery together, as type approval counts it.",
  measure = "disposal.vehicle_rcov",
  unit = "%",
  rate = between { worst = 70, best = limits.vehicle_recoverability },
  met = at_least(limits.vehicle_recoverability),
  advice = { more_recyclable },
  evidence = _"Calculation sheet to ISO 22628, annex A",
  basis = basis .. "; limit: UN Regulation No. 133, Directive 2005/64/EC",
}
