-- Rights of those who make the product.
local data = include "data/working_conditions"

fact.choice "production.labour_evidence" {
  title = _"Proof of fair working conditions",
  help = _"In the factories where the product is cut, sewn, assembled and packed: the fundamental conventions of the International Labour Organization.",
  evidence = _"Certificate or audit report, not older than a year",
  choices = {
    { "certified", _"Certified, as SA8000, GOTS or Fair Wear" },
    { "audited", _"Audited by a third party, with a plan for what was found" },
    { "declared", _"Declaration or code of conduct only" },
    { "none", _"None" },
  },
}

fact.boolean "production.sandblasting" {
  title = _"Sandblasting is used",
  help = _"By hand or machine, for worn looks of denim.",
  evidence = _"Process description and visit of the laundry",
}

criterion "production.fair_work" {
  title = _"Working conditions are checked",
  why = _"No label for the environment is worth its name where those who make the product are not safe.",
  needs = { "production.labour_evidence" },
  measure = "production.labour_evidence",
  rate = grades(data.labour),
  met = one_of { "certified", "audited" },
  threshold = _"certified, or audited by a third party",
  partly = equals "declared",
  advice = {
    option "production.audit_factories" {
      title = _"Have the factories audited and follow up",
      how = _"Share audits with other buyers (SMETA, amfori BSCI); agree on a plan with dates; visit again after half a year.",
      effort = "medium",
      effect = { ["production.labour_evidence"] = set "audited" },
    },
  },
  evidence = _"Certificate or audit report",
  basis = "Decisions 2014/350/EU, criterion 26, and (EU) 2016/1349, criterion 8 (principles and rights at work: headings read); grading: centre's own good practice",
}

criterion "production.no_sandblasting" {
  title = _"No sandblasting",
  why = _"The dust of the sand scars the lungs of young workers within a few years.",
  needs = { "production.sandblasting" },
  measure = "production.sandblasting",
  met = equals(false),
  threshold = _"not used",
  advice = {
    option "production.laser_finish" {
      title = _"Laser, ozone or enzymes in place of sand",
      how = _"A laser draws the worn look in seconds and saves water; small laundries rent the time.",
      effort = "medium",
      effect = { ["production.sandblasting"] = set(false) },
      tradeoff = _"Do not replace it by potassium permanganate spray, which harms lungs and skin.",
    },
  },
  evidence = _"Process description and visit",
  basis = "Decision 2014/350/EU, criterion 27",
}
