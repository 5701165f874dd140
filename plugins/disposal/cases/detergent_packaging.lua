local by_hand = "weight/utility ratio of Decision (EU) 2017/1218; computed by hand"

local function bottle(mass, recycled, doses, refills)
  return {
    ["design.detergent_type"] = "laundry_heavy",
    ["design.detergent_form"] = "liquid",
    ["disposal.pack_mass"] = mass,
    ["disposal.pack_recycled"] = recycled,
    ["disposal.doses"] = doses,
    ["disposal.refills"] = refills,
  }
end

case "a bottle for 20 washes of 4.5 kg" {
  source = by_hand,
  published = false,
  facts = bottle(70, 0, 90, 1),
  expect = { ["disposal.wur"] = "1.556", ["disposal.wur_kept"] = outcome "partly met", ["disposal.refilled"] = outcome "not met" },
}

case "the same of half recycled plastic" {
  source = by_hand,
  published = false,
  facts = bottle(70, 50, 90, 1),
  expect = { ["disposal.wur"] = "1.167", ["disposal.wur_kept"] = outcome "met" },
}

case "filled three times" {
  source = by_hand,
  published = false,
  facts = bottle(70, 0, 90, 3),
  expect = { ["disposal.wur"] = "0.519", ["disposal.wur_kept"] = outcome "met", ["disposal.refilled"] = outcome "met" },
}

case "a heavy bottle that does not empty" {
  source = by_hand,
  published = false,
  facts = {
    ["design.detergent_type"] = "window",
    ["design.detergent_form"] = "ready",
    ["disposal.pack_mass"] = 60,
    ["disposal.pack_recycled"] = 0,
    ["disposal.doses"] = 0.5,
    ["disposal.refills"] = 1,
    ["disposal.pack_residue"] = 8,
    ["disposal.pack_marking"] = { "material" },
  },
  expect = {
    ["disposal.wur"] = "240",
    ["disposal.wur_kept"] = outcome "not applicable",
    ["disposal.empties_well"] = outcome "not met",
    ["disposal.pack_sorting_told"] = outcome "partly met",
  },
}
