local by_hand = "the centre's thresholds and Regulation (EU) 2019/2021, annex II, D 1; case computed by hand"

case "a battery under a cover, a display in glue" {
  source = by_hand,
  published = false,
  facts = {
    ["disposal.disassembly"] = {
      { target = "Battery", steps = 3, minutes = 1.5, tools = "common", fasteners = "reusable" },
      { target = "Circuit board", steps = 6, minutes = 4, tools = "common", fasteners = "reusable" },
      { target = "Display", steps = 14, minutes = 12, tools = "special", fasteners = "fixed" },
      { target = "Speaker", steps = 8, tools = "none" },
    },
  },
  expect = {
    ["disposal.longest_disassembly"] = "12.0",
    ["disposal.most_steps"] = "14",
    ["disposal.common_tools_share"] = "75.00",
    ["disposal.reversible_share"] = "66.67",
    ["disposal.disassembly_time"] = outcome "not met",
    ["disposal.disassembly_steps"] = outcome "not met",
    ["disposal.disassembly_tools"] = outcome "partly met",
    ["disposal.fasteners"] = outcome "partly met",
  },
}

case "everything within five minutes" {
  source = by_hand,
  published = false,
  facts = {
    ["disposal.disassembly"] = {
      { target = "Pump", steps = 4, minutes = { value = 150, unit = "s" }, tools = "common", fasteners = "reusable" },
      { target = "Motor", steps = 8, minutes = 5, tools = "common", fasteners = "removable" },
    },
  },
  expect = {
    ["disposal.longest_disassembly"] = "5.0",
    ["disposal.disassembly_time"] = outcome "met",
    ["disposal.disassembly_steps"] = outcome "met",
    ["disposal.disassembly_tools"] = outcome "met",
    ["disposal.fasteners"] = outcome "met",
  },
}

case "steps counted, time not taken" {
  source = by_hand,
  published = false,
  facts = { ["disposal.disassembly"] = { { target = "Pump", steps = 4, tools = "common" } } },
  expect = {
    ["disposal.disassembly_time"] = outcome "unknown",
    ["disposal.disassembly_steps"] = outcome "met",
    ["disposal.fasteners"] = outcome "unknown",
  },
}

case "no target part listed" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["disposal.disassembly"] = {} },
  expect = { ["disposal.disassembly_steps"] = outcome "unknown", ["disposal.disassembly_tools"] = outcome "unknown" },
}

case "half a step is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["disposal.disassembly"] = { { target = "Pump", steps = 2.5, tools = "common" } } },
  error = "steps",
}
