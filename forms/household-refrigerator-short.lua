-- At most twenty questions of the checklist household-refrigerator, for a first look by the maker.
form "household-refrigerator-short" {
  api = 1,
  version = "1.0.0",
  title = _"Household refrigerator or freezer: short self-assessment",
  purpose = "assessment",
  pages = {
    page "sheet" {
      title = _"From the label and the data sheet",
      help = _"Most answers stand on the product information sheet.",
      ask = {
        "product.group",
        "product.country_of_use",
        "product.lifetime",
        "use.refrigerating_kind",
        "use.built_in",
        "use.compartments",
        "use.annual_energy",
        "use.climate_class",
        "use.room_temperature",
        "use.noise",
        "use.fast_freeze_hours",
      },
    },
    page "rest" {
      title = _"Gases, materials, repair and after use",
      help = _"The refrigerant stands on the rating plate. The heaviest parts make a first bill of materials; mark it as estimated.",
      ask = {
        "disposal.refrigerant",
        "disposal.blowing_agent",
        "product.mass",
        "product.bom",
        "design.substances",
        "use.spare_part_years",
        "use.repair_information",
        "disposal.hazardous_components",
        "disposal.take_back",
      },
    },
  },
}
