plugin "production" {
  api = 1,
  version = "1.0.0",
  title = _"Production",
  description = _"How the product is made: origin of its materials, water, emissions and working conditions in the factories",
  files = {
    "shoe_assembly",
    "tanning",
    "tanning_criteria",
    "textile_fibres",
    "textile_fibre_criteria",
    "textile_fibre_origins",
    "textile_wet_processing",
    "wood_origin",
    "working_conditions",
  },
}
