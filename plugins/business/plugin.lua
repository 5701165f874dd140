plugin "business" {
  api = 1,
  version = "1.0.0",
  title = _"Business",
  description = _"Which ecolabels and public buyers suit the product in its markets, and whether an improvement pays",
  files = {
    "economics",
    "market_map",
  },
}
