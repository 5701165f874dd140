local by_hand = "list of Directive 2012/19/EU, annex VII, and Regulation (EU) 2023/1542, article 11; case computed by hand"

case "a mobile phone's board and battery" {
  source = "Directive 2012/19/EU, annex VII, point 1: batteries; circuit boards of mobile phones generally",
  published = false,
  facts = {
    ["disposal.hazardous_components"] = {
      { component = "battery", part = "Back", removable = false },
      { component = "circuit_board", part = "Main board", removable = true },
    },
  },
  expect = {
    ["disposal.removable_share"] = "50.00",
    ["disposal.avoidable_components"] = "0",
    ["disposal.contains_mercury"] = "false",
    ["disposal.selective_treatment"] = outcome "partly met",
    ["disposal.avoidable_hazards"] = outcome "met",
    ["disposal.mercury_free"] = outcome "met",
  },
}

case "a display with a fluorescent backlight" {
  source = "Directive 2012/19/EU, annex VII, point 1: mercury in backlighting lamps, gas discharge lamps",
  published = false,
  facts = {
    ["disposal.hazardous_components"] = {
      { component = "discharge_lamp", part = "Backlight", removable = true },
      { component = "display", part = "Panel", removable = true },
      { component = "brominated_plastic", part = "Back cover", removable = true },
    },
  },
  expect = {
    ["disposal.selective_treatment"] = outcome "met",
    ["disposal.avoidable_components"] = "2",
    ["disposal.avoidable_hazards"] = outcome "not met",
    ["disposal.mercury_free"] = outcome "not met",
  },
}

case "none of them" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "small-appliance", ["disposal.hazardous_components"] = {} },
  expect = {
    ["disposal.removable_share"] = unknown,
    ["disposal.avoidable_components"] = "0",
    ["disposal.contains_mercury"] = "false",
    ["disposal.selective_treatment"] = outcome "not applicable",
    ["disposal.avoidable_hazards"] = outcome "met",
    ["disposal.mercury_free"] = outcome "met",
  },
}

case "a chair with nothing of it is no equipment" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "furniture", ["disposal.hazardous_components"] = {} },
  expect = {
    ["disposal.avoidable_components"] = unknown,
    ["disposal.contains_mercury"] = unknown,
    ["disposal.avoidable_hazards"] = outcome "not applicable",
    ["disposal.mercury_free"] = outcome "not applicable",
  },
}

case "a desk with a motor is" {
  source = by_hand,
  published = false,
  facts = {
    ["product.group"] = "furniture",
    ["disposal.hazardous_components"] = { { component = "circuit_board", part = "Control box", removable = true } },
  },
  expect = { ["disposal.selective_treatment"] = outcome "met", ["disposal.avoidable_hazards"] = outcome "met" },
}

case "nobody has looked" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  expect = {
    ["disposal.selective_treatment"] = outcome "unknown",
    ["disposal.avoidable_hazards"] = outcome "unknown",
    ["disposal.mercury_free"] = outcome "unknown",
  },
}

case "nobody tried to take it out" {
  source = "computed by hand: an empty cell that is not optional is unknown",
  published = false,
  facts = { ["disposal.hazardous_components"] = { { component = "battery", part = "Back" } } },
  expect = { ["disposal.selective_treatment"] = outcome "unknown", ["disposal.avoidable_hazards"] = outcome "met" },
}

case "a component that is not on the list is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["disposal.hazardous_components"] = { { component = "batery", part = "Back", removable = true } } },
  error = "battery",
}

local function battery(who, expect)
  case("battery taken out by " .. who) {
    source = by_hand,
    published = false,
    facts = { ["disposal.battery_removal"] = who },
    expect = { ["disposal.battery_removable"] = outcome(expect) },
  }
end

battery("user", "met")
battery("professional", "partly met")
battery("nobody", "not met")
battery("none", "not applicable")
