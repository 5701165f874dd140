local by_hand = "restricted substances of Decision (EU) 2019/70; computed by hand"

case "bleached with chlorine dioxide" {
  source = by_hand,
  published = false,
  facts = { ["design.paper_bleaching"] = "ecf", ["design.paper_excluded"] = {} },
  expect = { ["design.paper_no_chlorine"] = outcome "met", ["design.paper_excluded_absent"] = outcome "met" },
}

case "chlorine gas, a metal-complex dye" {
  source = by_hand,
  published = false,
  facts = { ["design.paper_bleaching"] = "chlorine", ["design.paper_excluded"] = { "metal_dyes" } },
  expect = { ["design.paper_no_chlorine"] = outcome "not met", ["design.paper_excluded_absent"] = outcome "not met" },
}
