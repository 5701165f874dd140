local by_hand = "formulas of the Circularity Indicators methodology (2019), computed by hand"

local emf = "Ellen MacArthur Foundation and Granta, Circularity Indicators (2015, revised 2019)"
local linear_part = { part = "Body", material = "steel", mass = 1, recycled = 0 }

local function product(changes)
  local facts = {
    ["product.bom"] = { linear_part },
    ["product.lifetime"] = 10,
    ["use.average_lifetime"] = 10,
    ["design.collected_recycling"] = 0,
    ["design.collected_reuse"] = 0,
  }
  for id, value in pairs(changes) do
    facts[id] = value
  end
  return facts
end

case "wholly linear, average life" {
  source = "F(X) = 0.9/X and the figures 1 and 0.1: test_mci of the open model circuopt, which cites " .. emf,
  published = true,
  facts = product {},
  expect = { ["design.linear_flow_index"] = "1.000", ["design.mci"] = "0.10" },
}

case "wholly linear: the masses behind it" {
  source = "computed from the formula: V = W = M",
  published = false,
  facts = product {},
  expect = {
    ["design.virgin_feedstock"] = "1.000",
    ["design.unrecoverable_waste"] = "1.000",
    ["design.utility"] = "1.00",
    ["design.circularity"] = outcome "not met",
  },
}

case "wholly linear, 8 of 10 years: never below 0" {
  source = "test_mci of the open model circuopt, which cites " .. emf,
  published = true,
  facts = product { ["product.lifetime"] = 8 },
  expect = { ["design.mci"] = "0.00" },
}

case "wholly circular, lossless recycling" {
  source = "computed from the formula: V = W = 0",
  published = false,
  facts = product {
    ["product.bom"] = { { part = "Body", material = "steel", mass = 1, recycled = 100 } },
    ["design.collected_recycling"] = 100,
    ["design.part_flows"] = { { part = "Body", efficiency_feedstock = 100, efficiency_recycling = 100 } },
  },
  expect = {
    ["design.linear_flow_index"] = "0.000",
    ["design.mci"] = "1.00",
    ["design.circularity"] = outcome "met",
  },
}

case "wholly reused" {
  source = "computed from the formula: V = W = 0",
  published = false,
  facts = product {
    ["product.bom"] = { { part = "Body", material = "steel", mass = 1, reused = 100 } },
    ["design.collected_reuse"] = 100,
  },
  expect = { ["design.unrecoverable_waste"] = "0.000", ["design.mci"] = "1.00" },
}

case "wholly linear, half the average life" {
  source = "computed from the formula: X = 0.5, 1 − 0.9/0.5 is below 0",
  published = false,
  facts = product { ["product.lifetime"] = 5 },
  expect = { ["design.utility"] = "0.50", ["design.mci"] = "0.00" },
}

-- V = 10·0.5 = 5; W0 = 10·0.2 = 2; W_F = 10·0.25·0.5/0.75 = 1.6667; W_C = 10·0.25·0.8 = 2; W = 2 + 3.6667/2 = 3.8333
-- LFI = 8.8333/(20 + (1.6667 − 2)/2) = 0.445378; X = 1.2·1.5 = 1.8; MCI = 1 − 0.445378·0.5 = 0.777311
case "half recycled, 80 % collected, longer and more intensive use" {
  source = "computed from the formula by hand",
  published = false,
  facts = product {
    ["product.bom"] = { { part = "Body", material = "steel", mass = 10, recycled = 50 } },
    ["design.collected_recycling"] = 80,
    ["design.part_flows"] = { { part = "Body", efficiency_feedstock = 75, efficiency_recycling = 75 } },
    ["product.lifetime"] = 12,
    ["design.use_intensity"] = 1.5,
  },
  expect = {
    ["design.virgin_feedstock"] = "5.000",
    ["design.unrecoverable_waste"] = "3.833",
    ["design.linear_flow_index"] = "0.445378",
    ["design.mci"] = "0.777311",
    ["design.circularity"] = outcome "met",
  },
}

-- Board: all sustained, composted: V = W = 0. Steel: V = 2, W0 = 0.4·…: C_R 80 %, E 95 %: W0 = 0.4, W_C = 0.08, W = 0.44
-- LFI = (2 + 0.44)/(6 − 0.04) = 0.409396
case "two parts, one of sustained board that is composted" {
  source = "computed from the formula by hand",
  published = false,
  facts = product {
    ["product.bom"] = {
      { part = "Frame", material = "steel", mass = 2 },
      { part = "Insert", material = "cardboard", mass = 1 },
    },
    ["design.collected_recycling"] = 80,
    ["design.part_flows"] = { { part = "Insert", sustained = 100, collected_recycling = 0, composted = 100 } },
  },
  expect = { ["design.linear_flow_index"] = "0.409396", ["design.mci"] = "0.631544" },
}

case "the collection is not known" {
  source = by_hand,
  published = false,
  facts = { ["product.bom"] = { linear_part }, ["product.lifetime"] = 10, ["use.average_lifetime"] = 10, ["design.collected_reuse"] = 0 },
  expect = { ["design.mci"] = "unknown", ["design.utility"] = "1.00", ["design.circularity"] = outcome "unknown" },
}

case "more than the whole is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = product { ["product.bom"] = { { part = "Body", material = "steel", mass = 1, recycled = 60, reused = 60 } } },
  error = "add up to more than 100 %",
}

case "flows of a part that the bill of materials does not have are refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = product { ["design.part_flows"] = { { part = "Boddy", composted = 10 } } },
  error = "no part 'Boddy'",
}
