-- In the order of an ecodesign workshop: the product as it is, its life cycle in figures, strategies and targets, then the details.
form "ecodesign" {
  api = 1,
  version = "1.0.0",
  title = _"Ecodesign project: the facts",
  purpose = "assessment",
  checklist = "ecodesign",
  pages = {
    page "product" {
      title = _"The product as it is",
      help = _"Bill of materials and a product to look at are all that is needed.",
      ask = {
        "product.group",
        "product.lifetime",
        "use.average_lifetime",
        "design.use_intensity",
        "product.mass",
        "product.bom",
        "design.reference_mass",
      },
    },
    page "life_cycle" {
      title = _"The life cycle in one figure",
      help = _"One row for each material, process, journey, kilowatt-hour and way of disposal. Do it twice: for the product before and for the new design.",
      ask = { "design.life_cycle", "design.eco_indicator_reference" },
    },
    page "workshop" {
      title = _"In the workshop: strategies and targets",
      help = _"Design, production, purchasing and sales at one table; rate each strategy, then decide where to aim.",
      ask = { "design.strategies" },
    },
    page "use" {
      title = _"In use",
      ask = {
        "use.annual_energy",
        "use.reference_annual_energy",
        "use.consumables",
        "use.repair_information",
        "use.information",
        "use.information_local",
      },
    },
    page "end_of_life" {
      title = _"After use",
      help = _"Take one apart, with a camera.",
      ask = {
        "design.substances",
        "disposal.disassembly",
        "disposal.hazardous_components",
        "disposal.packaging",
        "design.collected_recycling",
        "design.collected_reuse",
        "design.part_flows",
      },
    },
  },
}
