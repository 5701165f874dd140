-- What is asked of hides and tanneries; limits in data/tanning.lua.
local data = include "data/tanning"

local function has_leather(f)
  return f.production.tannery_kind ~= "none"
end

criterion "production.hides_traced" {
  title = _"Leather of animals kept for food",
  why = _"Leather as a by-product wastes nothing; animals hunted or kept for their skins alone endanger species and often live badly.",
  needs = { "production.hide_origin" },
  applies = function(f)
    return f.production.hide_origin ~= "no_leather"
  end,
  measure = "production.hide_origin",
  rate = grades { traced = 1, declared = 0.7, unknown = 0, skin_only = 0 },
  met = one_of { "traced", "declared" },
  threshold = _"animals kept for meat or milk",
  advice = {
    option "production.trace_hides" {
      title = _"Have hides traced to the slaughterhouse",
      how = _"Ask tanneries for the share traced by batch; prefer those audited by the Leather Working Group or ICEC.",
      effort = "medium",
      effect = { ["production.hide_origin"] = set "traced" },
    },
  },
  evidence = _"Declarations of the tanneries",
  basis = "Decision (EU) 2016/1349, annex, criterion 1.1 (a): animals raised for milk or meat; tracing beyond the declaration: centre's own good practice",
}

criterion "production.tanning_water" {
  title = _"The tannery saves water",
  why = _"Every cubic metre saved is one that need not be pumped, heated, treated and paid.",
  needs = { "production.tannery_kind", "production.tanning_water_ratio" },
  applies = has_leather,
  measure = "production.tanning_water_ratio",
  unit = "%",
  rate = between { worst = data.ratio.worst, best = data.ratio.best },
  met = at_most(data.ratio.good),
  partly = function()
    return false
  end,
  threshold = _"at most the limit of the kind of leather: 28 m³/t for hides, 45 skins, 35 vegetable tanned, 80 pigskin, 180 litres a sheepskin",
  advice = {
    option "production.save_tanning_water" {
      title = _"Batch washing, short floats and reuse of water",
      how = _"Batch washes in place of running rinses, short floats in the drum, soaking with water of the last rinse; a meter on each drum.",
      effort = "medium",
      effect = { ["production.tannery_water"] = times(0.65), ["production.tannery_water_skin"] = times(0.65) },
      tradeoff = _"Less water means stronger waste water: size its treatment for the load, not the flow.",
    },
  },
  evidence = _"Water meter and raw material of a year",
  basis = "Decision (EU) 2016/1349, annex, criterion 2.1, table 1",
}

criterion "production.tannery_cod_low" {
  title = _"Waste water of the tannery carries little organic load",
  why = _"What hides leave in the water eats the oxygen of the river.",
  needs = { "production.tannery_kind", "production.tannery_cod" },
  applies = has_leather,
  measure = "production.tannery_cod",
  unit = "mg/L",
  rate = between { worst = data.cod.worst, best = data.cod.best },
  met = at_most(data.cod.good),
  advice = {
    option "production.save_hair" {
      title = _"Unhairing that saves the hair, then biological treatment",
      how = _"Hair taken out whole instead of dissolved cuts the load at its source; activated sludge with long retention does the rest.",
      effort = "high",
      effect = { ["production.tannery_cod"] = times(0.5) },
      tradeoff = _"The hair needs an outlet, such as fertiliser.",
    },
  },
  evidence = _"Test reports",
  basis = "Decision (EU) 2016/1349, annex, criterion 3.1: 200 mg/l",
}

criterion "production.tannery_chromium_low" {
  title = _"Hardly any chromium leaves the tannery",
  why = _"Chromium in sludge and rivers stays there, and it is money poured away.",
  needs = { "production.tannery_kind", "production.tannery_chromium" },
  applies = has_leather,
  measure = "production.tannery_chromium",
  unit = "mg/L",
  rate = between { worst = data.chromium.worst, best = data.chromium.best },
  met = at_most(data.chromium.good),
  advice = {
    option "production.recover_chromium" {
      title = _"High-exhaustion tanning and recovery of chromium",
      how = _"Higher temperature and pH at the end of tanning take up more than nine tenths; the rest is precipitated apart and used again.",
      effort = "medium",
      effect = { ["production.tannery_chromium"] = times(0.2) },
    },
  },
  evidence = _"Test reports",
  basis = "Decision (EU) 2016/1349, annex, criterion 3.4: 1.0 mg/l",
}
