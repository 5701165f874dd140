-- Twenty questions at most, for a company that wants to know where it stands; the checklist marks the rest as unknown.
form "furniture-short" {
  api = 1,
  version = "1.0.0",
  title = _"Furniture: self-assessment for the checklist Furniture",
  purpose = "assessment",
  pages = {
    page "product" {
      title = _"Your product",
      help = _"What the catalogue and the terms of guarantee say.",
      ask = {
        "product.group",
        "use.furniture_kind",
        "use.furniture_test",
        "product.lifetime",
        "use.guarantee",
        "use.spare_part_years",
        "use.repair_information",
      },
    },
    page "materials" {
      title = _"Materials and air",
      help = _"Ask the suppliers of wood, panels, foam and coatings.",
      ask = {
        "product.bom",
        "production.wood_certified",
        "production.wood_legality",
        "design.coating",
        "design.panel_kind",
        "design.panel_formaldehyde",
        "design.formaldehyde_release",
        "design.padding",
        "design.treatments",
      },
    },
    page "after" {
      title = _"After use",
      help = _"How it comes apart and who takes it back.",
      ask = {
        "disposal.disassembly",
        "disposal.packaging",
        "disposal.take_back",
        "use.information",
      },
    },
  },
}
