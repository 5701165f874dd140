plugin "client" {
  api = 1,
  version = "1.0.0",
  title = _"Client",
  description = _"What the centre needs to know of the company behind a product: who it is, how it works, what it wants",
  files = { "company", "wishes" },
}
