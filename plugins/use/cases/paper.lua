local by_hand = "thresholds of the centre; computed by hand"

case "copy paper" {
  source = by_hand,
  published = false,
  facts = {
    ["production.paper_kind"] = "graphic",
    ["use.paper_tested"] = "own",
    ["use.paper_two_sided"] = "limited",
    ["use.paper_told"] = { "origin" },
  },
  expect = {
    ["use.paper_fit"] = outcome "met",
    ["use.paper_duplex"] = outcome "partly met",
    ["use.paper_saving_told"] = outcome "not met",
  },
}

case "tissue is not printed" {
  source = by_hand,
  published = false,
  facts = { ["production.paper_kind"] = "tissue", ["use.paper_two_sided"] = "no" },
  expect = { ["use.paper_duplex"] = outcome "not applicable" },
}
