-- In the order of a visit: data sheet, purchasing, mill, what comes after use.
form "paper" {
  api = 1,
  version = "1.0.0",
  title = _"Paper product: the facts",
  purpose = "assessment",
  checklist = "paper",
  pages = {
    page "product" {
      title = _"The product",
      help = _"From the pack and the data sheet: what it is for and how much it weighs.",
      ask = {
        "product.group",
        "production.paper_kind",
        "product.mass",
        "design.reference_mass",
        "use.paper_tested",
        "use.paper_two_sided",
        "use.paper_told",
      },
    },
    page "fibres" {
      title = _"Purchasing: fibres and chemicals",
      help = _"One year of purchases of pulp, used paper and process chemicals, with their certificates and safety data sheets.",
      ask = {
        "production.paper_recycled",
        "production.paper_certified",
        "production.paper_legality",
        "design.paper_bleaching",
        "design.paper_excluded",
        "design.substances",
      },
    },
    page "mill" {
      title = _"At the mill: emissions and energy",
      help = _"Yearly averages for each tonne. The pulp suppliers tell theirs on request.",
      ask = {
        "production.paper_steps",
        "production.paper_fuel_co2",
        "production.paper_bought_electricity",
        "production.paper_waste_water",
        "production.paper_landfill",
      },
    },
    page "after" {
      title = _"After use, and the pack",
      help = _"Tests of recycling; wrapper, box and pallet share.",
      ask = {
        "disposal.paper_repulping",
        "disposal.paper_deinking",
        "disposal.paper_flush",
        "disposal.packaging",
        "design.plastic_packaging",
        "disposal.pack_marking",
      },
    },
  },
}
