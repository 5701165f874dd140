-- What makes no sense for a product group is not applicable, whether or not its facts are given; where only some products
-- of a group are concerned, the facts decide.
local by_hand = "traits of the product groups; by hand"

local function group(id, facts, expect)
  facts["product.group"] = id
  local outcomes = {}
  for criterion, is in pairs(expect) do
    outcomes[criterion] = outcome(is)
  end
  case("what is asked of " .. id) { source = by_hand, published = false, facts = facts, expect = outcomes }
end

group("textile", { ["use.annual_energy"] = 0.5, ["use.reference_annual_energy"] = 0.5 }, {
  ["design.circularity"] = "unknown",
  ["use.energy_against_reference"] = "not applicable",
  ["use.footprint_against_reference"] = "unknown",
  ["use.consumables_amount"] = "not applicable",
  ["use.lasts_longer"] = "unknown",
  ["use.spare_parts"] = "not applicable",
  ["use.repair_information_open"] = "not applicable",
  ["disposal.disassembly_time"] = "not applicable",
  ["disposal.selective_treatment"] = "not applicable",
  ["disposal.battery_removable"] = "not applicable",
  ["disposal.taken_back"] = "unknown",
})
group("detergent", {}, {
  ["design.circularity"] = "not applicable",
  ["design.recycled_content"] = "not applicable",
  ["design.svhc_declared"] = "not applicable",
  ["design.packaging_metals"] = "unknown",
  ["use.energy_against_reference"] = "not applicable",
  ["use.lasts_longer"] = "not applicable",
  ["use.guarantee_years"] = "not applicable",
  ["use.spare_parts"] = "not applicable",
  ["use.information_given"] = "unknown",
  ["disposal.recyclability"] = "not applicable",
  ["disposal.plastic_marking"] = "not applicable",
  ["disposal.packaging_recyclability"] = "unknown",
  ["disposal.taken_back"] = "not applicable",
})
group("paint", {}, {
  ["design.few_plastics"] = "not applicable",
  ["use.footprint_against_reference"] = "not applicable",
  ["use.endurance_proved"] = "unknown",
  ["use.repair_information_open"] = "not applicable",
  ["disposal.separation"] = "not applicable",
})
group("paper", {}, {
  ["design.recycled_content"] = "unknown",
  ["use.footprint_against_reference"] = "not applicable",
  ["use.lasts_longer"] = "not applicable",
  ["use.information_given"] = "not applicable",
  ["disposal.recyclability"] = "unknown",
  ["disposal.fasteners"] = "not applicable",
})
group("packaging", { ["product.packaging_mass"] = 0, ["design.substances"] = {} }, {
  ["design.packaging_metals"] = "met",
  ["use.spare_parts"] = "not applicable",
  ["disposal.disassembly_tools"] = "not applicable",
})
group("footwear", {}, {
  ["use.endurance_proved"] = "unknown",
  ["use.spare_parts"] = "not applicable",
  ["use.footprint_against_reference"] = "not applicable",
})
group("accommodation", {}, {
  ["design.lightweight"] = "not applicable",
  ["design.packaging_metals"] = "not applicable",
  ["use.energy_against_reference"] = "unknown",
  ["use.guarantee_years"] = "not applicable",
  ["disposal.packaging_recyclability"] = "not applicable",
})
group("light-source", {}, {
  ["use.energy_against_reference"] = "unknown",
  ["use.spare_parts"] = "not applicable",
  ["disposal.avoidable_hazards"] = "unknown",
})
group("small-appliance", {}, {
  ["design.rohs"] = "unknown",
  ["use.energy_against_reference"] = "unknown",
  ["use.spare_parts"] = "unknown",
  ["disposal.disassembly_time"] = "unknown",
  ["disposal.avoidable_hazards"] = "unknown",
})

local chair = {
  ["use.annual_energy"] = 0,
  ["use.consumables"] = {},
  ["use.spare_part_years"] = 10,
  ["product.mass"] = 17,
  ["product.country_of_use"] = "EU",
  ["product.lifetime"] = 15,
}
group("furniture", chair, {
  ["use.energy_against_reference"] = "not applicable",
  ["use.footprint_against_reference"] = "not applicable",
  ["use.consumables_amount"] = "not applicable",
  ["use.spare_parts"] = "met",
})

case "no grid for a shoe" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "footwear", ["product.country_of_use"] = "DE" },
  expect = { ["use.country_grid_intensity"] = unknown, ["use.grid_intensity"] = unknown },
}

case "no electricity, no figures of it" {
  source = by_hand,
  published = false,
  facts = chair,
  expect = {
    ["use.lifetime_energy"] = unknown,
    ["use.refrigerating_ae"] = unknown,
    ["use.energy_carbon_per_year"] = "0",
    ["use.lifetime_energy_carbon"] = unknown,
  },
}

-- 708.88 g/kWh: 30 kWh against none; none against 30 kWh.
local function against(title, own, reference, ratio, expect)
  case(title) {
    source = by_hand,
    published = false,
    facts = {
      ["product.group"] = "furniture",
      ["product.country_of_use"] = "ZA",
      ["use.consumables"] = {},
      ["use.annual_energy"] = own,
      ["use.reference_annual_energy"] = reference,
    },
    expect = {
      ["use.energy_ratio"] = ratio,
      ["use.footprint_ratio"] = ratio,
      ["use.energy_against_reference"] = outcome(expect),
      ["use.footprint_against_reference"] = outcome(expect),
    },
  }
end

against("a desk with a motor where others have none", 30, 0, "10", "not met")
against("a desk with a crank where others have a motor", 0, 30, "0", "met")
against("desks without a motor", 0, 0, "unknown", "not applicable")

-- Once used, nothing is compared by its years: LFI = (V + W)/2M = 1, and 1 − 0.9.
case "circularity of what is used once" {
  source = "computed by hand",
  published = false,
  facts = {
    ["product.group"] = "packaging",
    ["product.bom"] = { { part = "Box", material = "cardboard", mass = 1, recycled = 0 } },
    ["design.collected_recycling"] = 0,
    ["design.collected_reuse"] = 0,
  },
  expect = { ["design.utility"] = "1", ["design.mci"] = "0.10", ["design.circularity"] = outcome "not met" },
}
