-- At most twenty questions of the checklist generic-product, for a first look by the maker.
form "generic-product-short" {
  api = 1,
  version = "1.0.0",
  title = _"Any product: short self-assessment",
  purpose = "assessment",
  pages = {
    page "papers" {
      title = _"From the data sheet and the terms of guarantee",
      help = _"A first answer is enough; mark it as estimated. Enter 0 and an empty table where it uses none.",
      ask = {
        "product.group",
        "product.country_of_use",
        "product.lifetime",
        "use.average_lifetime",
        "use.annual_energy",
        "use.reference_annual_energy",
        "use.consumables",
        "use.guarantee",
        "use.spare_part_years",
        "use.repair_information",
      },
    },
    page "materials" {
      title = _"Materials and after use",
      help = _"The heaviest parts make a first bill of materials.",
      ask = {
        "product.mass",
        "design.reference_mass",
        "product.bom",
        "design.recycled_evidence",
        "design.substances",
        "disposal.hazardous_components",
        "disposal.battery_removal",
        "disposal.take_back",
        "design.collected_recycling",
        "design.collected_reuse",
      },
    },
  },
}
