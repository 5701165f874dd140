local by_hand = "Delegated Regulation (EU) 2023/1669 is for smartphones and tablets; case computed by hand"

local nine = { "battery", "display", "back_cover", "front_camera", "rear_camera", "charging_port", "button", "microphone", "speaker" }

local function parts(like, other)
  local rows = {}
  for i, part in ipairs(nine) do
    local own = (other or {})[part] or like
    rows[i] = { part = part, present = own.present ~= false, steps = own.steps, fasteners = own.fasteners, tools = own.tools, authorised = own.authorised, notified = own.notified }
  end
  return rows
end

local best = { steps = 2, fasteners = "reusable", tools = "none" }
local middle = { steps = 8, fasteners = "resupplied", tools = "with_part" }
local worst = { steps = 16, fasteners = "removable", tools = "commercial" }

local function phone(list, spare_parts, years, information)
  return {
    ["product.group"] = "smartphone",
    ["design.repair_parts"] = list,
    ["design.spare_parts"] = spare_parts,
    ["design.update_years"] = years,
    ["design.repair_information"] = information,
  }
end

-- The tests give scores of parts and parameters. Each answer here has that score by the regulation.
local dpp = "tests of the open library odal-node/dpp-core (golden_vectors.rs) for Delegated Regulation (EU) 2023/1669, annex IV, point 5"

case "every score 5" {
  source = dpp,
  published = true,
  facts = phone(parts(best), "all", 7, "public"),
  expect = { ["design.repairability_index"] = "5.00", ["design.repairability_class"] = "A" },
}

case "every score 1" {
  source = dpp,
  published = true,
  facts = phone(parts(worst), "display", 5, "fee"),
  expect = { ["design.repairability_index"] = "1.00", ["design.repairability_class"] = "E" },
}

case "parts at 3, support at 5" {
  source = dpp,
  published = true,
  facts = phone(parts(middle), "all", 7, "public"),
  expect = { ["design.repairability_index"] = "3.90", ["design.repairability_class"] = "B" },
}

case "every score 3" {
  source = dpp,
  published = true,
  facts = phone(parts(middle), "back_cover", 6, "free"),
  expect = { ["design.repairability_index"] = "3.00", ["design.repairability_class"] = "C" },
}

case "a foldable with every score 5" {
  source = dpp,
  published = true,
  facts = (function()
    local list = parts(best)
    list[#list + 1] = { part = "folding", present = true, steps = 2, fasteners = "reusable", tools = "none" }
    return phone(list, "all", 7, "public")
  end)(),
  expect = { ["design.repairability_index"] = "5.00" },
}

-- The register gives the scores of the parameters, not the steps of the parts: these rows have the same scores. Depth: 0.30·5 + 0.30·4
-- + 0.10·5 + 0.05·(3 + 3 + 3 + 3 + 3 + 2) = 4.05; every part with reusable fasteners and basic tools.
case "HMD TA-1688" {
  source = "EU product register EPREL, 2238053, as in the tests of the Open Products Facts import (2025): scores 4.05, 5.0 and 4.0, priority parts, information at no cost, 5 years; index 4.01, class A",
  published = true,
  facts = (function()
    local function in_hand(steps)
      return { steps = steps, fasteners = "reusable", tools = "basic" }
    end
    local other = { battery = in_hand(2), display = in_hand(5), back_cover = in_hand(1), speaker = in_hand(12) }
    return phone(parts(in_hand(8), other), "all", 5, "public")
  end)(),
  expect = {
    ["design.score_depth"] = "4.05",
    ["design.score_fasteners"] = "5.0",
    ["design.score_tools"] = "4.0",
    ["design.repairability_index"] = "4.01",
    ["design.repairability_class"] = "A",
  },
}

local function judged(title, facts, repairability, by_design, support)
  case(title) {
    source = "computed by hand: the centre's thresholds",
    published = false,
    facts = facts,
    expect = {
      ["design.repairability"] = outcome(repairability),
      ["design.repair_by_design"] = outcome(by_design),
      ["design.repair_support"] = outcome(support),
    },
  }
end

judged("a fully repairable phone", phone(parts(best), "all", 7, "public"), "met", "met", "met")
judged("a middling phone", phone(parts(middle), "back_cover", 6, "free"), "partly met", "partly met", "met")
judged("a sealed phone", phone(parts(worst), "display", 5, "fee"), "not met", "not met", "not met")

-- Steps by score: 2 → 5, 5 → 4, 10 → 3, 15 → 2, 16 → 1.
local function depth(steps, authorised, score)
  case("battery after " .. steps .. " steps" .. (authorised and ", remote authorisation" or "")) {
    source = "computed by hand: 0.30 of the battery's score, the other parts at 5",
    published = false,
    facts = phone(parts(best, { battery = { steps = steps, fasteners = "reusable", tools = "none", authorised = authorised } }), "all", 7, "public"),
    expect = { ["design.score_depth"] = score },
  }
end

depth(2, false, "5.00")
depth(3, false, "4.70")
depth(5, false, "4.70")
depth(6, false, "4.40")
depth(10, false, "4.40")
depth(11, false, "4.10")
depth(15, false, "4.10")
depth(16, false, "3.80")
depth(2, true, "4.40") -- counts as 7 steps

case "battery with remote notification and authorisation" {
  source = "computed by hand: 2 + 5 + 5 steps, score 2",
  published = false,
  facts = phone(
    parts(best, { battery = { steps = 2, fasteners = "reusable", tools = "none", authorised = true, notified = true } }),
    "all",
    7,
    "public"
  ),
  expect = { ["design.score_depth"] = "4.10" },
}

-- S_DD = 0.3·1 + 0.7·5 = 3.8; S_F = 0.3·1 + 0.3·3 + 0.4·5 = 3.2; S_T = 0.3·1 + 0.7·4 = 3.1
-- R = 0.25·3.8 + 0.15·(3.2 + 3.1 + 2 + 5 + 3) = 0.95 + 2.445 = 3.395, rounded 3.40
case "glued battery, taped display" {
  source = "computed by hand from the weights",
  published = false,
  facts = phone(
    parts({ steps = 2, fasteners = "reusable", tools = "basic" }, {
      battery = { steps = 20, fasteners = "removable", tools = "commercial" },
      display = { steps = 2, fasteners = "resupplied", tools = "basic" },
    }),
    "battery",
    7,
    "free"
  ),
  expect = {
    ["design.score_depth"] = "3.80",
    ["design.score_fasteners"] = "3.20",
    ["design.score_tools"] = "3.10",
    ["design.repairability_index"] = "3.40",
    ["design.repairability_class"] = "B",
  },
}

case "a part that the device does not have scores 5; the worse of two cameras counts" {
  source = "computed by hand: 5 − 0.05·(5 − 3) for the second rear camera",
  published = false,
  facts = (function()
    local list = parts(best, { button = { present = false } })
    list[#list + 1] = { part = "rear_camera", present = true, steps = 7, fasteners = "reusable", tools = "none" }
    return phone(list, "all", 7, "public")
  end)(),
  expect = { ["design.score_depth"] = "4.90" },
}

case "a part that nobody looked at" {
  source = by_hand,
  published = false,
  facts = phone({ { part = "battery", present = true, steps = 2, fasteners = "reusable", tools = "none" } }, "all", 7, "public"),
  expect = { ["design.score_depth"] = "unknown", ["design.repairability"] = outcome "unknown", ["design.repair_support"] = outcome "met" },
}

case "a chair has no such class" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "furniture" },
  expect = { ["design.repairability"] = outcome "not applicable", ["design.repair_support"] = outcome "not applicable" },
}

case "half a step is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = phone({ { part = "battery", present = true, steps = 2.5 } }, "all", 7, "public"),
  error = "whole number",
}
