-- Twenty questions from the papers, the shop page and the manual: a first idea, no assessment of every criterion.
form "laptop-short" {
  api = 1,
  version = "1.0.0",
  title = _"Laptop: a first look in twenty questions",
  purpose = "assessment",
  pages = {
    page "papers" {
      title = _"From the maker's product information",
      help = _"The sheet to Regulation (EU) No 617/2013 (often called ErP Lot 3), or the data sheet.",
      ask = {
        "product.group",
        "use.notebook_category",
        "use.notebook_memory",
        "use.notebook_graphics",
        "use.idle_power",
        "use.sleep_power",
        "use.off_power",
        "use.battery_cycles",
        "design.fr_index_shown",
      },
    },
    page "support" {
      title = _"From the maker's website",
      help = _"Look under repair, spare parts and updates.",
      ask = {
        "use.guarantee",
        "use.has_software",
        "use.software_support",
        "use.spare_part_years",
        "use.repair_information",
        "design.exchangeable_parts",
        "disposal.battery_removal",
        "disposal.recycler_information",
        "disposal.take_back",
      },
    },
    page "device" {
      title = _"From the settings",
      ask = { "use.display_sleep", "use.sleep_after" },
    },
  },
}
