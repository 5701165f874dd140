local eight = { "concept", "materials", "reduction", "production", "distribution", "use", "lifetime", "end_of_life" }

local function profile(present, target)
  local rows = {}
  for i, id in ipairs(eight) do
    rows[i] = { strategy = id, present = present[i], target = target[i] }
  end
  return { ["design.strategies"] = rows }
end

case "gaps of 3, 2 and 1" {
  source = "computed by hand: five strategies at their target, 1/4, 2/4 and 3/4 of the way: 6.5/8 = 81.25 %",
  published = false,
  facts = profile({ 3, 2, 3, 3, 3, 1, 3, 3 }, { 3, 4, 3, 3, 4, 4, 3, 3 }),
  expect = {
    ["design.wheel_present_use"] = "1.0",
    ["design.wheel_target_use"] = "4.0",
    ["design.wheel_priorities"] = "5 use, 1 low-impact materials, 4 distribution",
    ["design.wheel_progress"] = "81.25",
    ["design.wheel_aims"] = "3",
    ["design.strategies_progress"] = outcome "met",
    ["design.strategies_chosen"] = outcome "met",
  },
}

case "far from the target" {
  source = "computed by hand: every strategy at 1 of 4",
  published = false,
  facts = profile({ 1, 1, 1, 1, 1, 1, 1, 1 }, { 4, 4, 4, 4, 4, 4, 4, 4 }),
  expect = { ["design.wheel_progress"] = "25.00", ["design.strategies_progress"] = outcome "not met" },
}

case "content with the present" {
  source = "computed by hand: no target above the present, one strategy strong",
  published = false,
  facts = profile({ 2, 2, 2, 2, 2, 2, 4, 2 }, { 2, 2, 2, 2, 2, 2, 4, 2 }),
  expect = {
    ["design.wheel_progress"] = "100.00",
    ["design.wheel_aims"] = "1",
    ["design.strategies_chosen"] = outcome "not met",
  },
}

case "a strategy from its sub-strategies, the others open" {
  source = "computed by hand: (1 + 4)/2 and (3 + 5)/2",
  published = false,
  facts = {
    ["design.strategies"] = {
      { strategy = "lifetime_repair", present = 1, target = 3 },
      { strategy = "lifetime_reliability", present = 4, target = 5 },
    },
  },
  expect = {
    ["design.wheel_present_lifetime"] = "2.5",
    ["design.wheel_target_lifetime"] = "4.0",
    ["design.wheel_sub_priorities"] = "Easier maintenance and repair, Reliability and durability",
    ["design.wheel_present_use"] = "unknown",
    ["design.strategies_progress"] = outcome "unknown",
  },
}

case "beyond the scale is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["design.strategies"] = { { strategy = "use", present = 6, target = 6 } } },
  error = "5",
}
