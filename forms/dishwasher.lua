-- In the order of a day at the factory: papers first, dismantling last.
form "dishwasher" {
  api = 1,
  version = "1.0.0",
  title = _"Household dishwasher: the facts",
  purpose = "assessment",
  checklist = "dishwasher",
  pages = {
    page "papers" {
      title = _"From the papers",
      help = _"The product information sheet of the energy label, or the data sheet, answers this page in five minutes.",
      ask = {
        "product.group",
        "product.country_of_use",
        "use.place_settings",
        "use.dishwasher_width",
        "centre.grid_intensity",
        "use.cleaning_index",
        "use.dishwasher_duration",
        "use.dishwasher_energy",
        "use.dishwasher_water",
        "use.drying_index",
        "use.noise",
      },
    },
    page "idle" {
      title = _"While it waits",
      help = _"From the test report, or with a meter that shows tenths of a watt: wait until it has gone to sleep.",
      ask = {
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
      help = _"Ask for the bill of materials of one finished machine and for the suppliers' declarations that go with it.",
      ask = {
        "product.mass",
        "product.bom",
        "design.substances",
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
        "use.endurance_test",
        "use.spare_part_years",
        "use.user_part_years",
        "use.spare_part_delivery",
        "use.repair_information",
        "use.has_software",
        "use.software_support",
      },
    },
    page "product" {
      title = _"A look at the machine, its box and its manual",
      help = _"Use it as a customer would. Weigh the packaging part by part; read the manual once.",
      ask = {
        "use.dishwasher_aids",
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
