-- At most twenty questions of the checklist dishwasher, for a first look by the maker.
form "dishwasher-short" {
  api = 1,
  version = "1.0.0",
  title = _"Household dishwasher: short self-assessment",
  purpose = "assessment",
  pages = {
    page "sheet" {
      title = _"From the label and the data sheet",
      help = _"Most answers stand on the product information sheet.",
      ask = {
        "product.group",
        "product.country_of_use",
        "product.lifetime",
        "use.place_settings",
        "use.dishwasher_width",
        "use.dishwasher_energy",
        "use.dishwasher_water",
        "use.cleaning_index",
        "use.drying_index",
        "use.dishwasher_duration",
        "use.noise",
      },
    },
    page "rest" {
      title = _"Idle power, repair and after use",
      help = _"A first answer is enough; mark it as estimated.",
      ask = {
        "use.standby_power",
        "use.standby_display",
        "use.auto_off",
        "use.dishwasher_aids",
        "use.spare_part_years",
        "use.user_part_years",
        "use.repair_information",
        "use.guarantee",
        "disposal.take_back",
      },
    },
  },
}
