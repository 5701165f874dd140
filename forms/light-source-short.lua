-- At most twenty questions of the checklist light-source, for a first look by the maker.
form "light-source-short" {
  api = 1,
  version = "1.0.0",
  title = _"Lamp or luminaire: short self-assessment",
  purpose = "assessment",
  pages = {
    page "sheet" {
      title = _"From the label and the data sheet",
      help = _"Most answers stand on the product information sheet.",
      ask = {
        "product.group",
        "use.light_technology",
        "use.light_flux",
        "use.light_power",
        "use.light_directional",
        "use.light_mains",
        "use.light_cri",
        "use.networked",
        "use.light_life",
        "use.light_survival",
        "use.light_lumen_maintenance",
        "use.light_flicker",
        "use.light_svm",
        "use.light_displacement",
      },
    },
    page "rest" {
      title = _"Idle power, repair and after use",
      help = _"A first answer is enough; mark it as estimated.",
      ask = {
        "use.standby_power",
        "use.light_replaceable",
        "use.light_controls",
        "use.guarantee",
        "disposal.take_back",
      },
    },
  },
}
