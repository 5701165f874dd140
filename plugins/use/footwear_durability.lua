-- How shoes last: one fact and one criterion for each test; limits by kind of shoe in data/footwear.lua.
local data = include "data/footwear"

local kinds, of_kind = {}, {}
for i, kind in ipairs(data.kinds) do
  kinds[i] = { kind.id, kind.title }
  of_kind[kind.id] = kind
end

fact.choice "use.footwear_kind" { title = _"Kind of footwear", choices = kinds }

fact.choice "use.upper_material" {
  title = _"Material of the upper",
  choices = { { "leather", _"Leather" }, { "other", _"Textile or other" } },
}

local basis = "Decision (EU) 2016/1349, annex, criterion 7, table 5"

--- `test.limit(f)` is nil where this kind of shoe is not tested. `most`: the limit is a maximum.
local function durability(test)
  local function ratio(f, value)
    local limit = test.limit(f)
    if not test.most then return value / limit end
    return value == 0 and 2 or limit / value
  end
  criterion(test.id) {
    title = test.title,
    why = test.why,
    needs = { "use.footwear_kind", test.fact, table.unpack(test.needs or {}) },
    applies = function(f)
      return test.limit(f) ~= nil
    end,
    measure = test.fact,
    unit = test.unit,
    rate = function(f, value)
      local r = ratio(f, value)
      return r >= 1 and clamp(0.5 + 0.5 * (r - 1), 0.5, 1) or 0.5 * r
    end,
    met = function(f, value)
      return ratio(f, value) >= 1
    end,
    partly = function()
      return false
    end,
    threshold = test.threshold,
    advice = test.advice,
    evidence = test.evidence,
    basis = basis,
  }
end

local function of(column)
  return function(f)
    return of_kind[f.use.footwear_kind][column]
  end
end

fact.number "use.upper_flexing" {
  title = _"Bends of the dry upper without damage",
  unit = "cycle",
  min = 0,
  max = 10000000,
  evidence = _"Test report to EN ISO 17694",
}
fact.number "use.upper_flexing_wet" {
  title = _"Bends of the wet upper without damage",
  unit = "cycle",
  min = 0,
  max = 10000000,
  evidence = _"Test report to EN ISO 17694",
}
fact.number "use.upper_tear" { title = _"Tear strength of the upper, in newtons", min = 0, max = 10000, evidence = _"Test report to EN ISO 17696" }
fact.number "use.sole_crack" {
  title = _"Growth of a cut in the bent outsole",
  unit = "mm",
  min = 0,
  max = 100,
  help = _"After 30 000 bends; 0 where no crack shows.",
  evidence = _"Test report to EN ISO 17707",
}
fact.number "use.sole_abrasion" { title = _"Abrasion of the outsole", unit = "mm3", min = 0, max = 10000, evidence = _"Test report to EN 12770 (ISO 20871)" }
fact.number "use.sole_bond" { title = _"Bond of upper and sole, in newtons a millimetre", min = 0, max = 100, evidence = _"Test report to EN ISO 17708" }
fact.number "use.lining_fastness" {
  title = _"Colour fastness of lining and insole to wet rubbing",
  min = 1,
  max = 5,
  help = _"Grade 1 to 5 of staining, 2-3 written as 2.5.",
  evidence = _"Test report to EN ISO 17700",
}

local function raise(id, title, how, effect, tradeoff)
  return option(id) { title = title, how = how, effort = "medium", effect = effect, tradeoff = tradeoff }
end

local better_upper = raise(
  "use.better_upper",
  _"Better upper leather or fabric, and no crease where the foot bends",
  _"Full-grain leather or a denser weave, a thinner finish, a pattern without seams over the ball of the foot.",
  {
    ["use.upper_flexing"] = function(value) return math.max(value, 100000) end,
    ["use.upper_flexing_wet"] = function(value) return math.max(value, 20000) end,
    ["use.upper_tear"] = function(value) return math.max(value, 80) end,
  }
)
local better_sole = raise(
  "use.better_sole",
  _"A sole compound that wears and cracks less",
  _"Rubber in place of foamed compounds at heel and ball; deeper profile without sharp notches in the bend.",
  {
    ["use.sole_abrasion"] = function(value) return math.min(value, 150) end,
    ["use.sole_crack"] = function(value) return math.min(value, 2) end,
  },
  _"Dense rubber is heavier: use it only where the shoe wears."
)
local better_bond = raise(
  "use.better_bond",
  _"Roughen, clean and time the glueing, or stitch",
  _"Most soles come off where the finish was left on the upper or the adhesive was past its open time; stitched soles can be changed.",
  { ["use.sole_bond"] = function(value) return math.max(value, 4) end }
)

durability { id = "use.upper_bends", title = _"The upper bends without cracking", why = _"A crack across the toes is the end of most shoes.",
  fact = "use.upper_flexing", unit = "cycle", limit = of "flex_dry", advice = { better_upper }, evidence = _"Test report",
  threshold = _"15 000 to 100 000 bends, by kind of shoe" }
durability { id = "use.upper_bends_wet", title = _"The upper bends without cracking when wet", why = _"Wet leather and coated fabric crack first.",
  fact = "use.upper_flexing_wet", unit = "cycle", limit = of "flex_wet", advice = { better_upper }, evidence = _"Test report",
  threshold = _"10 000 or 20 000 bends, by kind of shoe" }
durability { id = "use.upper_tears_hardly", title = _"The upper does not tear", why = _"It tears where lace holes and seams pull.",
  fact = "use.upper_tear", needs = { "use.upper_material" },
  limit = function(f) return of_kind[f.use.footwear_kind][f.use.upper_material == "leather" and "tear_leather" or "tear_other"] end,
  advice = { better_upper }, evidence = _"Test report", threshold = _"30 to 80 newtons, by kind of shoe and material" }
durability { id = "use.sole_does_not_crack", title = _"The sole bends without cracking", why = _"A cracked sole lets water in and cannot be mended.",
  fact = "use.sole_crack", unit = "mm", most = true, limit = of "sole_crack", advice = { better_sole }, evidence = _"Test report",
  threshold = _"a cut grows by at most 4 mm" }
durability { id = "use.sole_wears_slowly", title = _"The sole wears slowly", why = _"What rubs off stays in soil and water as microplastic, and a worn sole ends the shoe.",
  fact = "use.sole_abrasion", unit = "mm3", most = true, limit = of "abrasion", advice = { better_sole }, evidence = _"Test report",
  threshold = _"200 to 450 mm³, by kind of shoe" }
durability { id = "use.sole_holds", title = _"Upper and sole hold together", why = _"A loose sole is a common reason for returns.",
  fact = "use.sole_bond", limit = of "bond", advice = { better_bond }, evidence = _"Test report",
  threshold = _"2.5 to 4 newtons a millimetre, by kind of shoe" }
durability { id = "use.lining_keeps_colour", title = _"The lining does not stain", why = _"Colour that rubs off goes to sock and skin.",
  fact = "use.lining_fastness", limit = of "lining", threshold = _"grade 2-3", evidence = _"Test report",
  advice = { raise("use.better_lining", _"Undyed or better dyed lining", _"Natural leather inside, or dyes fixed and washed off.",
    { ["use.lining_fastness"] = function(value) return math.max(value, 3.5) end }) } }
