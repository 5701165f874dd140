form "paint-short" {
  api = 1,
  version = "1.0.0",
  title = _"Paint or varnish: short self-assessment for the checklist of paints",
  purpose = "assessment",
  pages = {
    page "product" {
      title = _"The product",
      help = _"All from the label and the data sheets. What nobody knows stays empty.",
      ask = {
        "product.group",
        "design.paint_type",
        "design.paint_base",
        "design.paint_place",
        "design.paint_colour",
        "design.voc",
        "use.spreading_rate",
        "use.paint_density",
        "use.wet_scrub",
        "use.weathering",
        "use.paint_advice",
      },
    },
    page "content" {
      title = _"What is in it",
      help = _"From the formula and the safety data sheets.",
      ask = {
        "design.svoc",
        "design.isothiazolinones",
        "design.mit",
        "design.titania",
        "design.paint_excluded",
        "design.mixture_hazards",
        "design.mixture_svhc",
      },
    },
    page "left" {
      title = _"What is left",
      help = _"From the warehouse.",
      ask = { "disposal.leftover_paint", "disposal.unsold_paint" },
    },
  },
}
