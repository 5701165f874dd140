-- Twenty questions for the owner, without a visit: what the mandatory criteria ask, and the two figures that say most.
form "tourist-accommodation-short" {
  api = 1,
  version = "1.0.0",
  title = _"Tourist accommodation: self-assessment in twenty questions (for the checklist \"Tourist accommodation\")",
  purpose = "assessment",
  pages = {
    page "figures" {
      title = _"The last full year",
      help = _"From invoices, meters and the register of guests.",
      ask = { "product.group", "production.output", "production.floor_area", "production.energy", "production.water" },
    },
    page "house" {
      title = _"The house",
      help = _"A walk with a measuring jug and a watch.",
      ask = {
        "production.tap_flow",
        "production.flush",
        "production.urinals",
        "production.efficient_lighting",
        "production.fuels",
        "production.green_tariffs",
        "production.renewable_electricity",
      },
    },
    page "guests_and_staff" {
      title = _"Guests and staff",
      help = _"As it is on an ordinary day.",
      ask = {
        "production.management",
        "production.staff_training",
        "production.monitored",
        "production.guest_information",
        "production.laundry_changes",
        "production.disposables",
        "production.waste_sorting",
        "production.waste_water_treatment",
      },
    },
  },
}
