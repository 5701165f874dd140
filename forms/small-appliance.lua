-- In the order of a day at the factory: papers first, dismantling last.
form "small-appliance" {
  api = 1,
  version = "1.0.0",
  title = _"Small household appliance: the facts",
  purpose = "assessment",
  checklist = "small-appliance",
  pages = {
    page "papers" {
      title = _"From the papers",
      help = _"The product information sheet of the energy label, or the data sheet, answers this page in five minutes.",
      ask = {
        "product.group",
        "use.small_kind",
        "use.annual_energy",
        "use.heat_efficiency",
        "use.noise",
        "use.reference_annual_energy",
      },
    },
    page "vacuum" {
      title = _"Vacuum cleaners on a mains cable only",
      help = _"From the information sheet to Regulation (EU) No 666/2013; leave the page empty for all others.",
      ask = {
        "use.vacuum_carpet",
        "use.vacuum_emission",
        "use.vacuum_energy",
        "use.vacuum_floor",
        "use.vacuum_power",
        "use.vacuum_motor",
        "use.vacuum_hose",
      },
    },
    page "idle" {
      title = _"While it waits",
      help = _"From the test report, or with a meter that shows tenths of a watt: wait until it has gone to sleep.",
      ask = {
        "use.off_power",
        "use.standby_power",
        "use.standby_display",
        "use.auto_off",
      },
    },
    page "materials" {
      title = _"With the design department: materials",
      help = _"Ask for the bill of materials of one finished appliance and for the suppliers' declarations that go with it.",
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
        "use.repair_information",
      },
    },
    page "product" {
      title = _"A look at the appliance, its box and its manual",
      help = _"Use it as a customer would. Weigh the packaging part by part; read the manual once.",
      ask = {
        "use.small_aids",
        "use.wear_parts",
        "use.deposits",
        "use.consumables_choice",
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
        "disposal.battery_removal",
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
