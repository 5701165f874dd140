-- What a design team can answer in an hour before the first workshop of an ecodesign project.
form "ecodesign-short" {
  api = 1,
  version = "1.0.0",
  title = _"Ecodesign project: before the first workshop",
  purpose = "assessment",
  pages = {
    page "product" {
      title = _"The product and its life cycle",
      help = _"A rough bill of materials is enough; the consultant completes the life cycle with you.",
      ask = {
        "product.group",
        "product.lifetime",
        "product.mass",
        "product.bom",
        "design.life_cycle",
        "use.annual_energy",
        "use.consumables",
        "use.repair_information",
      },
    },
    page "strategies" {
      title = _"Where you stand, and where you want to go",
      ask = { "design.strategies" },
    },
  },
}
