-- How a paper is bleached, and which chemicals it does without.
local data = include "data/paper"
local substances = include "shared/excluded"

local excluded, name = substances.list(data.excluded)

fact.choice "design.paper_bleaching" {
  title = _"Bleaching of the fibres",
  evidence = _"Declarations of the pulp suppliers",
  choices = {
    { "none", _"Not bleached" },
    { "tcf", _"Without chlorine (TCF)" },
    { "ecf", _"With chlorine dioxide (ECF)" },
    { "chlorine", _"With chlorine gas or hypochlorite" },
  },
}

fact.choices "design.paper_excluded" {
  title = _"Of these, used for the pulp or the paper",
  help = _"None chosen says that none is used.",
  evidence = _"Safety data sheets of all process chemicals",
  choices = excluded,
}

criterion "design.paper_no_chlorine" {
  title = _"No bleaching with chlorine gas",
  why = _"Chlorine gas leaves dioxins and chlorinated phenols in the river.",
  measure = "design.paper_bleaching",
  rate = grades { none = 1, tcf = 1, ecf = 0.8, chlorine = 0 },
  met = one_of { "none", "tcf", "ecf" },
  threshold = _"unbleached, or bleached without chlorine gas",
  advice = {
    option "design.paper_ecf" {
      title = _"Pulp bleached with chlorine dioxide or without chlorine",
      how = _"All large suppliers of market pulp have changed: change the supplier if this one has not.",
      effort = "low",
      effect = { ["design.paper_bleaching"] = set "ecf" },
    },
  },
  evidence = _"Declarations of the pulp suppliers",
  basis = "Decision (EU) 2019/70, restricted substances: chlorine gas not used (theme read in JRC115764)",
}

substances.absent("design.paper_excluded_absent", {
  title = _"Free of excluded chemicals",
  why = _"What stays in paper comes back with every round of recycling.",
  fact = "design.paper_excluded",
  name = name,
  text = _"Used: {name}",
  threshold = _"none of the listed chemicals",
  advice = {
    option "design.paper_other_chemicals" {
      title = _"Process chemicals without them",
      how = _"Go through the safety data sheets once with the supplier: for each there is a product with the same task.",
      effort = "medium",
      effect = { ["design.paper_excluded"] = set {} },
    },
  },
  evidence = _"Safety data sheets of all process chemicals",
  basis = "Decision (EU) 2019/70, restricted substances (themes read in JRC115764, details from memory, unconfirmed)",
})
