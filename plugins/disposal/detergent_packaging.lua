-- Packaging of a detergent for each use.
local detergent = include "../design/shared/detergent"
local refill = include "shared/refill"

fact.number "disposal.doses" {
  title = _"Functional units in one pack",
  min = 0.001,
  max = 1000000,
  help = _"Kilograms of laundry, washes or litres of washing water that one pack is enough for.",
  evidence = _"Content divided by the dose",
}

fact.number "disposal.pack_mass" {
  title = _"Mass of the primary packaging with cap and label",
  unit = "g",
  min = 0,
  max = 100000,
  evidence = _"Weighing of an empty pack",
}

fact.percentage "disposal.pack_recycled" {
  title = _"Recycled content of the primary packaging",
  evidence = _"Declaration of the maker of the packaging",
}

indicator.number "disposal.wur" {
  title = _"Packaging for a functional unit, weight/utility ratio (WUR)",
  unit = "g",
  needs = { "disposal.pack_mass", "disposal.pack_recycled", "disposal.doses", "disposal.refills" },
  compute = function(f)
    local d = f.disposal
    return round(d.pack_mass * (1 + (100 - d.pack_recycled) / 100) / (d.doses * d.refills), 6)
  end,
  basis = "WUR = (W + U) / (D · R): mass of the pack, mass of its part that is not recycled, doses, refills; Decisions (EU) 2017/1214, 1216 and 1218 (formula from memory, unconfirmed); one sum over the parts",
}

criterion "disposal.wur_kept" {
  title = _"Little packaging for each use",
  why = _"A concentrate in a refill pack needs far less plastic than a bottle full of water.",
  needs = { "design.detergent_type", "design.detergent_form", "disposal.wur" },
  applies = function(f)
    return detergent.limit(f, "wur") ~= nil
  end,
  measure = function(f)
    return round(100 * f.disposal.wur / detergent.limit(f, "wur"), 6)
  end,
  unit = "%",
  rate = between { worst = 200, best = 30 },
  met = at_most(100),
  threshold = _"at most the limit of the kind of product (100 % of it)",
  partly = at_most(130),
  advice = {
    option "disposal.recycled_pack" {
      title = _"Bottle and box of recycled material",
      how = _"PE and PET bottles run with 50 to 100 % recyclate on the same tools; board boxes are recycled already: ask for the declaration.",
      effort = "low",
      effect = { ["disposal.pack_recycled"] = function(value) return math.max(value, 80) end },
      tradeoff = _"White bottles turn greyish.",
    },
    refill,
  },
  evidence = _"Weighing record, calculation sheet",
  basis = "Decisions (EU) 2017/1214, 1216 and 1218, packaging (figures from memory, unconfirmed; those of 2011/264/EU were 1.2 and 1.5 g/kg, read); rating: centre's own good practice",
}
