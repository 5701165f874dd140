case "cordless vacuum cleaner Electrolux ES31CB18DB" {
  source = "maker's sheet of 5 December 2023 (handicapzero.org), criteria 1 and 2",
  published = true,
  facts = { ["design.fr_1_1"] = 7.7, ["design.fr_2_1"] = 7.8, ["design.fr_2_2"] = 10, ["design.fr_2_3"] = 10 },
  expect = {
    ["design.fr_documentation"] = "15.4",
    ["design.fr_disassembly"] = "17.8",
  },
}

-- The sheet prints 15.2 for criterion 3; its printed sub-scores, rounded to one decimal, give 15.1, and with it the total
-- of 69.5 that the sheet prints.
case "washing machine Valberg WF 714 A W566C" {
  source = "maker's sheet of 15 May 2023 (manuals.plus): criteria 1, 2, 4 and the index",
  published = true,
  facts = {
    ["design.fr_1_1"] = 7.7,
    ["design.fr_2_1"] = 8.7,
    ["design.fr_2_2"] = 10,
    ["design.fr_2_3"] = 10,
    ["design.fr_3_1"] = 7.1,
    ["design.fr_3_2"] = 6.4,
    ["design.fr_3_3"] = 10,
    ["design.fr_3_4"] = 9,
    ["design.fr_4_1"] = 6,
    ["design.fr_5"] = 8.3,
  },
  expect = {
    ["design.fr_documentation"] = "15.4",
    ["design.fr_disassembly"] = "18.7",
    ["design.fr_price"] = "12.0",
    ["design.fr_index"] = "7.0",
  },
}

case "half of the sheet" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["design.fr_1_1"] = 7.7, ["design.fr_2_1"] = 7.8 },
  expect = { ["design.fr_disassembly"] = "unknown", ["design.fr_index"] = "unknown", ["design.french_repairability"] = outcome "unknown" },
}

-- 15.4 + 17.8 + (8 + 3 + 2.7 + 1.6 = 15.3) + 9 + 12 = 69.5 → 6.95 → 7.0
case "all five criteria" {
  source = "computed by hand from the coefficients; one decimal, half up",
  published = false,
  facts = {
    ["design.fr_1_1"] = 7.7,
    ["design.fr_2_1"] = 7.8,
    ["design.fr_2_2"] = 10,
    ["design.fr_2_3"] = 10,
    ["design.fr_3_1"] = 8,
    ["design.fr_3_2"] = 6,
    ["design.fr_3_3"] = 9,
    ["design.fr_3_4"] = 8,
    ["design.fr_4_1"] = 4.5,
    ["design.fr_5"] = 12,
  },
  expect = {
    ["design.fr_spare_parts"] = "15.3",
    ["design.fr_price"] = "9.0",
    ["design.fr_index"] = "7.0",
    ["design.french_repairability"] = outcome "met",
  },
}

case "a sub-score above 10 is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["design.fr_1_1"] = 12 },
  error = "10",
}

case "only the label is known" {
  source = "open data of the maker: ASUS notebook B3402FBA, index 9.4 (data.gouv.fr); threshold: centre's own good practice",
  published = false,
  facts = { ["design.fr_index_shown"] = 9.4 },
  expect = { ["design.french_repairability"] = outcome "met", ["design.fr_index"] = "unknown" },
}
