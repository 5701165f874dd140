local by_hand = "scopes of Directive 2011/65/EU, Regulations (EU) 2023/1542 and (EU) 2025/40; case computed by hand"

local function row(part, material, substance, share, scope, more)
  local one = { part = part, material = material, substance = substance, share = share, scope = scope }
  for column, value in pairs(more or {}) do
    one[column] = value
  end
  return one
end

local rohs = "limits of Directive 2011/65/EU, annex II, as amended by (EU) 2015/863; case computed by hand"

-- Every limit of annex II from both sides: exactly at the limit is tolerated, above it is not.
local limits = {
  lead = 0.1, mercury = 0.1, cadmium = 0.01, chromium_vi = 0.1, pbb = 0.1, pbde = 0.1, dehp = 0.1, bbp = 0.1, dbp = 0.1, dibp = 0.1,
}
for substance, limit in pairs(limits) do
  case(substance .. " at its limit in equipment") {
    source = rohs,
    published = false,
    facts = { ["design.substances"] = { row("Cable", "Sheath", substance, limit, "equipment") } },
    expect = { ["design.substances_above_limit"] = "0", ["design.rohs"] = outcome "met" },
  }
  case(substance .. " above its limit in equipment") {
    source = rohs,
    published = false,
    facts = { ["design.substances"] = { row("Cable", "Sheath", substance, limit * 1.1, "equipment") } },
    expect = { ["design.substances_worst_ratio"] = "1.10", ["design.rohs"] = outcome "not met" },
  }
end

case "lead in brass with and without exemption 6(c)" {
  source = "Directive 2011/65/EU, annex III, 6(c): 4 % lead in copper alloy; case computed by hand",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Fitting", "Brass", "lead", 3.5, "equipment", { exemption = "6c", declared = true }),
      row("Bush", "Brass", "lead", 3.5, "equipment", { declared = true }),
      row("Valve", "Brass", "lead", 4.2, "equipment", { exemption = "6c", declared = true }),
      row("Pin", "Chromate layer", "chromium_vi", 0.2, "equipment", { exemption = "6c", declared = true }),
    },
  },
  expect = { ["design.rohs"] = "3", ["design.svhc_declared"] = outcome "met" },
}

case "solder with 85 % lead and more, exemption 7(a)" {
  source = "Directive 2011/65/EU, annex III, 7(a); case computed by hand",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Diode", "Die attach", "lead", 92, "equipment", { exemption = "7a", declared = true }),
      row("Board", "Solder", "lead", 37, "equipment", { exemption = "7a", declared = true }),
    },
  },
  expect = { ["design.rohs"] = "1" },
}

case "a substance by its symbol, its CAS number, or its id in capitals" {
  source = "CAS numbers of the Candidate List; case computed by hand",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Coating", "Paint", "7440-43-9", 0.02, "equipment"),
      row("Board", "Solder", "pb", 0.2, "equipment"),
      row("Cable", "PVC", "DEHP", 0.05, "equipment"),
    },
  },
  expect = { ["design.rohs"] = "2" },
}

case "congeners in one material add up" {
  source = "computed by hand: 0.06 + 0.05 % PBDE in one plastic; 0.06 % each in two plastics",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Housing", "ABS", "pbde", 0.06, "equipment", { declared = true }),
      row("Housing", "ABS", "pbde", 0.05, "equipment", { declared = true }),
      row("Base", "ABS", "pbde", 0.06, "equipment"),
      row("Base", "Foot rubber", "pbde", 0.06, "equipment"),
    },
  },
  expect = { ["design.rohs"] = "1", ["design.substances_worst_ratio"] = "1.10" },
}

case "the same lead, by what the part belongs to" {
  source = "Regulation (EU) 2023/1542, annex I, and Directive 2011/65/EU, annex II; case computed by hand",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Button cell", "Cell", "lead", 0.02, "portable_battery"),
      row("Starter battery", "Battery", "lead", 60, "battery", { declared = true }),
      row("Board", "Solder", "lead", 0.02, "equipment"),
    },
  },
  expect = {
    ["design.battery_substances"] = "1",
    ["design.rohs"] = outcome "met",
    ["design.svhc_declared"] = outcome "met",
  },
}

case "mercury in any battery, cadmium in portable ones" {
  source = "Regulation (EU) 2023/1542, annex I: 0.0005 % and 0.002 %; case computed by hand",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Pack", "Battery", "mercury", 0.0006, "battery"),
      row("Pack", "Battery", "cadmium", 0.05, "battery"),
      row("Cell", "Cell", "mercury", 0.0005, "portable_battery"),
      row("Cell", "Cell", "cadmium", 0.0021, "portable_battery"),
    },
  },
  expect = { ["design.battery_substances"] = "2" },
}

case "a battery in the bill of materials, nothing declared in it" {
  source = by_hand,
  published = false,
  facts = { ["design.substances"] = {}, ["product.bom"] = { { part = "Pack", material = "battery-li", mass = 0.1 } } },
  expect = { ["design.battery_substances"] = outcome "met", ["design.rohs"] = outcome "not applicable" },
}

case "four metals in a printed box" {
  source = "Regulation (EU) 2025/40, article 5 (4): 100 mg/kg; case computed by hand: 60 + 20 + 5 + 15 = 100; 60 + 20 + 5 + 16 = 101",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Box", "Ink", "lead", 0.006, "packaging"),
      row("Box", "Ink", "cadmium", 0.002, "packaging"),
      row("Box", "Ink", "mercury", 0.0005, "packaging"),
      row("Box", "Ink", "chromium_vi", 0.0015, "packaging"),
    },
  },
  expect = { ["design.packaging_heavy_metals"] = "100.0", ["design.packaging_metals"] = outcome "met" },
}

case "one milligram more" {
  source = "Regulation (EU) 2025/40, article 5 (4): 100 mg/kg; case computed by hand",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Box", "Ink", "lead", 0.006, "packaging"),
      row("Box", "Ink", "cadmium", 0.002, "packaging"),
      row("Box", "Ink", "mercury", 0.0005, "packaging"),
      row("Box", "Ink", "chromium_vi", 0.0016, "packaging"),
    },
  },
  expect = { ["design.packaging_heavy_metals"] = "101.0", ["design.packaging_metals"] = outcome "not met" },
}

case "a bag of grease-proof paper" {
  source = "Regulation (EU) 2025/40, article 5 (5): 25 ppb, 250 ppb, 50 ppm, a share that meets the limit exceeds it; case computed by hand",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Bag", "Paper", "pfas_single", 0.0000025, "food_packaging"),
      row("Bag", "Paper", "pfas_sum", 0.00003, "food_packaging"),
      row("Bag", "Paper", "pfas_total", 0.0049, "food_packaging"),
    },
  },
  expect = { ["design.packaging_pfas"] = "2" },
}

case "nothing found in a chair without packaging" {
  source = by_hand,
  published = false,
  facts = { ["design.substances"] = {}, ["product.group"] = "furniture", ["product.packaging_mass"] = 0 },
  expect = {
    ["design.rohs"] = outcome "not applicable",
    ["design.battery_substances"] = outcome "not applicable",
    ["design.packaging_metals"] = outcome "not applicable",
    ["design.packaging_pfas"] = outcome "not applicable",
    ["design.svhc_declared"] = outcome "met",
  },
}

case "nothing found in a dishwasher" {
  source = "computed by hand: the group is electrical equipment",
  published = false,
  facts = { ["design.substances"] = {}, ["product.group"] = "dishwasher" },
  expect = { ["design.rohs"] = outcome "met", ["design.packaging_metals"] = outcome "met" },
}

case "a plasticiser that customers are not told of" {
  source = "Regulation (EC) No 1907/2006, article 33: 0.1 %; case computed by hand",
  published = false,
  facts = {
    ["design.substances"] = {
      row("Handle", "Soft PVC", "dehp", 12, "article"),
      row("Foot", "Soft PVC", "dehp", 0.1, "article"),
      row("Grip", "Rubber", "svhc", 0.3, "article", { declared = true }),
    },
  },
  expect = { ["design.svhc_declared"] = "1", ["design.rohs"] = outcome "not applicable" },
}

case "nobody has asked the suppliers" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  expect = {
    ["design.rohs"] = outcome "unknown",
    ["design.svhc_declared"] = outcome "unknown",
    ["design.packaging_metals"] = outcome "unknown",
  },
}

case "a share that nobody stated is unknown, not zero" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["design.substances"] = { { part = "Board", material = "Solder", substance = "lead", scope = "equipment" } } },
  expect = { ["design.rohs"] = outcome "unknown" },
}

case "a substance that is not on the list is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["design.substances"] = { row("Board", "Solder", "led", 0.2, "equipment") } },
  error = "lead",
}
