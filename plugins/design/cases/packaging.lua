local by_hand = "Regulation (EU) 2025/40, articles 10, 24 and 25; computed by hand"

local function box(kind, goods)
  return { ["design.pack_kind"] = kind, ["design.pack_volume"] = 20, ["design.goods_volume"] = goods }
end

case "a box just half full" {
  source = by_hand,
  published = false,
  facts = box("ecommerce", 10),
  expect = { ["design.empty_space"] = "50", ["design.empty_space_small"] = outcome "met" },
}

case "a box with more air than goods" {
  source = by_hand,
  published = false,
  facts = box("transport", 8),
  expect = { ["design.empty_space"] = "60", ["design.empty_space_small"] = outcome "partly met" },
}

case "sales packaging is not asked for its empty space" {
  source = by_hand,
  published = false,
  facts = box("sales", 2),
  expect = { ["design.empty_space"] = "90", ["design.empty_space_small"] = outcome "not applicable" },
}

case "a double wall, a portion pack, nothing written" {
  source = by_hand,
  published = false,
  facts = {
    ["design.pack_features"] = { "double_wall" },
    ["design.pack_formats"] = { "portions" },
    ["design.pack_minimum"] = "tested",
    ["design.pack_inks"] = "listed",
  },
  expect = {
    ["design.pack_features_absent"] = outcome "not met",
    ["design.pack_formats_allowed"] = outcome "not met",
    ["design.pack_minimum_proved"] = outcome "partly met",
    ["design.pack_inks_clean"] = outcome "partly met",
  },
}

case "food packaging is asked for metals without packaging of its own" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "food-packaging", ["product.packaging_mass"] = 0, ["design.substances"] = {} },
  expect = { ["design.packaging_metals"] = outcome "met" },
}
