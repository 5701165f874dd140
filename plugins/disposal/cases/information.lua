local by_hand = "Directive 2012/19/EU, articles 12 to 15, and the centre's thresholds; case computed by hand"

case "published for 15 years" {
  source = "Regulation (EU) 2019/2021, annex II, D 1: free website, 15 years (for displays); case computed by hand",
  published = false,
  facts = { ["disposal.recycler_information"] = "public", ["disposal.recycler_information_years"] = 15 },
  expect = { ["disposal.recycler_guide_available"] = outcome "met", ["disposal.recycler_guide_kept"] = outcome "met" },
}

case "on request, for eight years" {
  source = by_hand,
  published = false,
  facts = { ["disposal.recycler_information"] = "on_request", ["disposal.recycler_information_years"] = 8 },
  expect = { ["disposal.recycler_guide_available"] = outcome "partly met", ["disposal.recycler_guide_kept"] = outcome "partly met" },
}

case "nothing for anybody" {
  source = by_hand,
  published = false,
  facts = { ["disposal.recycler_information"] = "none", ["disposal.take_back"] = "none", ["disposal.user_information"] = {} },
  expect = {
    ["disposal.recycler_guide_available"] = outcome "not met",
    ["disposal.recycler_guide_kept"] = outcome "not applicable",
    ["disposal.taken_back"] = outcome "not met",
    ["disposal.user_informed"] = outcome "not met",
  },
}

case "a scheme, a sign and a manual" {
  source = by_hand,
  published = false,
  facts = { ["disposal.take_back"] = "collective", ["disposal.user_information"] = { "symbol", "where", "battery", "packaging" } },
  expect = { ["disposal.taken_back"] = outcome "met", ["disposal.user_informed"] = outcome "met" },
}

case "sign and place, no word on the packaging" {
  source = by_hand,
  published = false,
  facts = { ["disposal.take_back"] = "retailer", ["disposal.user_information"] = { "symbol", "where" } },
  expect = { ["disposal.taken_back"] = outcome "partly met", ["disposal.user_informed"] = outcome "partly met" },
}
