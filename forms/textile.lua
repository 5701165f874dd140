-- In the order of the work: label and papers, laboratory, dyehouse, then what happens after the sale.
form "textile" {
  api = 1,
  version = "1.0.0",
  title = _"Textile or garment: the facts",
  purpose = "assessment",
  checklist = "textile",
  pages = {
    page "papers" {
      title = _"The product and its label",
      help = _"The care label, the hang tag and the order form say most of this.",
      ask = {
        "product.group",
        "product.mass",
        "product.bom",
        "use.fabric_kind",
        "use.colour",
        "use.wash_temperature",
        "use.information",
        "use.information_local",
      },
    },
    page "fibres" {
      title = _"Fibres and their origin",
      help = _"Ask purchasing for the certificates of the last two deliveries of yarn or fabric.",
      ask = {
        "production.fibres",
        "production.cotton_product",
        "production.polyester_antimony",
      },
    },
    page "chemistry" {
      title = _"Chemistry",
      help = _"Ask for the list of chemicals of the dyehouse and for test reports; what was never tested stays empty.",
      ask = {
        "design.wearer",
        "design.residue_tests",
        "design.treatments",
        "design.substances",
      },
    },
    page "laboratory" {
      title = _"From the laboratory: fitness for use",
      help = _"One test report of the main fabric in its darkest colour gives all of these.",
      ask = {
        "use.dimensional_change",
        "use.pilling",
        "use.fastness_wash",
        "use.fastness_perspiration",
        "use.fastness_wet_rubbing",
        "use.fastness_dry_rubbing",
        "use.fastness_light",
      },
    },
    page "dyehouse" {
      title = _"In the dyehouse and the laundry",
      help = _"If dyeing is bought in, ask the supplier; the figures of water and output belong to the same period.",
      ask = {
        "production.effluent_cod",
        "production.effluent_volume",
        "production.textile_output",
        "production.effluent_ph",
        "production.effluent_temperature",
        "production.wet_measures",
        "production.sandblasting",
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
      },
    },
  },
}
