-- White pigment of a paint: how much of it covers a wall, and how its titanium dioxide is made.
local data = include "data/paints"
local paint = include "shared/paint"

fact.number "design.white_pigment" {
  title = _"White pigment of a painted square metre",
  unit = "g/m2",
  min = 0,
  max = 1000,
  help = _"Pigments with a refractive index of 1.8 or more in the dry film at 98 % opacity: share in the paint times density, divided by the spreading rate.",
  evidence = _"Formula and report on opacity (ISO 6504-1)",
}

fact.percentage "design.titania" {
  title = _"Titanium dioxide in the paint",
  evidence = _"Formula",
}

fact.choice "design.titania_proof" {
  title = _"How the titanium dioxide is made",
  help = _"The limits: waste and sulphur emissions of the pigment plant as in the EU Ecolabel for paints.",
  evidence = _"Declaration of the maker of the pigment",
  choices = {
    { "within", _"Declared within the limits" },
    { "bat", _"Best available techniques, no figures" },
    { "unknown", _"Not known" },
  },
}

indicator.number "design.white_pigment_limit" {
  title = _"Most white pigment of an EU Ecolabel paint",
  unit = "g/m2",
  needs = { "use.wet_scrub" },
  compute = function(f)
    return f.use.wet_scrub == "1" and data.white_pigment.class_1 or data.white_pigment.others
  end,
  basis = "Decision 2014/312/EU, white pigment by wet scrub class; figures from memory, unconfirmed",
}

criterion "design.white_pigment_low" {
  title = _"Little white pigment for the same cover",
  why = _"Titanium dioxide takes much energy: its ore is dug and dissolved in acid or chlorinated.",
  needs = { "design.paint_type", "design.paint_place", "design.paint_colour", "design.white_pigment", "design.white_pigment_limit" },
  applies = function(f)
    return paint.of[f.design.paint_type].opaque == true and paint.inside(f) and f.design.paint_colour == "white"
  end,
  measure = function(f)
    return round(100 * f.design.white_pigment / f.design.white_pigment_limit, 6)
  end,
  unit = "%",
  rate = between { worst = 160, best = 50 },
  met = at_most(100),
  threshold = _"at most the limit of its wet scrub class (100 % of it)",
  partly = at_most(115),
  advice = {
    option "design.spaced_pigment" {
      title = _"Extenders and hollow polymers that keep the pigment apart",
      how = _"Fine calcium carbonate, calcined kaolin or hollow spheres; grind the pigment better: crowded grains cover less.",
      effort = "medium",
      effect = { ["design.white_pigment"] = times(0.8) },
      tradeoff = _"Too much extender weakens the film: check wet scrub.",
    },
  },
  evidence = _"Formula and report on opacity",
  basis = "Decision 2014/312/EU, white pigment and wet scrub resistance; figures from memory, unconfirmed",
}

criterion "design.titania_proved" {
  title = _"Titanium dioxide from a clean plant",
  why = _"The same pigment can leave much acid waste behind, or hardly any.",
  needs = { "design.titania", "design.titania_proof" },
  applies = function(f)
    return f.design.titania > data.titania
  end,
  measure = "design.titania_proof",
  rate = grades { within = 1, bat = 0.6, unknown = 0 },
  met = equals "within",
  threshold = _"declared within the limits of the EU Ecolabel",
  partly = equals "bat",
  advice = {
    option "design.ask_titania" {
      title = _"Ask the maker of the pigment for the declaration",
      how = _"The large makers have it ready for customers with an ecolabel; change the supplier if it does not come.",
      effort = "low",
      effect = { ["design.titania_proof"] = set "within" },
    },
  },
  evidence = _"Declaration of the maker of the pigment",
  basis = "Decision 2014/312/EU, titanium dioxide above 3 % of the paint (figure from memory, unconfirmed)",
}
