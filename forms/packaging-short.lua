form "packaging-short" {
  api = 1,
  version = "1.0.0",
  title = _"Packaging: short self-assessment for the checklist of packaging",
  purpose = "assessment",
  pages = {
    page "pack" {
      title = _"The packaging",
      help = _"Weigh an empty one and its parts. What nobody knows stays empty.",
      ask = {
        "product.group",
        "design.pack_kind",
        "product.mass",
        "design.reference_mass",
        "use.beverage",
        "disposal.packaging",
        "design.plastic_packaging",
        "design.pack_features",
        "design.pack_formats",
        "disposal.pack_separates",
        "disposal.pack_marking",
      },
    },
    page "papers" {
      title = _"Proofs",
      help = _"From purchasing.",
      ask = { "design.pack_minimum", "design.pack_inks", "disposal.take_back" },
    },
    page "reuse" {
      title = _"The way out and back",
      help = _"From logistics.",
      ask = {
        "use.reuse_system",
        "use.reuse_share",
        "use.rotations",
        "use.damaged",
        "use.transport_test",
        "use.pack_handling",
      },
    },
  },
}
