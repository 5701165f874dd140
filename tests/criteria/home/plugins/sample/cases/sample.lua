case "twelve years" {
  source = "computed by hand",
  facts = { ["sample.energy"] = 210.5, ["sample.lifetime"] = 12 },
  expect = {
    ["sample.lifetime_energy"] = "2526.0",
    ["sample.class"] = "A",
    ["sample.lifetime_electricity"] = outcome "met",
    ["sample.is_marked"] = outcome "unknown",
  },
}

case "nothing known" {
  source = "computed by hand",
  expect = { ["sample.class"] = unknown },
}

case "refused" {
  source = "computed by hand",
  facts = { ["sample.energy"] = -1 },
  error = "below the least possible",
}
