form "food-packaging-short" {
  api = 1,
  version = "1.0.0",
  title = _"Food packaging: short self-assessment for the checklist of food packaging",
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
        "disposal.packaging",
        "design.plastic_packaging",
        "disposal.pack_separates",
        "disposal.pack_litter",
        "disposal.pack_marking",
      },
    },
    page "contact" {
      title = _"Food contact",
      help = _"From the declaration of compliance.",
      ask = {
        "design.contact_material",
        "design.contact_declaration",
        "design.overall_migration",
        "design.specific_migration",
        "design.contact_recyclate",
        "design.contact_substances",
        "production.food_gmp",
      },
    },
    page "food" {
      title = _"The food in it",
      help = _"From filler and shop.",
      ask = { "use.food_lost", "use.shelf_life_test", "use.food_advice", "use.rotations" },
    },
  },
}
