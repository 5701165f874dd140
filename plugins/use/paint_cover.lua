-- How far a paint goes.
local paints = include "../design/data/paints"
local paint = include "../design/shared/paint"

fact.number "use.spreading_rate" {
  title = _"Spreading rate",
  unit = "m2/L",
  min = 0.1,
  max = 50,
  help = _"Opaque paints: at 98 % opacity. Primers and clear coats: as recommended.",
  evidence = _"Test report to ISO 6504-1, technical data sheet",
}

fact.number "use.paint_density" {
  title = _"Density of the paint",
  unit = "kg/L",
  min = 0.5,
  max = 5,
  evidence = _"Technical data sheet",
}

indicator.number "use.paint_per_area" {
  title = _"Paint for a square metre and coat",
  unit = "kg/m2",
  needs = { "use.paint_density", "use.spreading_rate" },
  compute = function(f)
    return f.use.paint_density / f.use.spreading_rate
  end,
  basis = "density divided by spreading rate, as in environmental product declarations of paints",
}

local function wanted(f)
  local kind = paint.of[f.design.paint_type]
  return kind.rate or (kind.opaque and f.design.paint_colour == "white" and paints.spreading.opaque) or nil
end

criterion "use.spreading_rate_good" {
  title = _"Covers a large area",
  why = _"The paint that covers in one coat saves the second, with all that is in it.",
  needs = { "design.paint_type", "design.paint_colour", "use.spreading_rate" },
  applies = function(f)
    return wanted(f) ~= nil
  end,
  measure = "use.spreading_rate",
  unit = "m2/L",
  rate = between { worst = paints.spreading.worst, best = paints.spreading.best },
  met = function(f, value)
    return value >= wanted(f)
  end,
  threshold = _"at least 8 square metres a litre for white paints, 6 for primers",
  partly = function(f, value)
    return value >= wanted(f) - 1
  end,
  advice = {
    option "use.better_cover" {
      title = _"Disperse the pigment better",
      how = _"Grinding fineness, dispersing agent and order of addition in ten laboratory batches; measure contrast after each.",
      effort = "low",
      effect = { ["use.spreading_rate"] = times(1.2) },
    },
  },
  evidence = _"Test report to ISO 6504-1",
  basis = "Decision 2014/312/EU as amended by (EU) 2015/886: primers 6 m2/L (read); 8 m2/L for paints: from memory, unconfirmed",
}

criterion "use.paint_per_area_low" {
  title = _"Little paint for a square metre",
  why = _"All that is in the paint, and all that it took to make, counts by the kilogram.",
  measure = "use.paint_per_area",
  unit = "kg/m2",
  rate = between { worst = paints.per_area.worst, best = paints.per_area.best },
  met = at_most(paints.per_area.good),
  advice = {
    option "use.cover_in_one_coat" {
      title = _"Cover with a thinner film",
      how = _"Better dispersed pigment and a rheology that levels: the film need not be thicker than its cover asks for.",
      effort = "medium",
      effect = { ["use.spreading_rate"] = times(1.2) },
      tradeoff = _"Rough ground needs the filling that a thick film gives.",
    },
  },
  evidence = _"Technical data sheet or environmental product declaration",
  basis = "density divided by spreading rate; threshold: centre's own good practice",
}
