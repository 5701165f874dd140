form "paper-short" {
  api = 1,
  version = "1.0.0",
  title = _"Paper product: short self-assessment for the checklist of paper",
  purpose = "assessment",
  pages = {
    page "product" {
      title = _"The product",
      help = _"What nobody knows stays empty.",
      ask = { "product.group", "production.paper_kind", "use.paper_tested", "use.paper_two_sided", "use.paper_told" },
    },
    page "fibres" {
      title = _"Fibres and chemicals",
      help = _"From a year of purchases.",
      ask = {
        "production.paper_recycled",
        "production.paper_certified",
        "production.paper_legality",
        "design.paper_bleaching",
        "design.paper_excluded",
      },
    },
    page "mill" {
      title = _"The mill",
      help = _"Yearly averages for each tonne.",
      ask = {
        "production.paper_steps",
        "production.paper_fuel_co2",
        "production.paper_bought_electricity",
        "production.paper_waste_water",
        "production.paper_landfill",
      },
    },
    page "after" {
      title = _"After use",
      help = _"From tests, else empty.",
      ask = { "disposal.paper_repulping", "disposal.paper_deinking", "disposal.paper_flush" },
    },
  },
}
