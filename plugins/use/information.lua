-- What users are told so that they use the product with little impact.
local good = include "data/good_practice"

fact.choices "use.information" {
  title = _"What users are told about use with little impact",
  evidence = _"User manual, label or application",
  choices = {
    { "settings", _"Settings and programmes that use least" },
    { "load", _"How full to load, or how to match the product to the need" },
    { "place", _"Where and how to install it" },
    { "maintenance", _"Cleaning and maintenance, with intervals" },
    { "consumption", _"Consumption of energy and water in each programme or mode" },
    { "consumables", _"Right amount and choice of consumables" },
    { "idle", _"Switching off, standby and network" },
    { "repair", _"Whom to ask for repair and spare parts" },
  },
}

fact.boolean "use.information_local" {
  title = _"In the language of the users, and understood without technical knowledge",
  help = _"Pictures where people read little.",
  evidence = _"User manual",
}

criterion "use.information_given" {
  title = _"Users learn how to use it with little impact",
  why = _"The same product can use twice as much in careless hands.",
  needs = { "use.information", "use.information_local" },
  measure = function(f)
    local count = #f.use.information
    if f.use.information_local then return count end
    return 0, { finding(_"Users cannot read it: it is not in their language", {}) }
  end,
  rate = between { worst = 0, best = good.information.best },
  met = at_least(good.information.good),
  threshold = _"at least four of eight topics, in the language of the users",
  advice = {
    option "use.quick_guide" {
      title = _"One page of advice with pictures",
      how = _"Six drawings on the product or on a card: setting, load, cleaning, consumables, switching off, repair.",
      effort = "low",
      effect = {
        ["use.information"] = set { "settings", "load", "maintenance", "consumables", "idle", "repair" },
        ["use.information_local"] = set(true),
      },
    },
  },
  evidence = _"User manual, label or application",
  basis = "topics after Regulations (EU) 2019/2023, annex II, 9, and (EU) 2019/2019, annex II, 4; number: centre's own good practice",
}
