local law = "Regulation (EC) No 1907/2006, annex XVII, limits in data/residues.lua; judged by hand"

local function tests(title, wearer, rows, expect)
  case(title) { source = law, published = false, facts = { ["design.wearer"] = wearer, ["design.residue_tests"] = rows }, expect = expect }
end

local function leather(result)
  return { { part = "Upper", material = "leather", substance = "chromium_vi", result = result } }
end

-- Entry 47: forbidden from 3 mg/kg on
tests("chromium VI just below the limit", "other", leather(2.9), { ["design.residues_over_law"] = "0", ["design.residues_legal"] = outcome "met" })
tests("chromium VI at the limit", "other", leather(3), { ["design.residues_over_law"] = "1", ["design.residues_legal"] = outcome "not met" })

-- Entry 43: forbidden above 30 mg/kg
local function amines(result)
  return { { part = "Fabric", material = "textile", substance = "amines", result = result } }
end
tests("amines at the limit", "skin", amines(30), { ["design.residues_legal"] = outcome "met", ["design.residues_label"] = outcome "met" })
tests("amines above it", "skin", amines(31), { ["design.residues_legal"] = outcome "not met", ["design.residues_label"] = outcome "partly met" })

-- Entry 72: 75 mg/kg by law, less next to the skin
local formaldehyde = { { part = "Shirt", material = "textile", substance = "formaldehyde", result = 40 } }
tests("formaldehyde of 40 mg/kg in a jacket", "other", formaldehyde, { ["design.residues_legal"] = outcome "met", ["design.residues_label"] = outcome "met" })
tests("the same next to the skin", "skin", formaldehyde, { ["design.residues_legal"] = outcome "met", ["design.residues_label"] = outcome "partly met" })

tests("nothing tested", "skin", {}, {
  ["design.residues_over_law"] = unknown,
  ["design.residues_legal"] = outcome "unknown",
  ["design.residues_label"] = outcome "unknown",
})

local shirt = { { part = "Shirt", material = "cotton", mass = 0.2 } }
local shoe = { { part = "Upper", material = "leather", mass = 0.3 }, { part = "Lining", material = "polyester", mass = 0.1 } }

local function tested(title, bom, colour, rows, expect)
  case(title) {
    source = "which tests the materials call for; counted by hand",
    published = false,
    facts = { ["product.bom"] = bom, ["use.colour"] = colour, ["design.residue_tests"] = rows },
    expect = { ["design.residues_tested"] = outcome(expect) },
  }
end

tested("a white shirt needs formaldehyde only", shirt, "undyed", formaldehyde, "met")
tested("a dyed shirt needs the amines too", shirt, "dyed", formaldehyde, "partly met")
tested("a shoe needs five tests", shoe, "dyed", leather(0), "not met")
tested("a steel desk needs none", { { part = "Frame", material = "steel", mass = 9 } }, "undyed", {}, "not applicable")

local function treated(title, list, expect)
  case(title) { source = "exclusions in data/treatments.lua", published = false, facts = { ["design.treatments"] = list }, expect = { ["design.treatments_avoided"] = outcome(expect) } }
end

treated("no treatment", {}, "met")
treated("a fluorinated repellent", { "pfas" }, "not met")

local function tanned(how, expect)
  case("chrome-free: " .. how) {
    source = "grading of the criterion",
    published = false,
    facts = { ["design.chrome_free"] = how },
    expect = { ["design.chrome_free_inside"] = outcome(expect) },
  }
end

tanned("all", "met")
tanned("inside", "met")
tanned("none", "not met")
tanned("no_leather", "not applicable")

case "a negative result is refused" {
  source = "range of the column",
  published = false,
  facts = { ["design.residue_tests"] = leather(-1) },
  error = "result",
}

local function result(title, wearer, material, substance, amount, expect)
  tests(title, wearer, { { part = "Part", material = material, substance = substance, result = amount } }, { ["design.residues_label"] = outcome(expect) })
end

-- Decision (EU) 2016/1349, appendix: table 4 (g) and (e), table 4 (d), table 1 (e)
result("formaldehyde in the upper leather", "other", "leather", "formaldehyde", 100, "met")
result("more of it", "other", "leather", "formaldehyde", 101, "partly met")
result("lead from leather", "skin", "leather", "lead", 1, "met")
result("lead from a baby's leather shoe", "baby", "leather", "lead", 0.3, "partly met")
result("cadmium from leather", "skin", "leather", "cadmium", 0.2, "partly met")
result("phthalates in a baby's print", "baby", "coating", "phthalates", 501, "partly met")
result("phthalates in another print", "skin", "coating", "phthalates", 501, "met")
result("hydrocarbons in textile", "skin", "textile", "pah", 0.9, "met")
result("chlorophenols that leather tests find", "skin", "leather", "chlorophenols", 0.2, "partly met")
result("chlorophenols that textile tests find", "other", "textile", "chlorophenols", 0.06, "partly met")

-- Annex XVII, entry 61: more than 0.1 mg/kg; entry 51: from 0.1 % on; entry 46a: from 0.01 % on
local function lawful(title, material, substance, amount, expect)
  tests(title, "skin", { { part = "Part", material = material, substance = substance, result = amount } }, { ["design.residues_legal"] = outcome(expect) })
end
lawful("dimethyl fumarate at the limit", "leather", "dmf", 0.1, "met")
lawful("phthalates at the limit", "coating", "phthalates", 1000, "not met")
lawful("ethoxylates at the limit", "textile", "npe", 100, "not met")
