local by_hand = "formulas of Decisions (EU) 2017/1214 to 1219 with the DID list 2014.1; computed by hand"

local function row(ingredient, share)
  return { name = ingredient, ingredient = ingredient, share = share }
end

-- ECE-2 standard detergent of ISO 105-C08:2010; the composition is published, the results are computed by hand.
local ece = {
  row("las", 9.7),
  row("ethoxylate_12_18", 5.2),
  row("soap", 3.6),
  row("silicone", 4.5),
  row("zeolite", 32.5),
  row("carbonate", 11.8),
  row("acrylic_copolymer", 5.2),
  row("silicate", 3.4),
  row("cmc", 1.3),
  row("phosphonate", 0.8),
  row("sulphate", 9.8),
  row("water", 12.2),
}

case "standard detergent ECE-2, 28 g" {
  source = by_hand,
  published = false,
  facts = {
    ["design.detergent_type"] = "laundry_heavy",
    ["design.detergent_form"] = "powder",
    ["design.formula"] = ece,
    ["use.dosage"] = 28,
  },
  expect = {
    ["design.formula_sum"] = "100",
    ["design.surfactant_share"] = "18.5",
    ["design.cdv"] = "25924.16",
    ["design.cdv_limit"] = "31500",
    ["design.cdv_limit_kept"] = outcome "met",
    ["design.anbo"] = "3.304",
    ["design.anbo_kept"] = outcome "not met",
    ["design.annbo"] = "6.02",
    ["design.annbo_kept"] = outcome "not met",
    ["design.phosphorus"] = "0.0448",
    ["design.phosphorus_kept"] = outcome "not met",
    ["design.surfactants_ready"] = outcome "met",
    ["design.surfactants_anaerobic"] = outcome "not met",
    ["design.formula_complete"] = outcome "met",
    ["use.dosage_kept"] = outcome "not met",
  },
}

-- Evonik's frame formulation SAB-PD-DL-FS-09, solutions split by hand.
case "hand dishwashing liquid, 1 g in a litre" {
  source = by_hand,
  published = false,
  facts = {
    ["design.detergent_type"] = "hand_dish",
    ["design.detergent_form"] = "liquid",
    ["design.formula"] = {
      row("las", 14),
      row("ether_sulphate_12_18", 9),
      row("amine_oxide", 1.2),
      row("betaine", 2.4),
      row("xylene_sulphonate", 4),
      row("hydroxide", 1.75),
      row("alcohol", 2.5),
      row("water", 65.15),
    },
    ["use.dosage"] = 1,
  },
  expect = {
    ["design.cdv"] = "651.09",
    ["design.cdv_limit_kept"] = outcome "met",
    ["design.anbo"] = "0.00",
    ["design.annbo_kept"] = outcome "not met",
    ["use.dosage_kept"] = outcome "not applicable",
  },
}

case "a substance that nobody knows is taken as the most harmful" {
  source = "Decision (EU) 2021/1870, appendix: TF 0.0001, DF 1; computed by hand",
  published = false,
  facts = {
    ["design.detergent_type"] = "all_purpose",
    ["design.detergent_form"] = "liquid",
    ["design.formula"] = { row("other_organic", 0.1), row("alcohol", 5), row("water", 94.9) },
    ["use.dosage"] = 10,
  },
  expect = { ["design.cdv"] = "100025", ["design.cdv_limit_kept"] = outcome "not met", ["design.anbo_kept"] = outcome "unknown" },
}

case "own data go before the list" {
  source = by_hand,
  published = false,
  facts = {
    ["design.formula"] = { { name = "New surfactant", ingredient = "other_surfactant", share = 10, tf = 0.5, df = 0.05, aerobic = "R", anaerobic = "Y" }, row("water", 80) },
    ["use.dosage"] = 10,
  },
  expect = {
    ["design.cdv"] = "100",
    ["design.surfactants_ready"] = outcome "met",
    ["design.surfactants_anaerobic"] = outcome "met",
    ["design.formula_complete"] = outcome "not met",
  },
}

case "what a good product contains" {
  source = by_hand,
  published = false,
  facts = {
    ["design.detergent_excluded"] = { "edta" },
    ["design.fragrance"] = "ifra",
    ["design.preservation"] = "isothiazolinones",
    ["design.oil_origin"] = "absent",
    ["design.mixture_hazards"] = { "irritant", "water" },
    ["design.mixture_svhc"] = 0.05,
  },
  expect = {
    ["design.detergent_excluded_absent"] = outcome "not met",
    ["design.fragrance_safe"] = outcome "met",
    ["design.preservation_mild"] = outcome "not met",
    ["design.oils_certified"] = outcome "not applicable",
    ["design.mixture_not_hazardous"] = outcome "partly met",
    ["design.mixture_without_svhc"] = outcome "partly met",
  },
}

case "the formula shows what the declaration leaves out" {
  source = by_hand,
  published = false,
  facts = {
    ["design.detergent_excluded"] = {},
    ["design.formula"] = { row("phosphate", 20), row("water", 80) },
  },
  expect = { ["design.detergent_excluded_absent"] = outcome "not met" },
}
