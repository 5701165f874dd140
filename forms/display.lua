-- In the order of a day at the factory: papers first, dismantling last.
form "display" {
  api = 1,
  version = "1.0.0",
  title = _"Television, monitor or signage display: the facts",
  purpose = "assessment",
  checklist = "display",
  pages = {
    page "papers" {
      title = _"From the papers",
      help = _"The product information sheet of the energy label, or the data sheet, answers this page in five minutes.",
      ask = {
        "product.group",
        "use.display_kind",
        "use.screen_diagonal",
        "use.screen_pixels_wide",
        "use.screen_pixels_high",
        "use.screen_area",
        "use.display_luminance",
        "use.display_power",
        "use.display_power_hdr",
        "use.display_abc",
      },
    },
    page "idle" {
      title = _"While it waits",
      help = _"From the test report, or with a meter that shows tenths of a watt: wait until it has gone to sleep.",
      ask = {
        "use.off_power",
        "use.standby_power",
        "use.standby_display",
        "use.networked",
        "use.networked_standby_power",
        "use.network_off",
        "use.auto_off",
      },
    },
    page "materials" {
      title = _"With the design department: materials",
      help = _"Ask for the bill of materials of one finished display and for the suppliers' declarations that go with it.",
      ask = {
        "product.mass",
        "product.bom",
        "design.substances",
        "design.housing_retardants",
      },
    },
    page "durability" {
      title = _"With the service department: how long it lasts",
      help = _"Returns and orders of spare parts of the last three years tell more than a promise.",
      ask = {
        "product.lifetime",
        "use.average_lifetime",
        "design.use_intensity",
        "use.guarantee",
        "use.spare_part_years",
        "use.spare_part_delivery",
        "use.spare_part_price",
        "use.repair_information",
        "use.has_software",
        "use.software_support",
      },
    },
    page "product" {
      title = _"A look at the display, its box and its manual",
      help = _"Use it as a customer would. Weigh the packaging part by part; read the manual once.",
      ask = {
        "use.display_aids",
        "use.information",
        "use.information_local",
        "disposal.packaging",
      },
    },
    page "workshop" {
      title = _"In the workshop: take it apart",
      help = _"Unplug it first. Then the parts that a recycler wants, with a stopwatch and a camera.",
      ask = {
        "disposal.disassembly",
        "disposal.hazardous_components",
      },
    },
    page "end_of_life" {
      title = _"After use",
      help = _"What really happens to it where it is sold: ask the recycler or the take-back scheme.",
      ask = {
        "disposal.weee_category",
        "disposal.take_back",
        "design.collected_recycling",
        "design.collected_reuse",
        "design.part_flows",
      },
    },
  },
}
