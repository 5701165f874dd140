-- In the order of a visit: label, laboratory, papers, pack.
form "detergent" {
  api = 1,
  version = "1.0.0",
  title = _"Detergent or cleaner: the facts",
  purpose = "assessment",
  checklist = "detergent",
  pages = {
    page "product" {
      title = _"The product",
      help = _"From the label: what it is and how much of it is used.",
      ask = {
        "product.group",
        "design.detergent_type",
        "design.detergent_form",
        "use.dosage",
        "use.dosing_information",
        "use.effective_temperature",
      },
    },
    page "formula" {
      title = _"In the laboratory: the formula",
      help = _"One batch sheet, with the safety data sheets of the raw materials beside it. Suppliers tell the composition of blends under confidentiality.",
      ask = {
        "design.formula",
        "design.detergent_excluded",
        "design.fragrance",
        "design.preservation",
        "design.oil_origin",
      },
    },
    page "safety" {
      title = _"Safety",
      help = _"Sections 2 and 3 of the safety data sheets of the product and of its raw materials.",
      ask = { "design.mixture_hazards", "design.mixture_svhc" },
    },
    page "performance" {
      title = _"Cleaning",
      help = _"The last test against another product, by whom and at what dose.",
      ask = { "use.cleaning_test", "use.dosing_aid" },
    },
    page "pack" {
      title = _"The pack",
      help = _"Buy one, use it up, weigh it, cut it open, rinse and weigh again. Then part by part.",
      ask = {
        "disposal.doses",
        "disposal.pack_mass",
        "disposal.pack_recycled",
        "disposal.refills",
        "disposal.pack_residue",
        "disposal.pack_marking",
        "disposal.packaging",
        "design.plastic_packaging",
      },
    },
  },
}
