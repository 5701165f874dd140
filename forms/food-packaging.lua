-- In the order of a visit: the pack, its papers, its parts, the food, the way back.
form "food-packaging" {
  api = 1,
  version = "1.0.0",
  title = _"Food packaging: the facts",
  purpose = "assessment",
  checklist = "food-packaging",
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
        "design.contact_material",
        "use.beverage",
      },
    },
    page "contact" {
      title = _"Food contact: the papers",
      help = _"Declaration of compliance, test reports, and the suppliers' declarations behind them.",
      ask = {
        "design.contact_declaration",
        "design.overall_migration",
        "design.specific_migration",
        "design.contact_recyclate",
        "design.contact_substances",
        "design.substances",
        "production.food_gmp",
        "production.food_traced",
      },
    },
    page "parts" {
      title = _"On the table: take it apart",
      help = _"A kitchen scale and a knife.",
      ask = {
        "disposal.packaging",
        "design.plastic_packaging",
        "design.pack_features",
        "design.pack_formats",
        "design.pack_minimum",
        "design.pack_inks",
        "disposal.pack_separates",
        "disposal.pack_litter",
        "disposal.pack_compost",
        "disposal.pack_marking",
      },
    },
    page "food" {
      title = _"The food in it",
      help = _"Ask the filler and a shop what is thrown away, and why.",
      ask = { "use.food_lost", "use.shelf_life_test", "use.food_advice", "use.pack_handling", "disposal.pack_residue" },
    },
    page "reuse" {
      title = _"The way back",
      help = _"Figures of a year where packs come back.",
      ask = { "use.reuse_system", "use.reuse_share", "use.rotations" },
    },
  },
}
