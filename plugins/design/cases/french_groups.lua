-- The sheet prints rounded sub-scores. Printed for criterion 2: 19, as 18.5 would be; for criterion 3: 16, where the printed sub-scores give
-- 17: left out, and with it the index of 6.5.
case "grass trimmer Alpina BL 320 E" {
  source = "maker's sheet (manualshelf.com): criteria 1, 4 and 5",
  published = true,
  facts = {
    ["design.fr_group"] = "mower_mains",
    ["design.fr_1_1"] = 5,
    ["design.fr_4_1"] = 0,
    ["design.fr_5_1"] = 10,
  },
  expect = {
    ["design.fr_documentation"] = "10",
    ["design.fr_price"] = "0",
    ["design.fr_specific"] = "20",
  },
}

-- The sheet prints 5.0, 0 and 6.7, and 8.3 for the criterion: two thirds of 10 is 6.67, half of it 3.33.
case "washing machine Valberg WF 714 A W566C, criterion 5" {
  source = "maker's sheet of 15 May 2023 (manuals.plus); 5.3 taken as two thirds of 10, which the sheet rounds to 6.7",
  published = false,
  facts = {
    ["design.fr_group"] = "washing_front",
    ["design.fr_5_1"] = 5,
    ["design.fr_5_2"] = 0,
    ["design.fr_5_3"] = 6.6667,
  },
  expect = { ["design.fr_specific"] = "8.3", ["design.fr_due"] = "durability index" },
}

case "a vacuum cleaner's criterion 5 is given as a whole" {
  source = "the coefficients of this group are not known",
  published = false,
  facts = { ["design.fr_group"] = "vacuum_cordless", ["design.fr_5_1"] = 10, ["design.fr_5_2"] = 10, ["design.fr_5_3"] = 10 },
  expect = { ["design.fr_specific"] = "unknown", ["design.fr_due"] = "repairability index" },
}

local function colour(score, wanted)
  case("colour at " .. score) {
    source = "steps of the colours; the sub-scores are chosen so that the index has this figure",
    published = false,
    facts = {
      ["design.fr_1_1"] = score,
      ["design.fr_2_1"] = score,
      ["design.fr_2_2"] = score,
      ["design.fr_2_3"] = score,
      ["design.fr_3_1"] = score,
      ["design.fr_3_2"] = score,
      ["design.fr_3_3"] = score,
      ["design.fr_3_4"] = score,
      ["design.fr_4_1"] = score,
      ["design.fr_5"] = 2 * score,
    },
    expect = { ["design.fr_colour"] = wanted },
  }
end

colour(8, "dark green")
colour(7.9, "light green")
colour(5.9, "yellow")
colour(3.9, "orange")
colour(1.9, "red")

local function shown(group, index, country, judged)
  case(group .. " with " .. index .. " in " .. country) {
    source = "decrees 2020-1757 and 2024-316; computed by hand",
    published = false,
    facts = { ["product.country_of_use"] = country, ["design.fr_group"] = group, ["design.fr_displayed"] = index },
    expect = { ["design.fr_right_index"] = outcome(judged) },
  }
end

shown("television", "durability", "FR", "met")
shown("television", "repairability", "FR", "not met")
shown("laptop", "repairability", "FR", "met")
shown("smartphone", "eu", "FR", "met")
shown("dishwasher", "none", "FR", "not met")
shown("television", "none", "DE", "not applicable")

case "durability index" {
  source = "threshold: centre's own good practice",
  published = false,
  facts = { ["design.fr_durability"] = 6.4 },
  expect = { ["design.french_durability"] = outcome "met" },
}
