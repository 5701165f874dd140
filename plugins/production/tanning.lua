-- Leather: origin of hides, water and waste water of the tannery. Facts and the figure that is judged.
local data = include "data/tanning"

fact.choice "production.hide_origin" {
  title = _"Where hides and skins come from",
  evidence = _"Declarations of the tanneries, traced to the slaughterhouse",
  choices = {
    { "traced", _"Animals kept for meat or milk, traced to the slaughterhouse" },
    { "declared", _"Animals kept for meat or milk, as the tannery declares" },
    { "unknown", _"Not known" },
    { "skin_only", _"Animals kept or hunted for their skin" },
    { "no_leather", _"No leather" },
  },
}

fact.choice "production.tannery_kind" {
  title = _"What is tanned",
  choices = {
    { "hides", _"Hides of cattle" },
    { "skins", _"Skins of calves and goats" },
    { "vegetable", _"Hides, vegetable tanned" },
    { "pigskin", _"Pigskin" },
    { "sheepskin", _"Sheepskins" },
    { "none", _"No leather" },
  },
}

fact.number "production.tannery_water" {
  title = _"Water of the tannery for a tonne of raw hides or skins",
  unit = "m3/t",
  min = 0,
  max = 1000,
  evidence = _"Water meter and raw material of a year",
}

fact.number "production.tannery_water_skin" {
  title = _"Water of the tannery for a sheepskin",
  unit = "L",
  min = 0,
  max = 10000,
  help = _"Sheepskins only.",
  evidence = _"Water meter and number of skins of a year",
}

fact.number "production.tannery_cod" {
  title = _"Chemical oxygen demand of the tannery's waste water after treatment",
  unit = "mg/L",
  min = 0,
  max = 100000,
  help = _"After the tannery's own or the shared plant.",
  evidence = _"Test reports to ISO 6060 of six months",
}

fact.number "production.tannery_chromium" {
  title = _"Chromium in the tannery's waste water after treatment",
  unit = "mg/L",
  min = 0,
  max = 10000,
  help = _"Total chromium; 0 where none is used.",
  evidence = _"Test reports of six months",
}

indicator.number "production.tanning_water_ratio" {
  title = _"Water of the tannery, as a share of the limit",
  unit = "%",
  needs = { "production.tannery_kind", "production.tannery_water", "production.tannery_water_skin" },
  compute = function(f)
    local kind = f.production.tannery_kind
    if kind == "none" then return nil end
    if kind == "sheepskin" then return 100 * f.production.tannery_water_skin / data.water_sheepskin end
    return 100 * f.production.tannery_water / data.water[kind]
  end,
  basis = "Decision (EU) 2016/1349, annex, criterion 2.1, table 1",
}
