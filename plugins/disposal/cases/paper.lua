local by_hand = "scores of the European Paper Recycling Council (from memory); computed by hand"

case "graphic paper with a fair score" {
  source = by_hand,
  published = false,
  facts = {
    ["production.paper_kind"] = "graphic",
    ["disposal.paper_repulping"] = "one_side",
    ["disposal.paper_deinking"] = 60,
    ["disposal.paper_flush"] = "other",
  },
  expect = {
    ["disposal.paper_repulps"] = outcome "partly met",
    ["disposal.paper_deinks"] = outcome "partly met",
    ["disposal.paper_flushes"] = outcome "not applicable",
  },
}

case "toilet paper" {
  source = by_hand,
  published = false,
  facts = {
    ["production.paper_kind"] = "tissue",
    ["disposal.paper_repulping"] = "sewer",
    ["disposal.paper_deinking"] = 0,
    ["disposal.paper_flush"] = "untested",
  },
  expect = {
    ["disposal.paper_repulps"] = outcome "not applicable",
    ["disposal.paper_deinks"] = outcome "not applicable",
    ["disposal.paper_flushes"] = outcome "not met",
  },
}
