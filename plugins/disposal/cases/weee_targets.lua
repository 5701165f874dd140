local by_hand = "targets of Directive 2012/19/EU, annex V, part 3; case computed by hand"

local source = "Directive 2012/19/EU, annex V, part 3, read in ElektroG § 22 (1)"

local function targets(category, recovery, recycling)
  case("targets of " .. category) {
    source = source,
    published = true,
    facts = { ["disposal.weee_category"] = category },
    expect = { ["disposal.weee_recovery_target"] = recovery, ["disposal.weee_recycling_target"] = recycling },
  }
end

targets("temperature_exchange", "85", "80")
targets("large", "85", "80")
targets("screens", "80", "70")
targets("small", "75", "55")
targets("small_it", "75", "55")
targets("lamps", unknown, "80")

local steel_and_concrete = { { part = "Cabinet", material = "steel", mass = 60 }, { part = "Weight", material = "concrete", mass = 20 } }

case "a large appliance whose weight is crushed with it" {
  source = "computed by hand: 60·95/80 = 71.25 %",
  published = false,
  facts = { ["disposal.weee_category"] = "large", ["product.bom"] = steel_and_concrete },
  expect = {
    ["disposal.weee_recycling"] = outcome "partly met",
    ["disposal.weee_recovery"] = outcome "partly met",
    ["disposal.recyclability_rate"] = "71.25",
  },
}

case "the same as small equipment" {
  source = by_hand,
  published = false,
  facts = { ["disposal.weee_category"] = "small", ["product.bom"] = steel_and_concrete },
  expect = { ["disposal.weee_recycling"] = outcome "met", ["disposal.weee_recovery"] = outcome "partly met" },
}

case "lamps have no recovery target" {
  source = source .. "; lamp made up",
  published = false,
  facts = { ["disposal.weee_category"] = "lamps", ["product.bom"] = { { part = "Lamp", material = "lamp", mass = 0.1 } } },
  expect = { ["disposal.weee_recovery"] = outcome "not applicable", ["disposal.weee_recycling"] = outcome "not met" },
}

case "a chair is no electrical equipment" {
  source = by_hand,
  published = false,
  facts = { ["disposal.weee_category"] = "none", ["product.bom"] = steel_and_concrete },
  expect = { ["disposal.weee_recycling"] = outcome "not applicable", ["disposal.weee_recovery"] = outcome "not applicable" },
}

case "category not known" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["product.bom"] = steel_and_concrete },
  expect = { ["disposal.weee_recycling"] = outcome "unknown" },
}
