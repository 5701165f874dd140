-- Whether a packaging protects its content and is easy to use.
fact.number "use.damaged" {
  title = _"Goods damaged on the way",
  unit = "%",
  min = 0,
  max = 100,
  evidence = _"Complaints of a year over deliveries",
}

fact.choice "use.transport_test" {
  title = _"Transport test",
  help = _"Standards: ISTA, ASTM D4169, EN ISO 4180. Own: drop and stacking.",
  evidence = _"Test report (drop, vibration, stacking)",
  choices = {
    { "independent", _"To a standard" },
    { "own", _"Own tests or a trial delivery" },
    { "none", _"None" },
  },
}

fact.choices "use.pack_handling" {
  title = _"How it is used",
  evidence = _"A try with five people, one of them old",
  choices = {
    { "opens", _"Opens without tools" },
    { "closes", _"Closes again, where the content lasts" },
    { "doses", _"Doses or empties well" },
    { "folds", _"Folds flat or nests after use" },
    { "reads", _"Can be read and understood" },
  },
}

criterion "use.protects" {
  title = _"Goods arrive whole",
  why = _"A broken product weighs far more than the packaging that was saved.",
  measure = "use.damaged",
  unit = "%",
  rate = between { worst = 3, best = 0 },
  met = at_most(0.5),
  partly = at_most(1),
  advice = {
    option "use.find_damage" {
      title = _"Find the weak point with a drop test of ten boxes",
      how = _"Edges and corners fail first: a fitted insert there saves filling elsewhere.",
      effort = "low",
      effect = { ["use.damaged"] = times(0.4) },
    },
  },
  evidence = _"Complaints of a year",
  basis = "centre's own good practice",
}

criterion "use.transport_tested" {
  title = _"Protection is tested",
  why = _"Whoever tests can leave out what is not needed.",
  measure = "use.transport_test",
  rate = grades { independent = 1, own = 0.8, none = 0 },
  met = one_of { "independent", "own" },
  threshold = _"tested, by a standard or by own trial",
  advice = {
    option "use.test_transport" {
      title = _"Drop and stacking test of one's own",
      how = _"Ten boxes, six faces from the height of a table, a week under the load of the pallet.",
      effort = "low",
      effect = { ["use.transport_test"] = set "own" },
    },
  },
  evidence = _"Test report",
  basis = "proof of the performance criteria of Regulation (EU) 2025/40, annex IV; own trial: centre's own good practice",
}

criterion "use.handles_well" {
  title = _"Easy to use",
  why = _"Packs that need a knife hurt people, packs that do not close again waste their content.",
  needs = { "use.pack_handling" },
  measure = function(f)
    return #f.use.pack_handling
  end,
  rate = between { worst = 0, best = 5 },
  met = at_least(4),
  threshold = _"at least four of five",
  partly = at_least(3),
  advice = {
    option "use.easier_pack" {
      title = _"A tear strip, a reclosable flap, a fold line",
      how = _"With the next tool or cutting die; try it with five people.",
      effort = "low",
      effect = { ["use.pack_handling"] = set { "opens", "closes", "doses", "folds", "reads" } },
    },
  },
  evidence = _"A try with five people",
  basis = "centre's own good practice; ease of opening in ISO 17480",
}
