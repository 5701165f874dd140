-- Whether a paper serves its use, and what users are told.
fact.choice "use.paper_tested" {
  title = _"Fitness for use",
  evidence = _"Test reports: copying and printing (EN 12281), tissue (ISO 12625), or of the customer",
  choices = {
    { "standard", _"Passed the standard of its use" },
    { "own", _"Passed tests of the mill, few complaints" },
    { "none", _"Not tested" },
  },
}

fact.choices "use.paper_told" {
  title = _"What the pack tells",
  evidence = _"Artwork of the pack",
  choices = {
    { "saving", _"To print on both sides, or to use less" },
    { "collect", _"To collect used paper" },
    { "origin", _"Where the fibre comes from" },
    { "storage", _"How to store it" },
  },
}

fact.choice "use.paper_two_sided" {
  title = _"Printing on both sides",
  evidence = _"Opacity (ISO 2471), runnability test",
  choices = {
    { "yes", _"Opaque enough and runs well" },
    { "limited", _"Shows through, or jams now and then" },
    { "no", _"Not possible" },
  },
}

criterion "use.paper_fit" {
  title = _"Serves its use",
  why = _"Paper that jams or tears is used twice.",
  measure = "use.paper_tested",
  rate = grades { standard = 1, own = 0.8, none = 0 },
  met = one_of { "standard", "own" },
  threshold = _"tested, and passed",
  advice = {
    option "use.paper_test" {
      title = _"Test to the standard of its use",
      how = _"Runnability on three machines of customers, or wet strength, absorption and tear of tissue, every quarter.",
      effort = "low",
      effect = { ["use.paper_tested"] = set "standard" },
    },
  },
  evidence = _"Test reports",
  basis = "Decision (EU) 2019/70, fitness for use (theme read in JRC115764)",
}

criterion "use.paper_duplex" {
  title = _"Can be printed on both sides",
  why = _"It saves up to half of the paper, whatever it is made of.",
  needs = { "production.paper_kind", "use.paper_two_sided" },
  applies = function(f)
    return f.production.paper_kind == "graphic"
  end,
  measure = "use.paper_two_sided",
  rate = grades { yes = 1, limited = 0.5, no = 0 },
  met = equals "yes",
  threshold = _"opaque enough and runs well",
  partly = equals "limited",
  advice = {
    option "use.paper_opacity" {
      title = _"More filler or mechanical fibre for opacity",
      how = _"Two points more filler with a retention aid; calender less.",
      effort = "low",
      effect = { ["use.paper_two_sided"] = set "yes" },
      tradeoff = _"Filler costs stiffness.",
    },
  },
  evidence = _"Opacity and runnability test",
  basis = "centre's own good practice",
}

criterion "use.paper_saving_told" {
  title = _"Users are told to use it sparingly and to collect it",
  why = _"A line on the ream is read every day.",
  needs = { "use.paper_told" },
  measure = function(f)
    return #f.use.paper_told
  end,
  rate = between { worst = 0, best = 3 },
  met = at_least(2),
  threshold = _"at least two of four pieces of advice",
  advice = {
    option "use.paper_print_advice" {
      title = _"Print them on the wrapper",
      how = _"With the next print run.",
      effort = "low",
      effect = { ["use.paper_told"] = set { "saving", "collect", "origin" } },
    },
  },
  evidence = _"Artwork of the pack",
  basis = "information on the label of Decision (EU) 2019/70 (from memory, unconfirmed); number: centre's own good practice",
}
