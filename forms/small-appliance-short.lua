-- At most twenty questions of the checklist small-appliance, for a first look by the maker.
form "small-appliance-short" {
  api = 1,
  version = "1.0.0",
  title = _"Small household appliance: short self-assessment",
  purpose = "assessment",
  pages = {
    page "sheet" {
      title = _"From the label and the data sheet",
      help = _"Most answers stand on the product information sheet.",
      ask = {
        "product.group",
        "product.lifetime",
        "use.small_kind",
        "use.annual_energy",
        "use.reference_annual_energy",
        "use.heat_efficiency",
        "use.small_aids",
      },
    },
    page "rest" {
      title = _"Idle power, repair and after use",
      help = _"A first answer is enough; mark it as estimated.",
      ask = {
        "use.off_power",
        "use.standby_power",
        "use.standby_display",
        "use.auto_off",
        "use.noise",
        "use.wear_parts",
        "use.deposits",
        "use.consumables_choice",
        "use.spare_part_years",
        "use.repair_information",
        "use.guarantee",
        "disposal.take_back",
      },
    },
  },
}
