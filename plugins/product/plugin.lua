plugin "product" {
  api = 1,
  version = "1.0.0",
  title = _"Product",
  description = _"What every theme needs to know of a product: what it is, what it is made of, where and how long it is used",
  files = { "identity", "composition" },
}
