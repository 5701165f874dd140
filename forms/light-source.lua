-- In the order of a day at the factory: papers first, dismantling last.
form "light-source" {
  api = 1,
  version = "1.0.0",
  title = _"Lamp or luminaire: the facts",
  purpose = "assessment",
  checklist = "light-source",
  pages = {
    page "papers" {
      title = _"From the papers",
      help = _"The product information sheet of the energy label, or the data sheet, answers this page in five minutes.",
      ask = {
        "product.group",
        "use.light_technology",
        "use.light_cri",
        "use.light_directional",
        "use.light_displacement",
        "use.light_flicker",
        "use.light_flux",
        "use.light_mains",
        "use.light_power",
        "use.light_shield",
        "use.light_svm",
        "use.light_tuneable",
      },
    },
    page "idle" {
      title = _"While it waits",
      help = _"From the test report, or with a meter that shows tenths of a watt: wait until it has gone to sleep.",
      ask = {
        "use.standby_power",
        "use.networked",
        "use.networked_standby_power",
      },
    },
    page "materials" {
      title = _"With the design department: materials",
      help = _"Ask for the bill of materials of one finished product and for the suppliers' declarations that go with it.",
      ask = {
        "product.mass",
        "product.bom",
        "design.substances",
      },
    },
    page "durability" {
      title = _"With the service department: how long it lasts",
      help = _"Endurance test and returns tell more than the hours printed on the box.",
      ask = {
        "product.lifetime",
        "use.average_lifetime",
        "design.use_intensity",
        "use.guarantee",
        "use.light_life",
        "use.light_survival",
        "use.light_lumen_maintenance",
      },
    },
    page "product" {
      title = _"A look at the product, its box and its manual",
      help = _"Use it as a customer would. Weigh the packaging part by part; read the manual once.",
      ask = {
        "use.light_replaceable",
        "use.light_controls",
        "use.information",
        "use.information_local",
        "disposal.packaging",
      },
    },
    page "workshop" {
      title = _"In the workshop: take it apart",
      help = _"Unplug it first. Then the parts that a recycler wants, with a stopwatch and a camera.",
      ask = {
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
