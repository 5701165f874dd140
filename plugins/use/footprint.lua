-- Greenhouse gases of the use phase, with the profile of the country of use.
local grid = include "data/grid_intensity"
local against = include "shared/against_reference"
local groups = include "../product/shared/groups"
local grid_note = include "shared/grid_note"
local profile = include "../product/shared/profile"

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

--- The grid of the country, and where the figure comes from; nothing for products without a use of energy.
local function grid_of(f)
  if not groups.uses_energy(f) then return nil end
  return profile.row("grid_intensity", grid, f.product.country_of_use, 1)
end

--- A figure of the country's own grid; none where a default stands in for it.
local function country_indicator(id, title, unit, field)
  indicator.number(id) {
    title = title,
    unit = unit,
    needs = { "product.country_of_use" },
    optional = { "product.group" },
    compute = function(f)
      local row, origin = grid_of(f)
      if not row or profile.is_default(origin) then return nil end
      return row[field]
    end,
    basis = grid.source,
  }
end

country_indicator("use.country_grid_intensity", _"Greenhouse gases of a kilowatt-hour, country profile", "g CO2e/kWh", 1)
country_indicator("use.country_grid_year", _"Year of the country profile", nil, "year")

indicator.number "use.grid_intensity" {
  title = _"Greenhouse gases of a kilowatt-hour",
  unit = "g CO2e/kWh",
  needs = { "product.country_of_use" },
  optional = { "centre.grid_intensity", "product.group" },
  compute = function(f)
    if f.centre.grid_intensity then return f.centre.grid_intensity end
    local row = grid_of(f)
    return row and row[1]
  end,
  basis = "as given by the centre, else " .. grid.source .. "; without a figure for the country the world's",
}

indicator.text "use.grid_origin" {
  title = _"Greenhouse gases of a kilowatt-hour: where the figure comes from",
  needs = { "product.country_of_use" },
  optional = { "centre.grid_intensity", "product.group" },
  compute = function(f)
    if f.centre.grid_intensity then return profile.given end
    local _row, origin = grid_of(f)
    return origin
  end,
  basis = "as given by the centre, else " .. grid.source .. "; without a figure for the country the world's",
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
  optional = { "product.group", "use.reference_annual_energy", "use.grid_intensity", "use.grid_origin" },
  applies = function(f)
    return groups.uses_energy(f) and against.has_electricity(f)
  end,
  measure = function(f)
    return 100 * f.use.footprint_ratio, grid_note(f)
  end,
  unit = "%",
  rate = between { worst = against.good.worst, best = against.good.best },
  met = at_most(against.good.good),
  threshold = _"at most 85 % of a typical product",
  advice = against.advice,
  evidence = _"Test reports, and the source of the grid intensity",
  basis = "centre's own good practice: 15 % below a typical product; same consumables assumed for the reference",
}
