-- In the order of a visit: label, laboratory, test reports, warehouse.
form "paint" {
  api = 1,
  version = "1.0.0",
  title = _"Paint or varnish: the facts",
  purpose = "assessment",
  checklist = "paint",
  pages = {
    page "product" {
      title = _"The product",
      help = _"From the label and the technical data sheet.",
      ask = {
        "product.group",
        "design.paint_type",
        "design.paint_base",
        "design.paint_place",
        "design.paint_colour",
        "product.lifetime",
        "use.average_lifetime",
      },
    },
    page "solvents" {
      title = _"In the laboratory: solvents and preservatives",
      help = _"From the formula, else from test reports. Count the tinting paste where the shop tints.",
      ask = {
        "design.voc",
        "design.svoc",
        "design.tinting_paste",
        "design.isothiazolinones",
        "design.mit",
        "design.paint_formaldehyde",
      },
    },
    page "pigment" {
      title = _"In the laboratory: pigment and substances",
      help = _"Ask the suppliers of pigment and driers for their declarations.",
      ask = {
        "design.titania",
        "design.titania_proof",
        "design.white_pigment",
        "design.paint_excluded",
        "design.mixture_hazards",
        "design.mixture_svhc",
      },
    },
    page "performance" {
      title = _"Test reports",
      help = _"Cover, washing and weather; for interior paints the chamber test.",
      ask = {
        "use.spreading_rate",
        "use.paint_density",
        "use.wet_scrub",
        "use.weathering",
        "use.indoor_tvoc",
        "use.indoor_formaldehyde",
      },
    },
    page "pack" {
      title = _"The can, and what is left",
      help = _"Weigh a can used up by a painter; ask the warehouse for what was thrown away last year.",
      ask = {
        "use.paint_advice",
        "disposal.pack_marking",
        "disposal.packaging",
        "design.plastic_packaging",
        "disposal.pack_residue",
        "disposal.leftover_paint",
        "disposal.unsold_paint",
      },
    },
  },
}
