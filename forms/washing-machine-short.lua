-- At most twenty questions of the checklist washing-machine, for a first look by the maker.
form "washing-machine-short" {
  api = 1,
  version = "1.0.0",
  title = _"Household washing machine: short self-assessment",
  purpose = "assessment",
  pages = {
    page "sheet" {
      title = _"From the label and the data sheet",
      help = _"Most answers stand on the product information sheet.",
      ask = {
        "product.group",
        "product.country_of_use",
        "product.lifetime",
        "use.rated_capacity",
        "use.washing_energy",
        "use.washing_water",
        "use.washing_moisture",
        "use.washing_performance",
        "use.rinsing",
        "use.noise",
      },
    },
    page "rest" {
      title = _"Materials, repair and after use",
      help = _"A first answer is enough; mark it as estimated. The heaviest parts make a first bill of materials.",
      ask = {
        "product.mass",
        "product.bom",
        "design.substances",
        "use.washing_aids",
        "use.auto_off",
        "use.spare_part_years",
        "use.repair_information",
        "disposal.hazardous_components",
        "disposal.weee_category",
        "disposal.take_back",
      },
    },
  },
}
