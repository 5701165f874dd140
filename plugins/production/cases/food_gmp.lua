case "a quality manual, slow tracing" {
  source = "thresholds of the centre; computed by hand",
  published = false,
  facts = { ["production.food_gmp"] = "documented", ["production.food_traced"] = "longer" },
  expect = { ["production.food_gmp_kept"] = outcome "met", ["production.food_lots_traced"] = outcome "partly met" },
}
