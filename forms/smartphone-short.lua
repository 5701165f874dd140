-- Twenty questions from the label, the shop page and the manual: a first idea, no assessment of every criterion.
form "smartphone-short" {
  api = 1,
  version = "1.0.0",
  title = _"Smartphone or tablet: a first look in twenty questions",
  purpose = "assessment",
  pages = {
    page "label" {
      title = _"From the energy label",
      help = _"The QR code on the label leads to the product information sheet.",
      ask = {
        "product.group",
        "use.handheld_kind",
        "use.handheld_foldable",
        "use.battery_endurance",
        "use.battery_capacity",
        "use.battery_voltage",
        "use.battery_cycles",
        "use.falls",
        "use.ip_solid",
        "use.ip_water",
        "use.scratch_hardness",
      },
    },
    page "support" {
      title = _"From the maker's website",
      help = _"Look under repair, spare parts and updates.",
      ask = {
        "design.update_years",
        "use.spare_part_years",
        "use.spare_part_delivery",
        "use.guarantee",
        "disposal.battery_removal",
        "disposal.recycler_information",
      },
    },
    page "device" {
      title = _"From the settings and the manual",
      ask = { "use.battery_care", "design.second_user", "disposal.take_back" },
    },
  },
}
