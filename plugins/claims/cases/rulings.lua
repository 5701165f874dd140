-- Verdicts of authorities on claims. Where their rule is another one than ISO 14021 (recycled content without a percentage may pass in the
-- United States), the verdict is not used here.
local function verdict(title, source, row, expect)
  case(title) { source = source, published = true, facts = { ["claims.list"] = { row } }, expect = expect }
end

local guides = "Federal Trade Commission, Green Guides, 16 CFR "

verdict("shower curtain in a package", guides .. "260.3, example 1", { text = "Recyclable", about = "packaging" }, { ["claims.object_clear"] = outcome "not met" })
verdict("brand name Eco-friendly", guides .. "260.4, example 1", { text = "Eco-friendly", about = "product" }, { ["claims.no_vague"] = outcome "not met" })
verdict("degradable trash bags", guides .. "260.8, example 1", { text = "Degradable", about = "product", rests_on = { "test" } }, { ["claims.qualified"] = outcome "not met" })
verdict("photodegradable mulch film", guides .. "260.8, example 2", {
  text = "Photodegradable. Breaks down into small pieces if left uncovered in sunlight",
  about = "product",
  stated = { "conditions" },
  rests_on = { "test" },
}, { ["claims.qualified"] = outcome "met", ["claims.proved"] = outcome "met" })
verdict("recycling near most buyers", guides .. "260.12 (b) (1)", { text = "Recyclable", about = "product", rests_on = { "collection" } }, { ["claims.qualified"] = outcome "met" })
verdict("recycling near few buyers", guides .. "260.12 (b) (2)", { text = "Recyclable", about = "product", rests_on = { "test" } }, { ["claims.qualified"] = outcome "not met" })
verdict("recycling near few buyers, and it says so", guides .. "260.12 (b) (2)", {
  text = "Recyclable. This product may not be recyclable in your area",
  about = "product",
  stated = { "facilities" },
  rests_on = { "test" },
}, { ["claims.qualified"] = outcome "met" })
verdict("toner cartridge", guides .. "260.7 (e), example 11 (1998)", { text = "65 percent recycled content; 40 percent from reconditioned parts", about = "product", rests_on = { "records" } }, { ["claims.qualified"] = outcome "met" })
verdict("less waste than what?", guides .. "260.17, example", { text = "10% less waste", about = "product", rests_on = { "records" } }, { ["claims.qualified"] = outcome "not met" })
verdict("less waste than before", guides .. "260.17, example", { text = "10% less waste than our previous product", about = "product", rests_on = { "records" } }, { ["claims.qualified"] = outcome "met", ["claims.proved"] = outcome "met" })

local asa = "Advertising Standards Authority (United Kingdom), as told by Packaging Europe, The Brief, 2025"

verdict("capsule of a water-soluble plastic", asa, { text = "Plastic-free", about = "product" }, { ["claims.free_of"] = outcome "not met" })
verdict("coffee capsules for industrial composting", asa, { text = "Compostable capsules for your home", about = "product", rests_on = { "certificate" } }, { ["claims.qualified"] = outcome "not met" })
verdict("coffee bags", asa, { text = "Compostable", about = "product", rests_on = { "certificate" } }, { ["claims.qualified"] = outcome "not met" })

local conai = "CONAI, questions and answers on green claims, 2025"

verdict("box around a bottle", conai .. ": shampoo", { text = "100% recycled material", about = "packaging" }, { ["claims.object_clear"] = outcome "not met" })
verdict("recycled plastic in a bottle", conai .. ": recycled plastic", { text = "Recycled plastic", about = "part" }, { ["claims.object_clear"] = outcome "not met", ["claims.qualified"] = outcome "not met" })
