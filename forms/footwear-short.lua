-- Twenty questions at most, for a company that wants to know where it stands; the checklist marks the rest as unknown.
form "footwear-short" {
  api = 1,
  version = "1.0.0",
  title = _"Footwear: self-assessment for the checklist Leather and footwear",
  purpose = "assessment",
  pages = {
    page "product" {
      title = _"Your product",
      help = _"What the data sheet says.",
      ask = {
        "product.group",
        "product.bom",
        "use.footwear_kind",
        "use.upper_material",
        "use.colour",
        "design.wearer",
      },
    },
    page "leather" {
      title = _"Leather and chemistry",
      help = _"Ask your tannery and look for test reports.",
      ask = {
        "production.hide_origin",
        "design.chrome_free",
        "production.tannery_kind",
        "production.tannery_water",
        "design.residue_tests",
        "design.treatments",
      },
    },
    page "quality" {
      title = _"How it is made and lasts",
      help = _"From your own tests or the laboratory.",
      ask = {
        "use.upper_flexing",
        "use.sole_abrasion",
        "use.sole_bond",
        "production.voc_pair",
        "production.labour_evidence",
      },
    },
    page "after" {
      title = _"After the sale",
      help = _"What you offer to those who wear it.",
      ask = {
        "use.mending",
        "use.information",
        "disposal.take_back",
      },
    },
  },
}
