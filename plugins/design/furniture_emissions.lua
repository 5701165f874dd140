-- What furniture gives off into the room.
local data = include "data/furniture"
local rows = include "../product/shared/rows"

fact.choice "design.panel_kind" {
  title = _"Wood-based panels used",
  help = _"Of several, the one that emits most.",
  choices = {
    { "mdf", _"MDF or HDF" },
    { "other", _"Particleboard, plywood, OSB or solid wood panels" },
  },
}

fact.number "design.panel_formaldehyde" {
  title = _"Formaldehyde from the panels",
  unit = "mg/m3",
  min = 0,
  max = 100,
  help = _"As used in the product, by the chamber method EN 717-1.",
  evidence = _"Test report or declaration of performance of the panel maker",
}

fact.number "design.formaldehyde_release" {
  title = _"Formaldehyde that the product gives off",
  unit = "mg/m3",
  min = 0,
  max = 100,
  help = _"Whole product or its parts, in a test chamber under reference conditions.",
  evidence = _"Test report (EN 717-1, EN 16516 or ISO 16000), or the emission label that the product holds",
}

fact.number "design.tvoc" {
  title = _"Volatile organic compounds after 28 days",
  unit = "ug/m3",
  min = 0,
  max = 1000000,
  help = _"Sum (TVOC) in a test chamber.",
  evidence = _"Test report to ISO 16000 or EN 16516",
}

fact.choice "design.coating" {
  title = _"Coating of wood and metal",
  evidence = _"Data sheets of the coatings",
  choices = {
    { "none", _"None" },
    { "powder", _"Powder, or cured by light without solvent" },
    { "water", _"Water-based, at most 5 % solvents" },
    { "solvent", _"With solvents" },
  },
}

local function has_panels(f)
  return rows.any(f.product.bom, function(row)
    return row.material == "wood-panel" and row.mass > 0
  end)
end

indicator.number "design.panel_e1_share" {
  title = _"Formaldehyde from the panels, as a share of class E1",
  unit = "%",
  needs = { "design.panel_formaldehyde" },
  compute = function(f)
    return round(100 * f.design.panel_formaldehyde / data.e1, 9)
  end,
  basis = "EN 717-1 and EN 13986: class E1 up to 0.124 mg/m3",
}

local low_panels = option "design.low_emission_panels" {
  title = _"Panels bound with little or no formaldehyde",
  how = _"Ask for boards with half of E1, CARB phase 2 or F four stars; melamine or isocyanate binders; seal edges and holes.",
  effort = "low",
  effect = { ["design.panel_formaldehyde"] = times(0.4), ["design.formaldehyde_release"] = times(0.5) },
  tradeoff = _"Isocyanate binders protect the user, not the worker at the press: ask how it is extracted.",
}

criterion "design.formaldehyde_low" {
  title = _"Gives off hardly any formaldehyde",
  why = _"Formaldehyde causes cancer; from 6 August 2026 the European Union forbids furniture above this limit.",
  measure = "design.formaldehyde_release",
  needs = { "design.formaldehyde_release" },
  unit = "mg/m3",
  rate = between { worst = data.release.worst, best = data.release.best },
  met = at_most(data.release.good),
  partly = function()
    return false
  end,
  advice = { low_panels },
  evidence = _"Test report",
  basis = "Regulation (EC) No 1907/2006, annex XVII, entry 77, inserted by (EU) 2023/1464",
}

criterion "design.panels_low" {
  title = _"Panels well below class E1",
  why = _"A room full of panels just within E1 can exceed what is safe to breathe.",
  needs = { "product.bom", "design.panel_kind", "design.panel_e1_share" },
  applies = has_panels,
  measure = "design.panel_e1_share",
  unit = "%",
  rate = between { worst = data.panel_rate.worst, best = data.panel_rate.best },
  met = function(f, value)
    return value < data.panels[f.design.panel_kind]
  end,
  threshold = _"below 50 % of E1, MDF and HDF below 65 %",
  advice = { low_panels },
  evidence = _"Test report of the panel maker",
  basis = "Decision (EU) 2016/1332, annex, criterion 3.3; HDF as MDF: Möbelfakta's requirements as a maker passes them on",
}

criterion "design.voc_low" {
  title = _"Gives off few volatile compounds",
  why = _"What smells new irritates eyes and airways.",
  measure = "design.tvoc",
  needs = { "design.tvoc" },
  optional = { "use.furniture_kind" },
  unit = "ug/m3",
  rate = between { worst = data.tvoc.worst, best = data.tvoc.best },
  met = function(f, value)
    return value <= (data.tvoc[f.use.furniture_kind] or data.tvoc.good)
  end,
  threshold = _"450 µg/m³, seating for the home 400 µg/m³",
  advice = {
    option "design.air_out" {
      title = _"Coatings, glues and foams of low emission, and time to air",
      how = _"Find the part that emits most by testing parts apart; store finished goods some days unpacked.",
      effort = "medium",
      effect = { ["design.tvoc"] = times(0.5) },
    },
  },
  evidence = _"Test report",
  basis = "Decision (EU) 2016/1332, annex, criterion 9.5, table 16",
}

criterion "design.coating_low_voc" {
  title = _"Coated with little solvent",
  why = _"Nearly all the solvent of a lacquer goes into the air of the workshop and the town.",
  needs = { "design.coating" },
  measure = "design.coating",
  rate = grades { none = 1, powder = 1, water = 0.8, solvent = 0 },
  met = one_of { "none", "powder", "water" },
  threshold = _"none, powder, or at most 5 % solvents",
  advice = {
    option "design.water_lacquer" {
      title = _"Water-based lacquer, or powder on metal",
      how = _"Trial with the supplier of the present lacquer; warm and dry air speeds drying; powder also saves overspray.",
      effort = "medium",
      effect = { ["design.coating"] = function(value) return value == "solvent" and "water" or value end },
      tradeoff = _"It raises the grain of wood: one more sanding.",
    },
  },
  evidence = _"Data sheets of the coatings",
  basis = "Decision (EU) 2016/1332, annex, criteria 3.2 (c) and 5.3; more than 5 % in a thin coat, as they also allow, is not built",
}
