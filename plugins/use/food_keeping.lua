-- Whether packaging keeps food from being thrown away.
fact.number "use.food_lost" {
  title = _"Food lost with this packaging",
  unit = "%",
  min = 0,
  max = 100,
  help = _"Thrown away in the shop and at home, because it spoiled, dried, broke or stayed in the pack.",
  evidence = _"Figures of the shops, survey or emptying test",
}

fact.choice "use.shelf_life_test" {
  title = _"Shelf life in this packaging",
  evidence = _"Storage test",
  choices = {
    { "tested", _"Tested with the food, long enough" },
    { "supplier", _"Taken from the supplier of the material" },
    { "none", _"Not tested" },
  },
}

fact.choices "use.food_advice" {
  title = _"What the pack says about keeping the food",
  evidence = _"Artwork of the pack",
  choices = {
    { "storage", _"How to store it, also after opening" },
    { "date", _"What the date means" },
    { "freeze", _"Whether it can be frozen" },
    { "portion", _"Portions, or closes again" },
  },
}

criterion "use.food_kept" {
  title = _"Little food is lost",
  why = _"What it took to grow the food is mostly far more than what its packaging took.",
  measure = "use.food_lost",
  unit = "%",
  rate = between { worst = 15, best = 0 },
  met = at_most(3),
  partly = at_most(6),
  advice = {
    option "use.food_portions" {
      title = _"Smaller or divided portions that close again",
      how = _"Sell what a household of one or two eats in three days; a slider or lid for the rest.",
      effort = "medium",
      effect = { ["use.food_lost"] = times(0.6) },
      tradeoff = _"More packaging for each kilogram: weigh it against the food saved.",
    },
  },
  evidence = _"Figures of the shops, survey or emptying test",
  basis = "centre's own good practice",
}

criterion "use.shelf_life_proved" {
  title = _"Shelf life is tested",
  why = _"A thinner film saves nothing if the cheese dries.",
  measure = "use.shelf_life_test",
  rate = grades { tested = 1, supplier = 0.5, none = 0 },
  met = equals "tested",
  threshold = _"tested with the food",
  partly = equals "supplier",
  advice = {
    option "use.test_shelf_life" {
      title = _"Store ten packs to the end of their date",
      how = _"Three temperatures; taste, weight and germs at the start, half time and end.",
      effort = "medium",
      effect = { ["use.shelf_life_test"] = set "tested" },
    },
  },
  evidence = _"Storage test",
  basis = "centre's own good practice",
}

criterion "use.food_advice_given" {
  title = _"People learn how to keep the food",
  why = _"Much of what households throw away was still good.",
  needs = { "use.food_advice" },
  measure = function(f)
    return #f.use.food_advice
  end,
  rate = between { worst = 0, best = 4 },
  met = at_least(3),
  threshold = _"at least three of four pieces of advice",
  partly = at_least(2),
  advice = {
    option "use.print_food_advice" {
      title = _"Four pictograms beside the date",
      how = _"With the next change of artwork.",
      effort = "low",
      effect = { ["use.food_advice"] = set { "storage", "date", "freeze", "portion" } },
    },
  },
  evidence = _"Artwork of the pack",
  basis = "centre's own good practice",
}
