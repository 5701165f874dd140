-- In the order of a visit: the pack itself, purchasing, logistics, users.
form "packaging" {
  api = 1,
  version = "1.0.0",
  title = _"Packaging: the facts",
  purpose = "assessment",
  checklist = "packaging",
  pages = {
    page "product" {
      title = _"The packaging",
      help = _"The packaging is the product here: its mass is that of one empty pack.",
      ask = {
        "product.group",
        "design.pack_kind",
        "product.mass",
        "design.reference_mass",
        "product.packaging_mass",
        "use.beverage",
      },
    },
    page "parts" {
      title = _"On the table: take it apart",
      help = _"A kitchen scale and a knife. Measure a packed box as it leaves the hall.",
      ask = {
        "disposal.packaging",
        "design.plastic_packaging",
        "design.pack_features",
        "design.pack_formats",
        "design.pack_volume",
        "design.goods_volume",
        "disposal.pack_separates",
        "disposal.pack_litter",
        "disposal.pack_compost",
        "disposal.pack_marking",
      },
    },
    page "papers" {
      title = _"With purchasing: papers",
      help = _"Specifications and declarations of the suppliers.",
      ask = { "design.pack_minimum", "design.pack_inks", "design.substances" },
    },
    page "reuse" {
      title = _"With logistics: the way out and back",
      help = _"Sales figures of a year; what comes back and what is broken.",
      ask = {
        "use.reuse_system",
        "use.reuse_share",
        "use.rotations",
        "use.returned",
        "use.reuse_conditions",
        "use.damaged",
        "use.transport_test",
      },
    },
    page "after" {
      title = _"With users",
      help = _"Try it with five people, one of them old; weigh what stays in.",
      ask = { "use.pack_handling", "disposal.pack_residue", "disposal.take_back" },
    },
  },
}
