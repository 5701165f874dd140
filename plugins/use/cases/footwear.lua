local by_hand = "limits in data/footwear.lua; judged by hand"

local function shoe(title, facts, expect)
  local outcomes = {}
  for id, is in pairs(expect) do
    outcomes["use." .. id] = outcome(is)
  end
  case(title) { source = by_hand, published = false, facts = facts, expect = outcomes }
end

shoe("a man's shoe at its limits", {
  ["use.footwear_kind"] = "town_men",
  ["use.upper_material"] = "leather",
  ["use.upper_flexing"] = 80000,
  ["use.upper_flexing_wet"] = 20000,
  ["use.upper_tear"] = 60,
  ["use.sole_crack"] = 4,
  ["use.sole_abrasion"] = 350,
  ["use.sole_bond"] = 3.5,
  ["use.lining_fastness"] = 2.5,
}, {
  upper_bends = "met",
  upper_bends_wet = "met",
  upper_tears_hardly = "met",
  sole_does_not_crack = "met",
  sole_wears_slowly = "met",
  sole_holds = "met",
  lining_keeps_colour = "met",
})

shoe("the same tested as a sports shoe", {
  ["use.footwear_kind"] = "sports",
  ["use.upper_material"] = "leather",
  ["use.upper_flexing"] = 80000,
  ["use.upper_flexing_wet"] = 15000,
  ["use.upper_tear"] = 60,
  ["use.sole_crack"] = 5,
  ["use.sole_abrasion"] = 350,
  ["use.sole_bond"] = 3.5,
  ["use.lining_fastness"] = 2,
}, {
  upper_bends = "not met",
  upper_bends_wet = "not met",
  upper_tears_hardly = "not met",
  sole_does_not_crack = "not met",
  sole_wears_slowly = "not met",
  sole_holds = "not met",
  lining_keeps_colour = "not met",
})

shoe("less is asked of textile uppers", { ["use.footwear_kind"] = "sports", ["use.upper_material"] = "other", ["use.upper_tear"] = 40 }, { upper_tears_hardly = "met" })
shoe("a slipper is not tested wet, nor for cracks", { ["use.footwear_kind"] = "indoor" }, {
  upper_bends = "unknown",
  upper_bends_wet = "not applicable",
  sole_does_not_crack = "not applicable",
})
shoe("a sole without any crack", { ["use.footwear_kind"] = "school", ["use.sole_crack"] = 0 }, { sole_does_not_crack = "met" })
shoe("the lining of a fashion shoe is not tested for staining", { ["use.footwear_kind"] = "fashion", ["use.lining_fastness"] = 1 }, { lining_keeps_colour = "not applicable" })
shoe("that of a slipper is", { ["use.footwear_kind"] = "indoor", ["use.lining_fastness"] = 2 }, { lining_keeps_colour = "not met" })
