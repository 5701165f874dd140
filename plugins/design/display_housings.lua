-- Flame retardants in the housing of displays.
fact.choice "design.housing_retardants" {
  title = _"Flame retardants in housing and stand",
  help = _"Of the plastic parts of the enclosure and the stand.",
  evidence = _"Declarations of the suppliers, or X-ray fluorescence for bromine and chlorine",
  choices = {
    { "none", _"None needed" },
    { "halogen_free", _"Halogen-free, named by their code" },
    { "halogen_free_unnamed", _"Halogen-free, not marked" },
    { "halogenated", _"Halogenated" },
  },
}

criterion "design.housing_halogen_free" {
  title = _"Housing and stand without halogenated flame retardants",
  why = _"Brominated plastics are sorted out and burnt, so that the largest plastic parts of a display are lost to recycling.",
  measure = "design.housing_retardants",
  rate = grades { none = 1, halogen_free = 0.9, halogen_free_unnamed = 0.6, halogenated = 0 },
  met = one_of { "none", "halogen_free", "halogen_free_unnamed" },
  threshold = _"no halogenated flame retardants",
  advice = {
    option "design.housing_other_retardant" {
      title = _"Phosphorus-based retardant or a metal barrier",
      how = _"PC/ABS with an organophosphate, or keep the supply in a metal box so that the housing needs none; mark it beside the polymer.",
      effort = "medium",
      effect = { ["design.housing_retardants"] = set "halogen_free" },
      tradeoff = _"Some organophosphates are themselves under review: ask for their assessment.",
    },
  },
  evidence = _"Declarations of the suppliers",
  basis = "Regulation (EU) 2019/2021, annex II, D 4; from memory, unconfirmed",
}
