plugin "production" {
  api = 1,
  version = "1.0.0",
  title = _"Production",
  description = _"How it is made or provided: resource productivity and pollution intensity, management, energy sources, waste and waste water, origin of fibres; tourist accommodation",
  files = {
    "accommodation_energy",
    "accommodation_management",
    "accommodation_waste",
    "accommodation_water",
    "energy_sources",
    "fibre_origin",
    "management",
    "recp",
    "recp_criteria",
    "waste",
  },
}
