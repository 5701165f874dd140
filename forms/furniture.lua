-- In the order of the work: papers, materials, emissions, then the workshop.
form "furniture" {
  api = 1,
  version = "1.0.0",
  title = _"Furniture: the facts",
  purpose = "assessment",
  checklist = "furniture",
  pages = {
    page "papers" {
      title = _"From the papers",
      help = _"Catalogue, terms of guarantee and manual say most of this before the visit.",
      ask = {
        "product.group",
        "use.furniture_kind",
        "use.furniture_test",
        "product.lifetime",
        "use.average_lifetime",
        "use.guarantee",
        "use.spare_part_years",
        "use.repair_information",
        "use.information",
        "use.information_local",
      },
    },
    page "materials" {
      title = _"Materials",
      help = _"The bill of materials of one finished product, and the certificates of wood, foam and covers.",
      ask = {
        "product.mass",
        "product.bom",
        "production.wood_certified",
        "production.wood_legality",
        "design.padding",
        "use.abrasion",
      },
    },
    page "air" {
      title = _"Coatings and emissions",
      help = _"Data sheets of panels, glues and coatings; a chamber test of the product where there is one.",
      ask = {
        "design.coating",
        "design.panel_kind",
        "design.panel_formaldehyde",
        "design.formaldehyde_release",
        "design.tvoc",
        "design.treatments",
        "design.substances",
      },
    },
    page "workshop" {
      title = _"In the workshop: take it apart",
      help = _"A screwdriver, a stopwatch and a kitchen scale: covers, padding, metal and wood apart.",
      ask = {
        "disposal.disassembly",
      },
    },
    page "end_of_life" {
      title = _"Packaging and end of life",
      help = _"What really happens to it where it is sold.",
      ask = {
        "disposal.packaging",
        "disposal.take_back",
        "design.collected_recycling",
        "design.collected_reuse",
        "design.use_intensity",
        "design.part_flows",
      },
    },
  },
}
