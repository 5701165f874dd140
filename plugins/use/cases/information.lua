local by_hand = "the centre's threshold: four of eight topics"

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

case "three topics are half of the best" {
  source = by_hand,
  published = false,
  facts = { ["use.information"] = { "settings", "load", "idle" }, ["use.information_local"] = true },
  expect = { ["use.information_given"] = outcome "partly met" },
}

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
