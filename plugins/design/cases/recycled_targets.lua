local by_hand = "shares of Regulations (EU) 2023/1542, article 8, and (EU) 2025/40, article 7; case computed by hand"

local dpp = "test of the open library odal-node/dpp-core for Regulation (EU) 2023/1542, "

local function battery(title, source, category, date, shares, expect)
  case(title) {
    source = source,
    published = string.find(source, "dpp-core", 1, true) ~= nil,
    facts = {
      ["design.battery_category"] = category,
      ["design.market_date"] = date,
      ["design.recycled_cobalt"] = shares.cobalt,
      ["design.recycled_lead"] = shares.lead,
      ["design.recycled_lithium"] = shares.lithium,
      ["design.recycled_nickel"] = shares.nickel,
    },
    expect = { ["design.battery_recycled"] = expect },
  }
end

local between = { cobalt = 16, lead = 85, lithium = 6, nickel = 6 }
local first, second = "2031-08-18", "2036-08-18"

battery("the minimum met exactly, first day of 2031", dpp .. "article 8 (2)", "industrial", first, between, "0")
battery("the same shares, 2036: cobalt, lithium and nickel fall short", dpp .. "article 8 (3)", "industrial", second, between, "3")
battery("shares that are not declared are not short", dpp .. "article 8 (3)", "industrial", second, {}, "0")
battery("before the first day", dpp .. "article 8 (2)", "industrial", "2030-01-01", between, outcome "not applicable")
battery("light means of transport are named in 2036 only", dpp .. "article 8 (2)", "lmt", "2032-01-01", between, outcome "not applicable")
battery("light means of transport in 2036", by_hand, "lmt", second, between, "3")
battery("portable batteries are outside", dpp .. "article 8", "portable", "2040-01-01", between, outcome "not applicable")
battery("the last day of the first phase", by_hand, "ev", "2036-08-17", between, outcome "met")
battery("the date is not known", by_hand, "ev", nil, between, outcome "unknown")

case "an impossible share is refused" {
  source = "test of the open library odal-node/dpp-core: 100.1 % is refused",
  published = true,
  facts = { ["design.recycled_cobalt"] = 100.1 },
  error = "100",
}

-- Film: (1·20 + 3·60)/4 = 50 % of the 35 % asked for: 142.86 %; tray: 5 of 10 % = 50 %.
case "plastic packaging by kind" {
  source = "computed by hand from Regulation (EU) 2025/40, article 7 (1): 35 % and 10 %",
  published = false,
  facts = {
    ["design.plastic_packaging"] = {
      { part = "Bag", kind = "other", mass = 1, recycled = 20 },
      { part = "Stretch film", kind = "other", mass = 3, recycled = 60 },
      { part = "Tray", kind = "contact_other", mass = 0.5, recycled = 5 },
    },
  },
  expect = { ["design.packaging_recycled"] = "50.00" },
}

case "a minimum reached exactly" {
  source = "computed by hand from Regulation (EU) 2025/40, article 7 (1): 30 %",
  published = false,
  facts = { ["design.plastic_packaging"] = { { part = "Bottle", kind = "bottle", mass = 0.02, recycled = 30 } } },
  expect = { ["design.packaging_recycled"] = outcome "met" },
}

case "no plastic packaging" {
  source = by_hand,
  published = false,
  facts = { ["design.plastic_packaging"] = {} },
  expect = { ["design.packaging_recycled"] = outcome "not applicable" },
}
