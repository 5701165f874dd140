form "market-and-economics" {
  api = 1,
  version = "1.0.0",
  title = _"Markets, labels and the economics of an improvement",
  purpose = "product",
  pages = {
    page "markets" {
      title = _"Where it is sold",
      help = _"Decides which labels and public buyers are worth a look.",
      ask = { "product.group", "product.country_of_use", "client.markets", "business.labels" },
    },
    page "improvement" {
      title = _"One improvement",
      help = _"Quotation and savings of the improvement that is talked about; one form for each.",
      ask = { "business.cash_flows", "business.discount_rate" },
    },
  },
}
