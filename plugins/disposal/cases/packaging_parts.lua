local by_hand = "Regulation (EU) 2025/40, articles 6 and 9; computed by hand"

case "a laminate with a loose cap that says it is compostable" {
  source = by_hand,
  published = false,
  facts = {
    ["disposal.pack_separates"] = "laminated",
    ["disposal.pack_litter"] = "loose",
    ["disposal.pack_compost"] = "claimed",
  },
  expect = {
    ["disposal.pack_comes_apart"] = outcome "not met",
    ["disposal.pack_no_litter"] = outcome "not met",
    ["disposal.pack_compost_right"] = outcome "not met",
  },
}

case "a tea bag" {
  source = by_hand,
  published = false,
  facts = {
    ["disposal.pack_separates"] = "one",
    ["disposal.pack_litter"] = "none",
    ["disposal.pack_compost"] = "required",
  },
  expect = {
    ["disposal.pack_comes_apart"] = outcome "met",
    ["disposal.pack_no_litter"] = outcome "met",
    ["disposal.pack_compost_right"] = outcome "met",
  },
}
