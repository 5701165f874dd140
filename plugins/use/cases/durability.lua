local by_hand = "averages of the Umweltbundesamt's study and the centre's thresholds; case computed by hand"

-- Averages of the first use in Germany 2012/13, read in reports of the Umweltbundesamt's study.
local function average(group, years)
  case("average of " .. group) {
    source = "Öko-Institut and University of Bonn for the Umweltbundesamt, 2016, as reported by dpa, 15 February 2016",
    published = true,
    facts = { ["product.group"] = group },
    expect = { ["use.group_lifetime"] = years },
  }
end

average("washing-machine", "11.9")
average("refrigerating-appliance", "12.6")
average("dishwasher", "12.4")
average("laptop", "5.1")
average("display", "5.6")

case "a washing machine of 15 years" {
  source = "computed by hand: 15/11.9",
  published = false,
  facts = {
    ["product.group"] = "washing-machine",
    ["product.lifetime"] = 15,
    ["use.guarantee"] = 5,
    ["use.endurance_test"] = "independent",
    ["use.has_software"] = false,
    ["use.spare_part_years"] = 10,
    ["use.spare_part_delivery"] = 15,
    ["use.spare_part_price"] = 30,
    ["use.repair_information"] = "professional",
  },
  expect = {
    ["use.lifetime_ratio"] = "1.26",
    ["use.lasts_longer"] = outcome "met",
    ["use.guarantee_years"] = outcome "met",
    ["use.endurance_proved"] = outcome "met",
    ["use.software_kept"] = outcome "not applicable",
    ["use.spare_parts"] = outcome "met",
    ["use.spare_parts_soon"] = outcome "met",
    ["use.spare_parts_affordable"] = outcome "met",
    ["use.repair_information_open"] = outcome "met",
  },
}

case "a refrigerator that fails early" {
  source = "computed by hand: 7/12.6",
  published = false,
  facts = {
    ["product.group"] = "refrigerating-appliance",
    ["product.lifetime"] = 7,
    ["use.guarantee"] = 3,
    ["use.endurance_test"] = "none",
    ["use.has_software"] = true,
    ["use.software_support"] = 1,
    ["use.spare_part_years"] = 6,
    ["use.gasket_years"] = 7,
    ["use.spare_part_delivery"] = 40,
    ["use.spare_part_price"] = 70,
    ["use.repair_information"] = "own",
  },
  expect = {
    ["use.lifetime_ratio"] = "0.556",
    ["use.lasts_longer"] = outcome "not met",
    ["use.guarantee_years"] = outcome "partly met",
    ["use.endurance_proved"] = outcome "not met",
    ["use.software_kept"] = outcome "not met",
    ["use.spare_parts"] = outcome "not met",
    ["use.gaskets"] = outcome "not met",
    ["use.spare_parts_soon"] = outcome "not met",
    ["use.spare_parts_affordable"] = outcome "not met",
    ["use.repair_information_open"] = outcome "not met",
  },
}

case "a chair: the group has no average" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["product.group"] = "furniture", ["product.lifetime"] = 15 },
  expect = { ["use.group_lifetime"] = unknown, ["use.lasts_longer"] = outcome "unknown", ["use.guarantee_years"] = outcome "unknown" },
}

case "a chair: the average is given" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "furniture", ["product.lifetime"] = 15, ["use.average_lifetime"] = 10, ["use.spare_part_years"] = 7 },
  expect = { ["use.lifetime_ratio"] = "1.5", ["use.lasts_longer"] = outcome "met", ["use.spare_parts"] = outcome "met" },
}

case "a given average comes before the group's" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "washing-machine", ["product.lifetime"] = 12, ["use.average_lifetime"] = 16 },
  expect = { ["use.lifetime_ratio"] = "0.75" },
}

case "months of guarantee" {
  source = by_hand,
  published = false,
  facts = { ["use.guarantee"] = { value = 24, unit = "month" } },
  expect = { ["use.guarantee_years"] = outcome "not met" },
}

case "an unknown test is refused" {
  source = "choices of the fact",
  published = false,
  facts = { ["use.endurance_test"] = "somebody" },
  error = "use.endurance_test",
}

case "parts for 7 years are enough for a refrigerator" {
  source = "Regulation (EU) 2019/2019, annex II, 3 (a); computed by hand",
  published = false,
  facts = { ["product.group"] = "refrigerating-appliance", ["use.spare_part_years"] = 7, ["use.gasket_years"] = 10 },
  expect = { ["use.spare_parts"] = outcome "met", ["use.gaskets"] = outcome "met" },
}

case "parts for 9 years are too few for a washing machine" {
  source = "Regulation (EU) 2019/2023, annex II, 8 (1); computed by hand",
  published = false,
  facts = { ["product.group"] = "washing-machine", ["use.spare_part_years"] = 9 },
  expect = { ["use.spare_parts"] = outcome "not met" },
}

case "parts for a product of no group" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["use.spare_part_years"] = 9 },
  expect = { ["use.spare_parts"] = outcome "unknown" },
}
