-- In the order of the work: the shoe, its leather, the laboratory, the factory, then what happens after the sale.
form "footwear" {
  api = 1,
  version = "1.0.0",
  title = _"Leather and footwear: the facts",
  purpose = "assessment",
  checklist = "footwear",
  pages = {
    page "shoe" {
      title = _"The shoe",
      help = _"One pair in the reference size: weigh the parts of a pair taken apart.",
      ask = {
        "product.group",
        "product.mass",
        "product.bom",
        "use.footwear_kind",
        "use.upper_material",
        "use.colour",
        "use.information",
        "use.information_local",
      },
    },
    page "leather" {
      title = _"Leather and tannery",
      help = _"Ask the tannery; figures of a year. Without leather, say so and leave the rest empty.",
      ask = {
        "production.hide_origin",
        "design.chrome_free",
        "production.tannery_kind",
        "production.tannery_water",
        "production.tannery_water_skin",
        "production.tannery_cod",
        "production.tannery_chromium",
      },
    },
    page "chemistry" {
      title = _"Chemistry",
      help = _"Test reports and declarations of the suppliers; what was never tested stays empty.",
      ask = {
        "design.wearer",
        "design.residue_tests",
        "design.treatments",
        "design.substances",
      },
    },
    page "laboratory" {
      title = _"From the laboratory: durability",
      help = _"One test report of the model, or of the family it belongs to.",
      ask = {
        "use.upper_flexing",
        "use.upper_flexing_wet",
        "use.upper_tear",
        "use.sole_crack",
        "use.sole_abrasion",
        "use.sole_bond",
        "use.lining_fastness",
      },
    },
    page "factory" {
      title = _"In the shoe factory",
      help = _"Purchases of adhesives and cleaners of a year, and the pairs made.",
      ask = {
        "production.voc_pair",
        "production.labour_evidence",
      },
    },
    page "life" {
      title = _"Its life and after",
      help = _"How long it is worn, who mends it and where it ends.",
      ask = {
        "product.lifetime",
        "use.average_lifetime",
        "use.mending",
        "disposal.take_back",
        "disposal.packaging",
        "design.part_flows",
      },
    },
  },
}
