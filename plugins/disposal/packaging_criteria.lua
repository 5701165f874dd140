-- What is asked of the packaging, and how to improve it.
local data = include "data/packaging"
local figures = include "../product/shared/figures"
local groups = include "../product/shared/groups"
local limits = include "data/limits"
local materials = include "shared/packaging"
local rows = include "../product/shared/rows"

local function replaced_by_fibre(row)
  return not row.reusable and materials.of[row.material].fibre
end

local fibre = option "disposal.fibre_cushion" {
  title = _"Moulded fibre or folded cardboard for cushions and trays",
  how = _"Corner pieces and trays of moulded fibre from recycled paper, folded inserts, honeycomb board under heavy products; repeat the drop test.",
  effort = "medium",
  effect = {
    ["disposal.packaging"] = function(list)
      return rows.changed(list, function(row)
        if replaced_by_fibre(row) then
          row.material = "moulded_fibre"
          row.compatibility = "full"
        end
      end)
    end,
  },
  tradeoff = _"Fibre is heavier than foam and takes up water: check mass, drop test and humid storage.",
  applies = function(f)
    return rows.any(f.disposal.packaging, replaced_by_fibre)
  end,
}

-- Spares foams and trays: a film does not protect as they do.
local function better_plastic(row)
  local material = materials.of[row.material]
  return material.plastic and not material.fibre and (material.instead or row.compatibility == "limited" or row.compatibility == "low")
end

local mono = option "disposal.mono_plastic" {
  title = _"Clear plastics that recyclers take, with labels that come off",
  how = _"Clear PE film and clear PET; labels and tape of the same plastic with a washable adhesive; no PVC, no full sleeve, no carbon black.",
  effort = "low",
  effect = {
    ["disposal.packaging"] = function(list)
      return rows.changed(list, function(row)
        if better_plastic(row) then
          row.material = materials.of[row.material].instead or row.material
          row.compatibility = "full"
        end
      end)
    end,
  },
  tradeoff = _"Without colour and barrier some contents need protection from light and air in another way.",
  applies = function(f)
    return rows.any(f.disposal.packaging, better_plastic)
  end,
}

criterion "disposal.packaging_recyclability" {
  title = _"Packaging goes into recycling streams",
  why = _"Packaging is waste on the first day. Many countries charge by whether it can be recycled.",
  needs = { "disposal.packaging", "disposal.packaging_recyclable_share" },
  optional = { "product.group" },
  applies = groups.only "goods",
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.disposal.packaging) do
      if not materials.goes_to_stream(row) then
        found[#found + 1] = finding(_"Row {row}, {part}: {mass} of {material} without a recycling stream", {
          row = i,
          part = row.part,
          material = materials.of[row.material].name,
          mass = figures.mass(row.mass),
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
  optional = { "product.group" },
  applies = function(f)
    return groups.can(f, "goods") and f.disposal.packaging_plastic > 0
  end,
  measure = "disposal.packaging_class",
  rate = grades { A = 1, B = 0.8, C = 0.6, D = 0.2, E = 0, F = 0 },
  met = one_of(data.recyclable),
  threshold = _"class A, B or C",
  advice = { mono, fibre },
  evidence = _"Packaging specification, or a RecyClass certificate",
  basis = "RecyClass design-for-recycling guidelines and methodology; bounds of C and D unconfirmed",
}
