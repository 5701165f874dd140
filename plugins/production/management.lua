-- How a site looks after energy, water and waste: environmental management, training, monitoring.
local topics = include "data/management"
local lists = include "shared/lists"

fact.choices "production.management" {
  title = _"Environmental management in place",
  help = _"Only what is written down and used.",
  evidence = _"Policy, action programme and minutes of the last review; certificates",
  choices = lists.choices(topics.management),
}

fact.choice "production.energy_management" {
  title = _"Energy management",
  evidence = _"Certificate, energy audit report or plan",
  choices = {
    { "certified", _"Certified to ISO 50001, or within EMAS" },
    { "own", _"Own system: energy review, targets and one responsible person" },
    { "audit", _"An energy audit in the last four years" },
    { "none", _"None of these" },
  },
}

fact.choice "production.staff_training" {
  title = _"Training of the staff in saving energy, water, chemicals and waste",
  evidence = _"Training plan and lists of participants",
  choices = {
    { "yearly", _"All yearly, new staff in four weeks" },
    { "once", _"Once, or a part of the staff" },
    { "none", _"No training" },
  },
}

fact.choices "production.monitored" {
  title = _"What is measured and looked at, at least once a year",
  help = _"Monthly is better: leaks show within weeks.",
  evidence = _"Table or software with the figures",
  choices = lists.choices(topics.monitored),
}

local build_up = option "production.build_up_management" {
  title = _"A policy of one page, three targets and a yearly review",
  how = _"Name the largest uses of energy and water and the largest wastes, one target for each within two years, who does what; look at it once a year and let staff and guests read it.",
  effort = "low",
  effect = {
    ["production.management"] = function(value)
      return lists.joined(value, { "policy", "targets", "review", "public" })
    end,
  },
}

criterion "production.management_system" {
  title = _"The basis of environmental management is in place",
  why = _"Measures without a target and a review fade away with the person who started them.",
  needs = { "production.management" },
  measure = function(f)
    local untold = lists.missing(topics.management_wanted, f.production.management)
    return #topics.management_wanted - #untold, lists.findings(_"Not in place: {what}", topics.management, untold)
  end,
  rate = function(f, value)
    return value / #topics.management_wanted
  end,
  threshold = _"policy, targets within two years, yearly review",
  advice = { build_up },
  evidence = _"Policy, action programme and minutes of the last review",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 1; it serves for any site",
}

criterion "production.energy_managed" {
  title = _"Energy is managed",
  why = _"Who knows where the energy goes finds savings that need no investment.",
  needs = { "production.energy_management" },
  measure = "production.energy_management",
  rate = grades { certified = 1, own = 0.8, audit = 0.5, none = 0 },
  met = one_of { "certified", "own" },
  threshold = _"certified, or an own system with targets",
  partly = equals "audit",
  advice = {
    option "production.energy_review" {
      title = _"An energy review, targets and one person in charge",
      how = _"List the consumers by power and hours, read the meters weekly, set a target for the three largest, and give one person half a day a week.",
      effort = "medium",
      effect = { ["production.energy_management"] = set "own" },
    },
  },
  evidence = _"Certificate, energy audit report or plan",
  basis = "centre's own good practice, after the elements of ISO 50001",
}

criterion "production.staff_trained" {
  title = _"The staff is trained",
  why = _"Lights, taps and bins are in the hands of the staff.",
  needs = { "production.staff_training" },
  measure = "production.staff_training",
  rate = grades { yearly = 1, once = 0.5, none = 0 },
  met = equals "yearly",
  threshold = _"all once a year, new staff within four weeks",
  partly = equals "once",
  advice = {
    option "production.train_staff" {
      title = _"An hour of training a year, and a sheet for new staff",
      how = _"Walk through the house: what to switch off, how to dose, what goes where, whom to tell of leaks; with external cleaning staff too.",
      effort = "low",
      effect = { ["production.staff_training"] = set "yearly" },
    },
  },
  evidence = _"Training plan and lists of participants",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 2",
}

criterion "production.monitoring" {
  title = _"Consumption is monitored",
  why = _"What is not measured is noticed only when the bill comes.",
  needs = { "production.monitored" },
  measure = function(f)
    local untold = lists.missing(topics.monitored_wanted, f.production.monitored)
    return #topics.monitored_wanted - #untold, lists.findings(_"Not measured: {what}", topics.monitored, untold)
  end,
  rate = function(f, value)
    return value / #topics.monitored_wanted
  end,
  threshold = _"energy, own renewable energy, water, waste and chemicals, at least once a year",
  advice = {
    option "production.read_meters" {
      title = _"Read the meters every month",
      how = _"One sheet: energy by source, water, waste by kind, chemicals; divide by the output of the month and draw the curve.",
      effort = "low",
      effect = {
        ["production.monitored"] = function(value)
          return lists.joined(value, topics.monitored_wanted)
        end,
      },
    },
  },
  evidence = _"Table or software with the figures",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 5; the share of ecolabelled products, which it monitors too, is asked for in another criterion",
}
