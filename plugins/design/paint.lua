-- What kind of paint it is, and how it is tinted.
local paint = include "shared/paint"

fact.choice "design.paint_type" {
  title = _"Category of paint",
  evidence = _"Label: subcategory and limit of VOC stand on every can in the European Union",
  choices = paint.choices,
}

fact.choice "design.paint_base" {
  title = _"Thinned with",
  choices = { { "water", _"Water" }, { "solvent", _"Organic solvent" } },
}

fact.choice "design.paint_place" {
  title = _"Used",
  choices = { { "interior", _"Inside" }, { "exterior", _"Outside" }, { "both", _"Inside and outside" } },
}

fact.choice "design.paint_colour" {
  title = _"Colour",
  choices = { { "white", _"White or light" }, { "tinted", _"Tinted or clear" } },
}

fact.choice "design.tinting_paste" {
  title = _"Tinting paste",
  evidence = _"Data sheet of the tinting system",
  choices = {
    { "none", _"None: sold in its colours" },
    { "voc_free", _"Free of VOC and alkylphenol ethoxylates" },
    { "voc", _"With VOC, counted in the figure of the paint" },
    { "unknown", _"Not known" },
  },
}

criterion "design.tinting_paste_clean" {
  title = _"Tinting without solvents",
  why = _"A deep colour takes much paste: its solvent spoils the figure of the base.",
  measure = "design.tinting_paste",
  rate = grades { none = 1, voc_free = 1, voc = 0.3, unknown = 0 },
  met = one_of { "none", "voc_free" },
  threshold = _"none, or free of VOC and alkylphenol ethoxylates",
  advice = {
    option "design.free_paste" {
      title = _"Change the tinting machine to pastes free of VOC",
      how = _"Suppliers of tinting systems change canister by canister; humectants keep the nozzles open.",
      effort = "low",
      effect = { ["design.tinting_paste"] = set "voc_free" },
    },
  },
  evidence = _"Data sheet of the tinting system",
  basis = "Decision 2014/312/EU includes tinting in the limits; free of VOC: centre's own good practice",
}
