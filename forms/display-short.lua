-- At most twenty questions of the checklist display, for a first look by the maker.
form "display-short" {
  api = 1,
  version = "1.0.0",
  title = _"Television, monitor or signage display: short self-assessment",
  purpose = "assessment",
  pages = {
    page "sheet" {
      title = _"From the label and the data sheet",
      help = _"Most answers stand on the product information sheet.",
      ask = {
        "product.group",
        "product.lifetime",
        "use.display_kind",
        "use.screen_diagonal",
        "use.screen_pixels_wide",
        "use.screen_pixels_high",
        "use.display_power",
        "use.display_power_hdr",
        "use.display_abc",
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
        "use.display_aids",
        "use.spare_part_years",
        "use.repair_information",
        "use.software_support",
        "use.guarantee",
        "disposal.take_back",
      },
    },
  },
}
