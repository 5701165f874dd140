-- Finishes and treatments that are better left out.
local treatments = include "data/treatments"

fact.choices "design.treatments" {
  title = _"Treatments and finishes used",
  help = _"Anywhere in the product. An empty list says that none of these is used.",
  evidence = _"List of chemicals of the works, declarations of the suppliers",
  choices = treatments.choices,
}

criterion "design.treatments_avoided" {
  title = _"No treatment that ecolabels exclude",
  why = _"These finishes last for ever in water and soil, or breed resistance, and few users would miss them.",
  needs = { "design.treatments" },
  measure = function(f)
    local found = {}
    for i, id in ipairs(f.design.treatments) do
      found[i] = finding(_"Used: {treatment}", { treatment = treatments.name[id] })
    end
    return #found, found
  end,
  rate = between { worst = 2, best = 0 },
  met = at_most(0),
  threshold = _"none of them is used",
  partly = function()
    return false
  end,
  advice = {
    option "design.drop_treatments" {
      title = _"Drop the finish, or take one that is known to degrade",
      how = _"Repellents of wax, dendrimers or silicone in place of fluorine; ventilation instead of antibacterial finishes; dense weaves and wool where fire safety is asked; trivalent chromium or powder coating on metal.",
      effort = "medium",
      effect = { ["design.treatments"] = set {} },
      tradeoff = _"Repellents without fluorine do not repel oil: keep the promise on the label to water.",
    },
  },
  evidence = _"List of chemicals, declarations of the suppliers",
  basis = "Decisions (EU) 2016/1349, criterion 1.5 and appendix, tables 1 to 3, and (EU) 2016/1332, criteria 2 to 6; chlorine bleach: Decision 2014/350/EU, unconfirmed",
}
