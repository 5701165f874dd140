-- Where the fibres of a paper come from.
local data = include "data/paper"

fact.percentage "production.paper_recycled" {
  title = _"Recovered fibre",
  help = _"Of all fibres; own broke is not counted.",
  evidence = _"Purchases of the year",
}

fact.percentage "production.paper_certified" {
  title = _"Virgin fibre from certified forests",
  help = _"Of all fibres: FSC, PEFC or equal.",
  evidence = _"Chain-of-custody certificate and purchases of the year",
}

fact.choice "production.paper_legality" {
  title = _"Origin of the other virgin fibre",
  evidence = _"Controlled wood certificate, due diligence statement",
  choices = {
    { "none", _"There is no other" },
    { "controlled", _"Controlled sources, checked by a third party" },
    { "declared", _"Declared legal by the supplier" },
    { "unknown", _"Not known" },
  },
}

indicator.number "production.paper_good_fibre" {
  title = _"Recovered or certified fibre",
  unit = "%",
  needs = { "production.paper_recycled", "production.paper_certified" },
  compute = function(f)
    return math.min(100, f.production.paper_recycled + f.production.paper_certified)
  end,
  basis = "sum of both shares",
}

criterion "production.paper_fibre_origin" {
  title = _"Fibre from recovered paper or certified forests",
  why = _"A certified forest keeps growing; recovered paper spares it.",
  measure = "production.paper_good_fibre",
  unit = "%",
  rate = between { worst = 0, best = 100 },
  met = at_least(data.fibres),
  advice = {
    option "production.paper_certified_pulp" {
      title = _"Buy certified pulp only",
      how = _"The market pulp mills sell certified and controlled pulp from one line: the order decides which.",
      effort = "low",
      effect = {
        ["production.paper_certified"] = function(value)
          return math.max(value, 75)
        end,
      },
    },
  },
  evidence = _"Chain-of-custody certificate",
  basis = "Decision (EU) 2019/70, criterion 3: at least 70 % certified or recycled (from memory, unconfirmed)",
}

criterion "production.paper_fibre_legal" {
  title = _"No fibre of unknown origin",
  why = _"Fibre from cleared natural forest may not be sold in the European Union.",
  measure = "production.paper_legality",
  rate = grades { none = 1, controlled = 1, declared = 0.4, unknown = 0 },
  met = one_of { "none", "controlled" },
  threshold = _"controlled sources, checked by a third party",
  advice = {
    option "production.paper_controlled" {
      title = _"Ask for controlled wood",
      how = _"Part of both forest certificates; with the geolocation that the law on deforestation asks for.",
      effort = "low",
      effect = { ["production.paper_legality"] = set "controlled" },
    },
  },
  evidence = _"Controlled wood certificate, due diligence statement",
  basis = "Decision (EU) 2019/70, criterion 3 (from memory, unconfirmed); Regulation (EU) 2023/1115",
}

criterion "production.paper_recycled_share" {
  title = _"Recovered fibre",
  why = _"Recovered fibre takes less energy and water than fibre from wood.",
  measure = "production.paper_recycled",
  unit = "%",
  rate = between { worst = data.recycled.worst, best = data.recycled.best },
  met = at_least(data.recycled.good),
  advice = {
    option "production.paper_more_recovered" {
      title = _"A grade with half recovered fibre",
      how = _"Deinked pulp in middle layers, or in a natural white grade for those who ask for it.",
      effort = "medium",
      effect = { ["production.paper_recycled"] = function(value) return math.max(value, 50) end },
      tradeoff = _"Specks and lower whiteness; dust in copiers needs a test.",
    },
  },
  evidence = _"Purchases of the year",
  basis = "centre's own good practice",
}
