case "leftovers collected, few batches lost" {
  source = "thresholds of the centre; computed by hand",
  published = false,
  facts = { ["disposal.leftover_paint"] = "collected", ["disposal.unsold_paint"] = 2 },
  expect = { ["disposal.leftovers_used"] = outcome "met", ["disposal.little_unsold"] = outcome "partly met" },
}
