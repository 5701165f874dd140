form "product" {
  api = 1,
  version = "1.0.0",
  title = _"A product",
  purpose = "product",
  pages = {
    page "identity" {
      title = _"What it is",
      help = _"What every assessment starts from. Leave empty what nobody knows yet: an empty answer is better than a guess.",
      ask = {
        "product.group",
        "product.functional_unit",
        "product.lifetime",
        "product.country_of_use",
      },
    },
    page "composition" {
      title = _"What it is made of",
      help = _"From the design department's bill of materials, or from taking one apart with a screwdriver and a kitchen scale.",
      ask = { "product.mass", "product.bom", "product.packaging_mass" },
    },
  },
}
