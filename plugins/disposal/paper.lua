-- Whether a paper comes back as paper.
fact.choice "disposal.paper_repulping" {
  title = _"Coatings, glues and wet strength",
  help = _"Toilet paper and handkerchiefs are not collected after use.",
  evidence = _"Specification; test to the Cepi method or PTS-RH 021",
  choices = {
    { "none", _"None that hinders recycling" },
    { "one_side", _"Plastic or wax on one side" },
    { "both_sides", _"Plastic or wax on both sides" },
    { "wet_strength", _"Wet-strength resin" },
    { "sewer", _"Not collected after use" },
  },
}

fact.number "disposal.paper_deinking" {
  title = _"Deinkability score",
  min = -100,
  max = 100,
  help = _"Of a print on this paper; a failed threshold counts as negative.",
  evidence = _"Test to INGEDE method 11, score of the European Paper Recycling Council",
}

fact.choice "disposal.paper_flush" {
  title = _"Toilet paper falls apart in water",
  evidence = _"Disintegration test",
  choices = {
    { "yes", _"Yes, tested" },
    { "untested", _"Not tested" },
    { "no", _"No" },
    { "other", _"Not meant for the toilet" },
  },
}

criterion "disposal.paper_repulps" {
  title = _"Comes apart in the pulper",
  why = _"Plastic films and wet-strength resins leave the mill as rejects, with fibre in them.",
  needs = { "disposal.paper_repulping" },
  applies = function(f)
    return f.disposal.paper_repulping ~= "sewer"
  end,
  measure = "disposal.paper_repulping",
  rate = grades { none = 1, one_side = 0.5, both_sides = 0.1, wet_strength = 0.3, sewer = 0 },
  met = equals "none",
  threshold = _"nothing that hinders recycling",
  partly = equals "one_side",
  advice = {
    option "disposal.paper_dispersion" {
      title = _"Dispersion barrier instead of film, starch instead of wet strength",
      how = _"Water-based barriers of a few grams a square metre come off in the pulper; test it with the mill that takes it.",
      effort = "medium",
      effect = { ["disposal.paper_repulping"] = set "none" },
      tradeoff = _"Barrier to fat and water is lower: not for every content.",
    },
  },
  evidence = _"Specification, recyclability test",
  basis = "recyclability by the guidance of the European paper recycling value chain (from memory, unconfirmed); rating: centre's own good practice",
}

criterion "disposal.paper_deinks" {
  title = _"Ink comes off",
  why = _"White paper from used paper needs ink that floats off.",
  needs = { "production.paper_kind", "disposal.paper_deinking" },
  applies = function(f)
    return f.production.paper_kind == "graphic"
  end,
  measure = "disposal.paper_deinking",
  rate = between { worst = 0, best = 90 },
  met = at_least(71),
  threshold = _"at least 71 of 100 points (good)",
  partly = at_least(51),
  advice = {
    option "disposal.paper_ink_surface" {
      title = _"A surface that keeps the ink on top",
      how = _"Surface sizing with starch or a light pigment coat; test with the customer's ink.",
      effort = "medium",
      effect = { ["disposal.paper_deinking"] = function(value) return math.max(value, 75) end },
    },
  },
  evidence = _"Test to INGEDE method 11",
  basis = "deinkability scores of the European Paper Recycling Council: good from 71 points (from memory, unconfirmed)",
}

criterion "disposal.paper_flushes" {
  title = _"Falls apart in the sewer",
  why = _"Paper that holds together blocks pipes and pumps.",
  needs = { "production.paper_kind", "disposal.paper_flush" },
  applies = function(f)
    return f.production.paper_kind == "tissue" and f.disposal.paper_flush ~= "other"
  end,
  measure = "disposal.paper_flush",
  rate = grades { yes = 1, untested = 0.4, no = 0, other = 0 },
  met = equals "yes",
  threshold = _"tested, and falls apart",
  advice = {
    option "disposal.paper_no_wet_strength" {
      title = _"No wet strength in toilet paper",
      how = _"Temporary wet-strength resin where it has to hold for a moment; test with slosh box.",
      effort = "low",
      effect = { ["disposal.paper_flush"] = set "yes" },
    },
  },
  evidence = _"Disintegration test",
  basis = "centre's own good practice",
}
