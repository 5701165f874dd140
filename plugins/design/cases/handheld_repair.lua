local by_hand = "limits of Regulation (EU) 2023/1670, annex II, B; case computed by hand"

local function battery(name, who, after_500, cycles, solid, water, judged)
  case(name) {
    source = by_hand,
    published = false,
    facts = {
      ["product.group"] = "smartphone",
      ["disposal.battery_removal"] = who,
      ["design.battery_after_500"] = after_500,
      ["use.battery_cycles"] = cycles,
      ["use.ip_solid"] = solid,
      ["use.ip_water"] = water,
    },
    expect = { ["design.battery_exchange"] = outcome(judged) },
  }
end

battery("a battery for the user needs no test", "user", nil, nil, nil, nil, "met")
battery("sealed, but it lasts", "professional", 83, 1000, 6, 7, "met")
battery("sealed and splash-proof", "professional", 83, 1000, 6, 5, "not met")
battery("sealed and worn after two years", "professional", 82, 1000, 6, 8, "not met")
battery("sealed, cycles not known", "professional", 90, nil, 6, 8, "unknown")
battery("only the maker opens it", "manufacturer", 90, 1400, 6, 8, "not met")

local function kept(years, functions, updates, second_user)
  case("updates for " .. years .. " years") {
    source = by_hand,
    published = false,
    facts = { ["product.group"] = "smartphone", ["design.update_years"] = years, ["design.second_user"] = functions },
    expect = { ["design.updates_kept"] = outcome(updates), ["design.second_user_ready"] = outcome(second_user) },
  }
end

kept(5, { "encrypted", "reset", "battery_record" }, "met", "met")
kept(4, { "encrypted", "reset" }, "not met", "partly met")
kept(7, {}, "met", "not met")

case "a laptop has rules of its own" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "laptop" },
  expect = {
    ["design.battery_exchange"] = outcome "not applicable",
    ["design.updates_kept"] = outcome "not applicable",
    ["design.second_user_ready"] = outcome "not applicable",
  },
}
