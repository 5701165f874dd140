local by_hand = "the centre's threshold: four of eight topics, three where the product takes no energy"

local topics = { "settings", "load", "maintenance", "idle" }

case "four topics, understood" {
  source = by_hand,
  published = false,
  facts = { ["use.information"] = topics, ["use.information_local"] = true },
  expect = { ["use.information_given"] = outcome "met" },
}

case "four topics in a language nobody reads" {
  source = by_hand,
  published = false,
  facts = { ["use.information"] = topics, ["use.information_local"] = false },
  expect = { ["use.information_given"] = outcome "not met" },
}

local function three_topics(group, expect)
  case("three topics for " .. group) {
    source = "the centre's threshold: four topics where the product takes energy, else three",
    published = false,
    facts = { ["product.group"] = group, ["use.information"] = { "settings", "load", "maintenance" }, ["use.information_local"] = true },
    expect = { ["use.information_given"] = outcome(expect) },
  }
end

three_topics("small-appliance", "partly met")
three_topics("furniture", "met")
three_topics("textile", "met")
three_topics("packaging", "not applicable")

case "language not known" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["use.information"] = topics },
  expect = { ["use.information_given"] = outcome "unknown" },
}

case "a topic that does not exist is refused" {
  source = "choices of the fact",
  published = false,
  facts = { ["use.information"] = { "horoscope" } },
  error = "horoscope",
}
