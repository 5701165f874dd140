-- Volatile and semi-volatile organic compounds of a paint.
local data = include "data/paints"
local paint = include "shared/paint"

fact.number "design.voc" {
  title = _"Volatile organic compounds (VOC)",
  unit = "g/L",
  min = 0,
  max = 1000,
  help = _"Of the paint ready to use, tinting pastes and recommended thinner included.",
  evidence = _"Label; test report to ISO 11890-2",
}

fact.number "design.svoc" {
  title = _"Semi-volatile organic compounds (SVOC)",
  unit = "g/L",
  min = 0,
  max = 1000,
  evidence = _"Test report to ISO 11890-2, or calculation from the formula",
}

local function limit_indicator(id, title, needs, compute, basis)
  indicator.number(id) { title = title, unit = "g/L", needs = needs, compute = compute, basis = basis }
end

limit_indicator("design.voc_legal_limit", _"Highest legal VOC content", { "design.paint_type", "design.paint_base" }, function(f)
  return paint.of[f.design.paint_type].legal[f.design.paint_base == "water" and 1 or 2]
end, "Directive 2004/42/EC, annex II A, second set of limits; figures from memory, unconfirmed")

limit_indicator("design.voc_limit", _"Highest VOC content of an EU Ecolabel paint", { "design.paint_type" }, function(f)
  return paint.of[f.design.paint_type].voc
end, "Decision 2014/312/EU, criterion VOC")

limit_indicator("design.svoc_limit", _"Highest SVOC content of an EU Ecolabel paint", { "design.paint_type", "design.paint_colour" }, function(f)
  return paint.of[f.design.paint_type].svoc[f.design.paint_colour == "white" and 1 or 2]
end, "Decision 2014/312/EU, criterion SVOC, from memory, unconfirmed; white interior walls: 25 g/L of Decision (EU) 2025/2607")

--- The least of a table of limits for the paint, as the effect of an option.
local function lowest(column)
  return function(value)
    local least = 1000
    for _i, kind in ipairs(data.types) do
      least = math.min(least, column(kind))
    end
    return math.min(value, least)
  end
end

local water_borne = option "design.water_borne" {
  title = _"Water-borne binder, coalescent that does not evaporate, no glycol",
  how = _"Vinyl acetate-ethylene or soft acrylic dispersions form a film without coalescent; open time by associative thickeners instead of propylene glycol.",
  effort = "medium",
  effect = {
    ["design.voc"] = lowest(function(kind) return kind.voc / 2 end),
    ["design.paint_base"] = set "water",
  },
  tradeoff = _"Freezing spoils it, and an opened can spoils without preservative: check storage.",
}

local function share_of_limit(id, title, why, value_id, limit_id, rate, partly, advice, basis)
  local value, limit = value_id:match("%.(.+)"), limit_id:match("%.(.+)")
  criterion(id) {
    title = title,
    why = why,
    needs = { value_id, limit_id },
    measure = function(f)
      return round(100 * f.design[value] / f.design[limit], 6)
    end,
    unit = "%",
    rate = rate,
    met = at_most(100),
    threshold = _"at most the limit of the category (100 % of it)",
    partly = partly,
    advice = { advice },
    evidence = _"Test report to ISO 11890-2",
    basis = basis,
  }
end

share_of_limit(
  "design.voc_legal",
  _"Legal limit of VOC",
  _"A paint above it may not be sold in the European Union.",
  "design.voc",
  "design.voc_legal_limit",
  nil,
  nil,
  water_borne,
  "Directive 2004/42/EC, article 3 and annex II A; figures from memory, unconfirmed"
)

share_of_limit(
  "design.paint_voc_low",
  _"Few volatile organic compounds",
  _"They are what painters breathe, and they form ozone in summer.",
  "design.voc",
  "design.voc_limit",
  between { worst = 300, best = 10 },
  at_most(150),
  water_borne,
  "Decision 2014/312/EU, criterion VOC; rating: centre's own good practice"
)

share_of_limit(
  "design.svoc_low",
  _"Few semi-volatile organic compounds",
  _"They leave the wall for months, long after the smell has gone.",
  "design.svoc",
  "design.svoc_limit",
  between { worst = 200, best = 10 },
  at_most(130),
  option "design.bound_coalescent" {
    title = _"A softer dispersion, or a coalescent that becomes part of the film",
    how = _"Ask the maker of the dispersion for one with a film-forming temperature below 5 °C; reactive coalescents of plant oil bind as the film dries.",
    effort = "medium",
    effect = { ["design.svoc"] = lowest(function(kind) return kind.svoc[1] / 2 end) },
    tradeoff = _"Softer films hold dirt: check wet scrub and blocking.",
  },
  "Decision 2014/312/EU, criterion SVOC (figures from memory, unconfirmed); rating: centre's own good practice"
)
