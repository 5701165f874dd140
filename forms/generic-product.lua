-- In the order of a day at the factory: papers first, dismantling last.
form "generic-product" {
  api = 1,
  version = "1.0.0",
  title = _"Any product: the facts",
  purpose = "assessment",
  checklist = "generic-product",
  pages = {
    page "papers" {
      title = _"From the papers",
      help = _"Data sheet, terms of guarantee and price list say most of this before the visit. What they do not say stays empty.",
      ask = {
        "product.group",
        "product.country_of_use",
        "product.lifetime",
        "use.average_lifetime",
        "use.guarantee",
        "use.endurance_test",
        "use.spare_part_years",
        "use.repair_information",
        "disposal.take_back",
      },
    },
    page "materials" {
      title = _"With the design department: materials",
      help = _"Ask for the bill of materials of one finished product and for the suppliers' declarations that go with it.",
      ask = {
        "product.mass",
        "product.bom",
        "design.reference_mass",
        "design.recycled_evidence",
        "design.substances",
      },
    },
    page "strategy" {
      title = _"With the design department: where it is going",
      help = _"Half a day with design, production, purchasing and sales around one table fills in the strategies.",
      ask = { "design.strategies", "design.use_intensity" },
    },
    page "energy" {
      title = _"Electricity and consumables",
      help = _"From a test report, or from a meter on the product for a week. Enter 0 and an empty table where it uses none.",
      ask = {
        "use.annual_energy",
        "use.reference_annual_energy",
        "use.consumables",
        "centre.grid_intensity",
      },
    },
    page "product" {
      title = _"A look at the product, its box and its manual",
      help = _"Unpack one as a customer would: weigh the packaging part by part and read the manual once.",
      ask = {
        "product.packaging_mass",
        "disposal.packaging",
        "use.information",
        "use.information_local",
      },
    },
    page "workshop" {
      title = _"In the workshop: take it apart",
      help = _"A screwdriver, a stopwatch, a kitchen scale and a camera: go for the parts a recycler wants, and note what breaks.",
      ask = {
        "disposal.disassembly",
        "disposal.hazardous_components",
        "disposal.battery_removal",
      },
    },
    page "end_of_life" {
      title = _"After use",
      help = _"What really happens to it where it is sold: ask the recycler or the take-back scheme, not the design department.",
      ask = {
        "design.collected_recycling",
        "design.collected_reuse",
        "design.part_flows",
        "centre.waste_recycled",
        "centre.waste_incinerated",
        "centre.waste_landfilled",
      },
    },
  },
}
