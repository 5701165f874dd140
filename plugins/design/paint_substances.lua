-- Substances that a good paint does without, its preservatives and formaldehyde in the can.
local data = include "data/paints"
local substances = include "shared/excluded"

local excluded, name = substances.list(data.excluded)

fact.choices "design.paint_excluded" {
  title = _"Of these, the paint contains",
  help = _"As ingredient or within a bought one. None chosen says that none is in it.",
  evidence = _"Safety data sheets of all raw materials",
  choices = excluded,
}

fact.number "design.isothiazolinones" {
  title = _"Isothiazolinones, all together",
  unit = "mg/kg",
  min = 0,
  max = 100000,
  help = _"Preservatives BIT, MIT, CMIT, OIT, from all raw materials.",
  evidence = _"Formula and data sheets, or analysis",
}

fact.number "design.mit" {
  title = _"MIT (methylisothiazolinone)",
  unit = "mg/kg",
  min = 0,
  max = 100000,
  evidence = _"Formula and data sheets, or analysis",
}

fact.number "design.paint_formaldehyde" {
  title = _"Free formaldehyde in the can",
  unit = "mg/kg",
  min = 0,
  max = 100000,
  evidence = _"Analysis (Merckoquant test or VdL-RL 03)",
}

substances.absent("design.paint_excluded_absent", {
  title = _"Free of excluded substances",
  why = _"They stay in dust, soil and water long after the paint has gone.",
  fact = "design.paint_excluded",
  name = name,
  text = _"Contains {name}",
  threshold = _"none of the listed substances",
  advice = {
    option "design.paint_substitutes" {
      title = _"Raw materials without them",
      how = _"Organic or bismuth vanadate pigments, manganese or iron driers, alcohol ethoxylates as wetting agents, waxes instead of fluorosurfactants.",
      effort = "medium",
      effect = { ["design.paint_excluded"] = set {} },
      tradeoff = _"Yellows and reds cost more, drying in the cold takes longer.",
    },
  },
  evidence = _"Safety data sheets and declarations of the suppliers",
  basis = "Decision 2014/312/EU, restricted substances (list from memory, unconfirmed); PFAS: Decision (EU) 2025/2607",
})

criterion "design.isothiazolinones_low" {
  title = _"Few sensitising preservatives",
  why = _"They evaporate for weeks after painting; people who are sensitised cannot enter the room.",
  needs = { "design.isothiazolinones", "design.mit" },
  measure = function(f)
    local found = {}
    if f.design.mit >= data.mit then
      found[1] = finding(_"MIT: {amount} mg/kg, from {limit} mg/kg the paint has to be labelled as sensitising", { amount = f.design.mit, limit = data.mit })
    end
    return f.design.isothiazolinones, found
  end,
  unit = "mg/kg",
  rate = function(f, value)
    local rating = clamp(1 - 0.6 * value / data.isothiazolinones, 0, 1)
    return f.design.mit >= data.mit and math.min(rating, 0.4) or rating
  end,
  met = function(f, value)
    return value <= data.isothiazolinones and f.design.mit < data.mit
  end,
  threshold = _"at most 500 mg/kg together, and MIT below 15 mg/kg",
  advice = {
    option "design.alkaline_paint" {
      title = _"Alkaline binder or clean filling instead of preservatives",
      how = _"Silicate binders of pH 11 need none; else sterile water, closed tanks, BIT below 350 mg/kg and no MIT.",
      effort = "medium",
      effect = {
        ["design.isothiazolinones"] = function(value) return math.min(value, 350) end,
        ["design.mit"] = function(value) return math.min(value, 10) end,
      },
      tradeoff = _"Alkaline paint needs goggles and spares no varnish.",
    },
  },
  evidence = _"Formula and data sheets",
  basis = "Decision 2014/312/EU, preservatives; Regulation (EC) No 1272/2008, annex VI, specific limit of MIT (both figures from memory, unconfirmed)",
}

criterion "design.paint_formaldehyde_low" {
  title = _"Hardly any formaldehyde in the can",
  why = _"It can cause cancer, and comes with preservatives and binders that nobody suspects.",
  measure = "design.paint_formaldehyde",
  unit = "mg/kg",
  rate = between { worst = 100, best = 0 },
  met = at_most(data.formaldehyde),
  partly = at_most(30),
  advice = {
    option "design.binder_without_formaldehyde" {
      title = _"A binder and preservative that do not release it",
      how = _"Ask for the grade initiated without formaldehyde sulphoxylate; BIT instead of releasers.",
      effort = "low",
      effect = { ["design.paint_formaldehyde"] = function(value) return math.min(value, 5) end },
    },
  },
  evidence = _"Analysis",
  basis = "Decision 2014/312/EU, formaldehyde: 10 mg/kg (0.0010 %; from memory, unconfirmed)",
}
