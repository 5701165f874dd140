-- Greenhouse gases of the use phase, with the profile of the country of use.
local grid = include "data/grid_intensity"
local against = include "shared/against_reference"
local groups = include "../product/shared/groups"

fact.number "centre.grid_intensity" {
  title = _"Greenhouse gases of a kilowatt-hour",
  unit = "g CO2e/kWh",
  min = 0,
  max = 2000,
  help = _"Leave open to use the country profile. A figure given here comes first, for example from the national inventory.",
  evidence = _"National statistic or grid operator, with the year",
}

fact.number "use.water_intensity" {
  title = _"Greenhouse gases of a cubic metre of water",
  unit = "kg CO2e/m3",
  min = 0,
  max = 50,
  help = _"Supply and waste water together. Not needed where the product uses no water.",
  evidence = _"Waterworks' or national figure, with the year",
}

local function uses_energy(f)
  return groups.can(f, "runs") or groups.can(f, "washing")
end

--- The country's grid; none for products without a use of energy.
local function profile_of(f)
  return uses_energy(f) and grid.countries[f.product.country_of_use] or nil
end

indicator.number "use.country_grid_intensity" {
  title = _"Greenhouse gases of a kilowatt-hour, country profile",
  unit = "g CO2e/kWh",
  needs = { "product.country_of_use" },
  optional = { "product.group" },
  compute = function(f)
    local profile = profile_of(f)
    return profile and profile[1]
  end,
  basis = grid.source,
}

indicator.number "use.country_grid_year" {
  title = _"Year of the country profile",
  needs = { "product.country_of_use" },
  optional = { "product.group" },
  compute = function(f)
    local profile = profile_of(f)
    return profile and profile.year
  end,
  basis = grid.source,
}

indicator.number "use.own_grid_intensity" {
  title = _"Greenhouse gases of a kilowatt-hour, as given",
  unit = "g CO2e/kWh",
  needs = { "centre.grid_intensity" },
  compute = function(f)
    return f.centre.grid_intensity
  end,
  basis = "as given by the centre",
}

indicator.number "use.grid_intensity" {
  title = _"Greenhouse gases of a kilowatt-hour",
  unit = "g CO2e/kWh",
  needs = { "centre.grid_intensity" },
  optional = { "use.own_grid_intensity", "use.country_grid_intensity" },
  compute = function(f)
    return f.use.own_grid_intensity or f.use.country_grid_intensity or f.centre.grid_intensity
  end,
  basis = "as given by the centre, else " .. grid.source,
}

indicator.number "use.energy_carbon_per_year" {
  title = _"Greenhouse gases of the electricity of a year",
  unit = "kg CO2e",
  needs = { "use.annual_energy", "use.grid_intensity" },
  compute = function(f)
    if f.use.annual_energy == 0 then return 0 end
    return f.use.annual_energy * f.use.grid_intensity / 1000
  end,
  basis = "electricity in a year times the intensity of the grid",
}

indicator.number "use.water_carbon_per_year" {
  title = _"Greenhouse gases of the water of a year",
  unit = "kg CO2e",
  needs = { "use.annual_water", "use.water_intensity" },
  compute = function(f)
    if f.use.annual_water == 0 then return 0 end
    return f.use.annual_water / 1000 * f.use.water_intensity
  end,
  basis = "water in a year times its intensity",
}

indicator.number "use.lifetime_energy_carbon" {
  title = _"Greenhouse gases of the electricity of the whole life",
  unit = "kg CO2e",
  needs = { "use.energy_carbon_per_year", "product.lifetime" },
  compute = function(f)
    if f.use.energy_carbon_per_year == 0 then return nil end
    return f.use.energy_carbon_per_year * f.product.lifetime
  end,
  basis = "greenhouse gases of a year times service life; grid intensity kept constant",
}

indicator.number "use.lifetime_carbon" {
  title = _"Greenhouse gases of the use phase: electricity, water and consumables",
  unit = "kg CO2e",
  needs = { "use.energy_carbon_per_year", "use.water_carbon_per_year", "use.consumables_carbon", "product.lifetime" },
  compute = function(f)
    local u = f.use
    return (u.energy_carbon_per_year + u.water_carbon_per_year + u.consumables_carbon) * f.product.lifetime
  end,
  basis = "electricity, water and consumables of a year times service life",
}

indicator.number "use.footprint_ratio" {
  title = _"Greenhouse gases of the use compared with a typical product",
  needs = { "use.energy_carbon_per_year", "use.reference_annual_energy", "use.grid_intensity", "use.consumables_carbon" },
  compute = function(f)
    local consumables = f.use.consumables_carbon
    local reference = f.use.reference_annual_energy
    if f.use.energy_carbon_per_year == 0 and reference == 0 then return nil end
    return against.ratio(f.use.energy_carbon_per_year + consumables, reference * f.use.grid_intensity / 1000 + consumables)
  end,
  basis = "electricity and consumables of a year in the same country; same consumables assumed for the typical product; at most 10 is shown",
}

criterion "use.footprint_against_reference" {
  title = _"Smaller footprint in use than a typical product",
  why = _"Compares the greenhouse gases of a year of use with those of a typical product in the same country.",
  needs = { "use.annual_energy", "use.footprint_ratio" },
  optional = { "product.group", "use.reference_annual_energy" },
  applies = function(f)
    return uses_energy(f) and against.has_electricity(f)
  end,
  measure = function(f)
    return 100 * f.use.footprint_ratio
  end,
  unit = "%",
  rate = between { worst = against.good.worst, best = against.good.best },
  met = at_most(against.good.good),
  threshold = _"at most 85 % of a typical product",
  advice = against.advice,
  evidence = _"Test reports, and the source of the grid intensity",
  basis = "centre's own good practice: 15 % below a typical product; same consumables assumed for the reference",
}
