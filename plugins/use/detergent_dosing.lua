-- How much of a detergent is used, and who says so.
local detergent = include "../design/shared/detergent"
local rows = include "../product/shared/rows"

fact.number "use.dosage" {
  title = _"Dosage",
  unit = "g",
  min = 0,
  max = 10000,
  help = _"Recommended dose for one functional unit: a kilogram of normally soiled laundry at medium hardness, a dishwasher wash, or a litre of washing water. Ready-to-use products: 1000 g.",
  evidence = _"Label; density from the data sheet where the dose is a volume",
}

fact.choices "use.dosing_information" {
  title = _"What the label says about use",
  evidence = _"Label",
  choices = {
    { "soil", _"Dose by soiling" },
    { "hardness", _"Dose by water hardness" },
    { "load", _"Full loads, or dose for small ones" },
    { "temperature", _"Lowest temperature that is enough" },
    { "overdose", _"Not to use more than the dose" },
    { "disposal", _"What to do with the empty pack" },
  },
}

fact.choice "use.dosing_aid" {
  title = _"Help to dose",
  choices = {
    { "portion", _"Portions: tablet, capsule, pump with fixed stroke" },
    { "marked", _"Cap or scoop with marks, made for the dose" },
    { "cap", _"Cap without marks" },
    { "none", _"None" },
  },
}

criterion "use.dosage_kept" {
  title = _"Small dose",
  why = _"Half the dose halves ingredients, packaging and transport at once.",
  needs = { "design.detergent_type", "design.detergent_form", "use.dosage" },
  applies = function(f)
    return detergent.limit(f, "dosage") ~= nil
  end,
  measure = function(f)
    return round(100 * f.use.dosage / detergent.limit(f, "dosage"), 6)
  end,
  unit = "%",
  rate = between { worst = 150, best = 50 },
  met = at_most(100),
  threshold = _"at most the reference dose of the kind of product (100 % of it)",
  partly = at_most(110),
  advice = {
    option "use.smaller_dose" {
      title = _"Take out fillers and print the smaller dose",
      how = _"Sulphate and water clean nothing; a compact product sells by number of washes, not by kilogram.",
      effort = "medium",
      effect = {
        ["use.dosage"] = times(0.8),
        ["design.formula"] = function(list)
          local changed = rows.changed(list, function(row)
            if row.ingredient == "sulphate" then row.share = row.share / 4 end
          end)
          local total = sum(changed, "share")
          for _i, row in ipairs(changed) do
            if total > 0 then row.share = row.share * 100 / total end
          end
          return changed
        end,
      },
      tradeoff = _"People used to large doses need the new one drawn on the pack.",
    },
  },
  evidence = _"Label and test report",
  basis = "Decisions (EU) 2017/1216 and 1218, dosage requirements (figures from memory, unconfirmed); 2011/264/EU had 17 g/kg of laundry (read)",
}

criterion "use.dosing_explained" {
  title = _"The label says how much is enough",
  why = _"Many people dose by habit, and soft water needs less.",
  measure = function(f)
    return #f.use.dosing_information
  end,
  needs = { "use.dosing_information" },
  rate = between { worst = 0, best = 5 },
  met = at_least(4),
  threshold = _"at least four of six pieces of advice",
  partly = at_least(2),
  advice = {
    option "use.write_doses" {
      title = _"A table of doses by soiling and hardness on the front",
      how = _"Three rows, three columns, drawn in caps or scoops; below it the temperature and the sorting of the empty pack.",
      effort = "low",
      effect = { ["use.dosing_information"] = set { "soil", "hardness", "load", "temperature", "overdose", "disposal" } },
    },
  },
  evidence = _"Label",
  basis = "user information of Decisions (EU) 2017/1214 to 1219 and Regulation (EC) No 648/2004, annex VII B; number: centre's own good practice",
}

criterion "use.dosing_helped" {
  title = _"Easy to dose",
  why = _"A cap without marks invites to pour too much.",
  measure = "use.dosing_aid",
  rate = grades { portion = 1, marked = 0.9, cap = 0.3, none = 0 },
  met = one_of { "portion", "marked" },
  threshold = _"portions, or a marked cap or scoop",
  advice = {
    option "use.marked_cap" {
      title = _"A cap with marks for two doses",
      how = _"Same tool with engraved rings, or a pump with a fixed stroke for cleaners.",
      effort = "low",
      effect = { ["use.dosing_aid"] = set "marked" },
    },
  },
  evidence = _"The pack",
  basis = "centre's own good practice; fixed portions need a size for half loads",
}
