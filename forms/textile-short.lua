-- Twenty questions at most, for a company that wants to know where it stands; the checklist marks the rest as unknown.
form "textile-short" {
  api = 1,
  version = "1.0.0",
  title = _"Textile or garment: self-assessment for the checklist Textile or garment",
  purpose = "assessment",
  pages = {
    page "product" {
      title = _"Your product",
      help = _"What the label and the order form say.",
      ask = {
        "product.group",
        "production.fibres",
        "production.cotton_product",
        "design.wearer",
        "use.fabric_kind",
        "use.colour",
        "use.wash_temperature",
      },
    },
    page "tests" {
      title = _"Tests and chemistry",
      help = _"From test reports; leave open what was never tested.",
      ask = {
        "use.dimensional_change",
        "use.pilling",
        "use.fastness_wash",
        "design.residue_tests",
        "design.treatments",
      },
    },
    page "makers" {
      title = _"How it is made",
      help = _"Ask your dyehouse and sewing factory.",
      ask = {
        "production.wet_measures",
        "production.labour_evidence",
        "production.sandblasting",
      },
    },
    page "after" {
      title = _"After the sale",
      help = _"What you offer to those who wear it.",
      ask = {
        "product.lifetime",
        "use.average_lifetime",
        "use.mending",
        "use.information",
        "disposal.take_back",
      },
    },
  },
}
