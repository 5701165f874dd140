local by_hand = "Regulation (EU) 2025/40, article 29, and thresholds of the centre; computed by hand"

local function share(kind, beverage, percent)
  return { ["design.pack_kind"] = kind, ["use.beverage"] = beverage, ["use.reuse_share"] = percent }
end

case "transport packaging, 40 % reusable" {
  source = by_hand,
  published = false,
  facts = share("transport", false, 40),
  expect = { ["use.reuse_share_reached"] = outcome "met" },
}

case "transport packaging, 20 % reusable" {
  source = by_hand,
  published = false,
  facts = share("transport", false, 20),
  expect = { ["use.reuse_share_reached"] = outcome "partly met" },
}

case "a beverage needs 10 % only" {
  source = by_hand,
  published = false,
  facts = share("sales", true, 10),
  expect = { ["use.reuse_share_reached"] = outcome "met" },
}

case "no share for other sales packaging" {
  source = by_hand,
  published = false,
  facts = share("sales", false, 0),
  expect = { ["use.reuse_share_reached"] = outcome "not applicable" },
}

case "a pool with few rounds" {
  source = by_hand,
  published = false,
  facts = {
    ["use.reuse_system"] = "pool",
    ["use.rotations"] = 8,
    ["use.returned"] = 88,
    ["use.reuse_conditions"] = { "designed", "refilled", "return", "recycled" },
  },
  expect = {
    ["use.rotations_many"] = outcome "partly met",
    ["use.packs_return"] = outcome "partly met",
    ["use.reuse_organised"] = outcome "partly met",
  },
}

case "single use has no rounds" {
  source = by_hand,
  published = false,
  facts = { ["use.reuse_system"] = "none", ["use.rotations"] = 1, ["use.returned"] = 0, ["use.reuse_conditions"] = {} },
  expect = {
    ["use.rotations_many"] = outcome "not applicable",
    ["use.packs_return"] = outcome "not applicable",
    ["use.reuse_organised"] = outcome "not applicable",
  },
}

case "protection and handling" {
  source = by_hand,
  published = false,
  facts = {
    ["use.damaged"] = 0.8,
    ["use.transport_test"] = "own",
    ["use.pack_handling"] = { "opens", "folds" },
  },
  expect = {
    ["use.protects"] = outcome "partly met",
    ["use.transport_tested"] = outcome "met",
    ["use.handles_well"] = outcome "not met",
  },
}

case "food keeps, and people know how" {
  source = by_hand,
  published = false,
  facts = {
    ["use.food_lost"] = 3,
    ["use.shelf_life_test"] = "supplier",
    ["use.food_advice"] = { "storage", "date", "freeze" },
  },
  expect = {
    ["use.food_kept"] = outcome "met",
    ["use.shelf_life_proved"] = outcome "partly met",
    ["use.food_advice_given"] = outcome "met",
  },
}
