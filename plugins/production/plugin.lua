plugin "production" {
  api = 1,
  version = "1.0.0",
  title = _"Production",
  description = _"How it is made: emissions, energy, water and waste of the works, origin of fibres",
  files = {
    "paper_mill",
    "paper_emissions",
    "paper_energy",
    "paper_fibres",
    "paper_water",
    "food_gmp",
  },
}
