-- How long a paint holds, and what its users are told.
local paint = include "../design/shared/paint"

fact.choice "use.wet_scrub" {
  title = _"Wet scrub resistance",
  evidence = _"Test report to ISO 11998 and EN 13300",
  choices = {
    { "1", _"Class 1" },
    { "2", _"Class 2" },
    { "3", _"Class 3" },
    { "4", _"Class 4" },
    { "5", _"Class 5" },
    { "none", _"Not tested" },
  },
}

fact.choice "use.weathering" {
  title = _"Weather resistance",
  evidence = _"Test report to EN 927-6, ISO 16474-3 or EN 1062-11; or field exposure",
  choices = {
    { "passed", _"1000 hours or two years outdoors" },
    { "short", _"Tested for a shorter time" },
    { "none", _"Not tested" },
  },
}

fact.choices "use.paint_advice" {
  title = _"What the can or the data sheet tells",
  evidence = _"Label and technical data sheet",
  choices = {
    { "preparation", _"How to prepare the ground" },
    { "amount", _"How much is needed for an area" },
    { "ventilation", _"To air the room, and how long" },
    { "tools", _"To clean tools without filling the drain" },
    { "storage", _"How to store what is left" },
    { "disposal", _"Where to hand in what is left" },
  },
}

criterion "use.wet_scrub_good" {
  title = _"Can be washed",
  why = _"A wall that can be wiped is painted less often.",
  needs = { "design.paint_type", "design.paint_place", "use.wet_scrub" },
  applies = function(f)
    return paint.of[f.design.paint_type].opaque == true and paint.inside(f)
  end,
  measure = "use.wet_scrub",
  rate = grades { ["1"] = 1, ["2"] = 0.85, ["3"] = 0.5, ["4"] = 0.2, ["5"] = 0, none = 0 },
  met = one_of { "1", "2" },
  threshold = _"class 1 or 2",
  partly = equals "3",
  advice = {
    option "use.more_binder" {
      title = _"More or harder binder",
      how = _"Two per cent more dispersion, less extender; test after 28 days.",
      effort = "low",
      effect = { ["use.wet_scrub"] = set "2" },
      tradeoff = _"Less extender needs more pigment for the same cover.",
    },
  },
  evidence = _"Test report to ISO 11998",
  basis = "EN 13300; Decision 2014/312/EU asks class 1 or 2 where the paint is sold as washable (from memory, unconfirmed); for all interior paints: centre's own good practice",
}

criterion "use.weather_proved" {
  title = _"Stands the weather",
  why = _"Scaffold and labour cost more than the paint: more years between coats are worth a test.",
  needs = { "design.paint_place", "use.weathering" },
  applies = function(f)
    return f.design.paint_place ~= "interior"
  end,
  measure = "use.weathering",
  rate = grades { passed = 1, short = 0.5, none = 0 },
  met = equals "passed",
  threshold = _"tested 1000 hours or two years outdoors",
  partly = equals "short",
  advice = {
    option "use.test_weather" {
      title = _"Test 1000 hours in the weathering chamber, with boards outdoors beside it",
      how = _"Three boards for each variant, south side, 45 degrees; photographs every half year.",
      effort = "medium",
      effect = { ["use.weathering"] = set "passed" },
    },
  },
  evidence = _"Test report",
  basis = "Decision 2014/312/EU, weathering: 1000 hours (from memory, unconfirmed)",
}

criterion "use.paint_explained" {
  title = _"Users learn how much they need and how to use it",
  why = _"Paint that is bought and not used is waste, and costs a way to the collection point.",
  needs = { "use.paint_advice" },
  measure = function(f)
    return #f.use.paint_advice
  end,
  rate = between { worst = 0, best = 6 },
  met = at_least(5),
  threshold = _"at least five of six pieces of advice",
  partly = at_least(3),
  advice = {
    option "use.print_paint_advice" {
      title = _"A table of litres by area, and six pictograms on the can",
      how = _"With the next label; a calculator on the website for rooms with doors and windows.",
      effort = "low",
      effect = { ["use.paint_advice"] = set { "preparation", "amount", "ventilation", "tools", "storage", "disposal" } },
    },
  },
  evidence = _"Label and technical data sheet",
  basis = "consumer information of Decision 2014/312/EU (from memory, unconfirmed); number: centre's own good practice",
}
