-- For a production site: what the RECP indicators and the criteria on management, waste and fibres need. It belongs to no checklist.
form "site-visit" {
  api = 1,
  version = "1.0.0",
  title = _"A site visit: resource productivity, pollution intensity, management",
  purpose = "assessment",
  pages = {
    page "output" {
      title = _"Output",
      help = _"Agree first on what is counted and on the baseline year: the last full year before the work began.",
      ask = { "production.output_unit", "production.output", "production.baseline_output" },
    },
    page "resources" {
      title = _"Energy, materials, water",
      help = _"With the bookkeeper: invoices of both years. Estimates are better than gaps, if they are marked as such.",
      ask = {
        "production.energy",
        "production.baseline_energy",
        "production.materials",
        "production.baseline_materials",
        "production.water",
        "production.baseline_water",
        "production.renewable_electricity",
        "production.renewable_heat",
        "production.fuels",
        "production.fibre_purchases",
      },
    },
    page "pollution" {
      title = _"Emissions, waste, waste water",
      help = _"With the technician, at the boiler, the drain and the waste yard.",
      ask = {
        "production.greenhouse_gases",
        "production.baseline_greenhouse_gases",
        "production.waste",
        "production.baseline_waste",
        "production.waste_recovered",
        "production.hazardous_waste",
        "production.hazardous_handling",
        "production.waste_water",
        "production.baseline_waste_water",
        "production.waste_water_treatment",
      },
    },
    page "management" {
      title = _"Management",
      help = _"With the manager: what is written down, and who looks at it.",
      ask = {
        "production.management",
        "production.energy_management",
        "production.staff_training",
        "production.monitored",
      },
    },
  },
}
