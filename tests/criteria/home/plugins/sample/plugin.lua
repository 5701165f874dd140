plugin "sample" {
  api = 1,
  version = "1.2.0",
  title = _"Sample",
  files = { "sample" },
}
