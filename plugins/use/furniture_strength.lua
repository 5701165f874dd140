-- Whether furniture passed the standard of its kind.
local data = include "data/furniture"

local kinds, standard = {}, {}
for i, kind in ipairs(data.kinds) do
  kinds[i] = { kind[1], kind[2] }
  standard[kind[1]] = kind[3]
end

fact.choice "use.furniture_kind" { title = _"Kind of furniture", choices = kinds }

fact.choice "use.furniture_test" {
  title = _"Safety, strength and durability tested to the standard of its kind",
  evidence = _"Test report",
  choices = {
    { "independent", _"Passed at an accredited laboratory" },
    { "own", _"Passed in the maker's own tests" },
    { "part", _"Passed in part" },
    { "none", _"Not tested" },
  },
}

criterion "use.furniture_standard_met" {
  title = _"Passed the standard of its kind",
  why = _"Furniture that breaks is dangerous and is waste; public buyers ask for the report.",
  needs = { "use.furniture_kind", "use.furniture_test" },
  measure = function(f)
    if f.use.furniture_test == "independent" then return f.use.furniture_test end
    return f.use.furniture_test, { finding(_"Test to {standard}", { standard = standard[f.use.furniture_kind] }) }
  end,
  rate = grades { independent = 1, own = 0.6, part = 0.3, none = 0 },
  met = equals "independent",
  threshold = _"passed at an accredited laboratory",
  partly = equals "own",
  advice = {
    option "use.test_furniture" {
      title = _"Test one of each family at an accredited laboratory",
      how = _"The weakest variant stands for the others; trial on a rig of your own first: a seat cylinder and a counter are enough.",
      effort = "medium",
      effect = { ["use.furniture_test"] = set "independent" },
    },
  },
  evidence = _"Test report",
  basis = "Decision (EU) 2016/1332, annex, criterion 9.1 and appendix IV",
}
