form "detergent-short" {
  api = 1,
  version = "1.0.0",
  title = _"Detergent or cleaner: short self-assessment for the checklist of detergents",
  purpose = "assessment",
  pages = {
    page "product" {
      title = _"The product",
      help = _"All from the label and the batch sheet. What nobody knows stays empty.",
      ask = {
        "product.group",
        "design.detergent_type",
        "design.detergent_form",
        "use.dosage",
        "use.effective_temperature",
        "use.dosing_information",
        "use.dosing_aid",
        "use.cleaning_test",
      },
    },
    page "content" {
      title = _"What is in it",
      help = _"From the batch sheet and the safety data sheets.",
      ask = {
        "design.formula",
        "design.detergent_excluded",
        "design.fragrance",
        "design.preservation",
        "design.oil_origin",
        "design.mixture_hazards",
        "design.mixture_svhc",
      },
    },
    page "pack" {
      title = _"The pack",
      help = _"Weigh an empty one.",
      ask = {
        "disposal.doses",
        "disposal.pack_mass",
        "disposal.pack_recycled",
        "disposal.refills",
        "disposal.pack_marking",
      },
    },
  },
}
