-- Good manufacturing practice for materials in contact with food.
fact.choice "production.food_gmp" {
  title = _"Good manufacturing practice for food contact",
  help = _"Certified: to BRCGS Packaging, FSSC 22000, ISO 22000 or equal.",
  evidence = _"Certificate, or quality manual with records of changes and lots",
  choices = {
    { "certified", _"Certified system" },
    { "documented", _"Documented quality system with tracing of lots" },
    { "none", _"None" },
  },
}

fact.choice "production.food_traced" {
  title = _"Lots can be traced",
  evidence = _"A trial with a lot of last month",
  choices = {
    { "day", _"Within a day" },
    { "longer", _"It takes longer" },
    { "no", _"No" },
  },
}

criterion "production.food_gmp_kept" {
  title = _"Good manufacturing practice",
  why = _"A wrong ink or a wrong lot is enough for a recall.",
  measure = "production.food_gmp",
  rate = grades { certified = 1, documented = 0.8, none = 0 },
  met = one_of { "certified", "documented" },
  threshold = _"documented quality system",
  advice = {
    option "production.food_write_gmp" {
      title = _"Write the quality system for the food side",
      how = _"Specifications of incoming goods, clean hands and machines, changes approved by two people, records kept.",
      effort = "medium",
      effect = { ["production.food_gmp"] = set "documented" },
    },
  },
  evidence = _"Certificate or quality manual",
  basis = "Regulation (EC) No 2023/2006 (from memory, unconfirmed)",
}

criterion "production.food_lots_traced" {
  title = _"Lots can be traced",
  why = _"Who can name the lot need not recall everything.",
  measure = "production.food_traced",
  rate = grades { day = 1, longer = 0.5, no = 0 },
  met = equals "day",
  threshold = _"within a day",
  partly = equals "longer",
  advice = {
    option "production.food_mark_lots" {
      title = _"Lot number on every pallet and reel, and a trial twice a year",
      how = _"Print it with the date; keep the list of lots used on each order.",
      effort = "low",
      effect = { ["production.food_traced"] = set "day" },
    },
  },
  evidence = _"A trial with a lot of last month",
  basis = "Regulation (EC) No 1935/2004, article 17 (traceability); a day: centre's own good practice",
}
