-- Waste and waste water of a site.
local good = include "data/good_practice"

fact.percentage "production.waste_recovered" {
  title = _"Share of the waste that is reused, recycled or composted",
  help = _"By mass, of what leaves the site; burning is not counted.",
  evidence = _"Weighing notes or invoices of the disposal companies",
}

fact.number "production.hazardous_waste" {
  title = _"Hazardous waste in a year",
  unit = "kg",
  min = 0,
  max = 1e12,
  help = _"Solvents, oils, batteries, lamps, electronics, toner, residues of chemicals.",
  evidence = _"Consignment notes",
}

fact.choice "production.hazardous_handling" {
  title = _"What happens to hazardous waste",
  evidence = _"Consignment notes and a look at the store",
  choices = {
    { "licensed", _"Kept apart, to a licensed company" },
    { "apart", _"Kept apart, without proof" },
    { "mixed", _"With other waste or into the drain" },
    { "absent", _"There is none" },
  },
}

fact.choice "production.waste_water_treatment" {
  title = _"Treatment of the waste water",
  evidence = _"Permit, connection notice or analysis of the outflow",
  choices = {
    { "biological", _"Biological, in a public or own plant" },
    { "pretreated", _"Own treatment before a public plant" },
    { "septic", _"Septic tank or settling only" },
    { "untreated", _"None" },
  },
}

indicator.number "production.hazardous_share" {
  title = _"Hazardous waste of all waste",
  unit = "%",
  needs = { "production.hazardous_waste", "production.waste" },
  compute = function(f)
    if f.production.waste == 0 then return nil end
    return 100 * f.production.hazardous_waste / f.production.waste
  end,
  basis = "hazardous waste divided by waste; EMAS Regulation (EC) No 1221/2009, annex IV, core indicator waste",
}

criterion "production.waste_recovery" {
  title = _"Waste is sorted and recovered",
  why = _"Sorted waste costs less than mixed waste nearly everywhere, and comes back as material.",
  needs = { "production.waste_recovered" },
  measure = "production.waste_recovered",
  unit = "%",
  rate = between { worst = good.recovered.worst, best = good.recovered.best },
  met = at_least(good.recovered.good),
  threshold = _"at least 84 %",
  advice = {
    option "production.sort_waste" {
      title = _"Sort waste where it arises",
      how = _"Bins with pictures side by side for paper, glass, metal, plastic, organic and residual waste; agree with the collector on what is taken, and weigh it for a month.",
      effort = "low",
      effect = {
        ["production.waste_recovered"] = function(value)
          return math.max(value, 84)
        end,
      },
    },
  },
  evidence = _"Weighing notes or invoices of the disposal companies",
  basis = "benchmark of excellence for tourism, Decision (EU) 2016/611: 84 % of waste sent for recycling (figure from memory, unconfirmed); used here for any site as the centre's own good practice",
}

criterion "production.hazardous_waste_handled" {
  title = _"Hazardous waste is kept apart and handed over with proof",
  why = _"A litre of solvent in the drain or a battery in the bin spoils what all the others sort.",
  needs = { "production.hazardous_handling" },
  applies = function(f)
    return f.production.hazardous_handling ~= "absent"
  end,
  measure = "production.hazardous_handling",
  rate = grades { licensed = 1, apart = 0.5, mixed = 0, absent = 1 },
  met = equals "licensed",
  threshold = _"kept apart, licensed company, with a note",
  partly = equals "apart",
  advice = {
    option "production.hazardous_store" {
      title = _"A locked store with trays, and a contract with a licensed company",
      how = _"Label every drum with content and date; keep the notes for five years.",
      effort = "low",
      effect = { ["production.hazardous_handling"] = set "licensed" },
    },
  },
  evidence = _"Consignment notes and a look at the store",
  basis = "Directive 2008/98/EC, articles 17 to 19 (control, no mixing, labelling of hazardous waste)",
}

criterion "production.hazardous_waste_share" {
  title = _"Little of the waste is hazardous",
  why = _"Hazardous waste is dear to get rid of, and it begins with what is bought.",
  needs = { "production.hazardous_share" },
  measure = "production.hazardous_share",
  unit = "%",
  rate = between { worst = good.hazardous_share.worst, best = good.hazardous_share.best },
  met = at_most(good.hazardous_share.good),
  threshold = _"at most 5 % by mass",
  advice = {
    option "production.substitute_hazardous" {
      title = _"Buy fewer hazardous auxiliaries",
      how = _"Water-based instead of solvent-based, refill instead of cans, reuse of solvents by distillation; go through the safety data sheets once.",
      effort = "medium",
      effect = { ["production.hazardous_waste"] = times(0.5) },
      tradeoff = _"A substitute may need more heat to dry or more water to rinse.",
    },
  },
  evidence = _"Consignment notes",
  basis = "centre's own good practice",
}

criterion "production.waste_water_treated" {
  title = _"Waste water is treated",
  why = _"Untreated waste water comes back through wells, fields and beaches.",
  needs = { "production.waste_water_treatment" },
  measure = "production.waste_water_treatment",
  rate = grades { biological = 1, pretreated = 1, septic = 0.4, untreated = 0 },
  met = one_of { "biological", "pretreated" },
  threshold = _"biological treatment, public or own",
  advice = {
    option "production.treat_waste_water" {
      title = _"Connect to a public plant, or build a small biological one",
      how = _"Where there is no sewer: a planted soil filter or a compact plant behind the settling tank; keep fats and chemicals out of it.",
      effort = "high",
      effect = { ["production.waste_water_treatment"] = set "biological" },
      costs_basis = _"To be filled in by the centre: depends on size and ground",
    },
  },
  evidence = _"Permit, connection notice or analysis of the outflow",
  basis = "secondary treatment as in Directive 91/271/EEC, article 4; for a single site centre's own good practice",
}
