-- What is asked of the packaging, and how to improve it.
local data = include "data/packaging"
local limits = include "data/limits"
local materials = include "shared/packaging"
local rows = include "../product/shared/rows"

local fibre = option "disposal.fibre_cushion" {
  title = _"Moulded fibre or folded cardboard instead of foam and composites",
  how = _"Corner pieces of moulded fibre from recycled paper; folded inserts; drop-test again.",
  effort = "medium",
  effect = {
    ["disposal.packaging"] = function(list)
      return rows.changed(list, function(row)
        local material = materials.of[row.material]
        if not material.stream then
          row.material = "moulded_fibre"
          row.compatibility = "full"
        end
      end)
    end,
  },
  tradeoff = _"Fibre is heavier than foam and takes up water: check mass, drop test and humid storage.",
}

local mono = option "disposal.mono_plastic" {
  title = _"One plastic, without colour, with a label that comes off",
  how = _"Clear PE film, labels and tape of the same plastic with a washable adhesive; no PVC, no full sleeve, no carbon black.",
  effort = "low",
  effect = {
    ["disposal.packaging"] = function(list)
      return rows.changed(list, function(row)
        if materials.of[row.material].plastic then
          row.material = "pe_film"
          row.compatibility = "full"
        end
      end)
    end,
  },
  tradeoff = _"Film protects less against impact than foam.",
}

criterion "disposal.packaging_recyclability" {
  title = _"Packaging goes into recycling streams",
  why = _"Packaging is waste on the first day. Many countries charge by whether it can be recycled.",
  needs = { "disposal.packaging", "disposal.packaging_recyclable_share" },
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.disposal.packaging) do
      if not materials.goes_to_stream(row) then
        found[#found + 1] = finding(_"Row {row}, {part}: {mass} g of {material} without a recycling stream", {
          row = i,
          part = row.part,
          material = materials.of[row.material].name,
          mass = round(row.mass * 1000, 1),
        })
      end
    end
    return f.disposal.packaging_recyclable_share, found
  end,
  unit = "%",
  rate = between { worst = limits.packaging_recyclable.worst, best = limits.packaging_recyclable.best },
  met = at_least(limits.packaging_recyclable.good),
  advice = { fibre, mono },
  evidence = _"Packaging specification",
  basis = "Regulation (EU) 2025/40, annex II, table 3: 80 % is grade B, from 2038 the least that may be sold; share of mass as a first estimate",
}

criterion "disposal.packaging_plastic_class" {
  title = _"Recyclability class of the plastic packaging",
  why = _"A second plastic, a sleeve or a dark colour can spoil a whole bale. Classes A to C count as recyclable.",
  needs = { "disposal.packaging", "disposal.packaging_plastic", "disposal.packaging_class" },
  applies = function(f)
    return f.disposal.packaging_plastic > 0
  end,
  measure = "disposal.packaging_class",
  rate = grades { A = 1, B = 0.8, C = 0.6, D = 0.2, E = 0, F = 0 },
  met = one_of(data.recyclable),
  threshold = _"class A, B or C",
  advice = { mono, fibre },
  evidence = _"Packaging specification, or a RecyClass certificate",
  basis = "RecyClass design-for-recycling guidelines and methodology; bounds of C and D unconfirmed",
}
