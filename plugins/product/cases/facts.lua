-- The facts that every theme builds on: units are converted, and what cannot be is refused. Seen through what other plugins make of them.
local from_facts = "units and ranges of the facts; result computed by hand"

local function refused(title, facts, message)
  case(title) { source = "range, unit or choices of the fact", published = false, facts = facts, error = message }
end

refused("a group that nobody knows", { ["product.group"] = "washing-machin" }, "washing-machine")
refused("a material that nobody knows", { ["product.bom"] = { { part = "Tub", material = "plastic", mass = 1 } } }, "plastic")
refused("a country that is not in the list", { ["product.country_of_use"] = "XX" }, "product.country_of_use")
refused("a mass below zero", { ["product.mass"] = -1 }, "product.mass")
refused("a mass in litres", { ["product.mass"] = { value = 3, unit = "L" } }, "product.mass")
refused("a life without end", { ["product.lifetime"] = 500 }, "product.lifetime")
refused("more than all of it recycled", { ["product.bom"] = { { part = "Tub", material = "pp", mass = 1, recycled = 101 } } }, "100")
refused("a fact with a slip in its name", { ["product.masss"] = 3 }, "product.mass")

-- 0.95·1.5 kg of steel of 2 kg in all: the half kilogram that the bill does not list is residue.
case "tonnes, grams and months" {
  source = from_facts .. ": 1.5·95/2 = 71.25 %; 144 months are 12 years of 11.9",
  published = false,
  facts = {
    ["product.group"] = "washing-machine",
    ["product.mass"] = { value = 0.002, unit = "t" },
    ["product.bom"] = { { part = "Panel", material = "steel", mass = { value = 1500, unit = "g" } } },
    ["product.lifetime"] = { value = 144, unit = "month" },
  },
  expect = { ["disposal.recyclability_rate"] = "71.25", ["use.lifetime_ratio"] = "1.0084" },
}
