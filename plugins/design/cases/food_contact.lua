local by_hand = "Regulation (EU) No 10/2011, articles 11 and 12; computed by hand"

local function plastic(overall, specific)
  return {
    ["design.contact_material"] = "plastic",
    ["design.overall_migration"] = overall,
    ["design.specific_migration"] = specific,
  }
end

case "migration at its limits" {
  source = by_hand,
  published = false,
  facts = plastic(10, 100),
  expect = { ["design.overall_migration_kept"] = outcome "met", ["design.specific_migration_kept"] = outcome "met" },
}

case "above them" {
  source = by_hand,
  published = false,
  facts = plastic(10.5, 101),
  expect = { ["design.overall_migration_kept"] = outcome "not met", ["design.specific_migration_kept"] = outcome "not met" },
}

case "glass does not migrate by this rule" {
  source = by_hand,
  published = false,
  facts = {
    ["design.contact_material"] = "glass",
    ["design.overall_migration"] = 12,
    ["design.contact_recyclate"] = "none",
    ["design.contact_declaration"] = "general",
    ["design.contact_substances"] = { "bisphenols" },
  },
  expect = {
    ["design.overall_migration_kept"] = outcome "not applicable",
    ["design.contact_recyclate_safe"] = outcome "not applicable",
    ["design.contact_declared"] = outcome "not met",
    ["design.contact_substances_absent"] = outcome "not met",
  },
}

case "recyclate of another source" {
  source = by_hand,
  published = false,
  facts = { ["design.contact_recyclate"] = "other" },
  expect = { ["design.contact_recyclate_safe"] = outcome "not met" },
}
