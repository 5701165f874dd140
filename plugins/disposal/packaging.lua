-- Packaging of the product: what of it goes into a recycling stream, and the class of its plastic part.
local data = include "data/packaging"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

local choices, material_of = {}, {}
for i, material in ipairs(data.materials) do
  choices[i] = { material[1], material[2] }
  material_of[material[1]] = material
end

fact.table "disposal.packaging" {
  title = _"Packaging, part by part",
  help = _"One row for each part of one material: box, corner pieces, bag, tape, label, pallet share.",
  evidence = _"Packaging specification with masses",
  columns = {
    column.text "part" { title = _"Part" },
    column.choice "material" { title = _"Material", choices = choices },
    column.number "mass" { title = _"Mass", unit = "kg", min = 0 },
    column.choice "compatibility" {
      title = _"Fit for recycling",
      help = _"After the design-for-recycling guidelines of its stream: labels, sleeves, inks, colours, barriers, closures. Empty: full.",
      choices = {
        { "full", _"Full compatibility" },
        { "limited", _"Limited compatibility" },
        { "low", _"Low compatibility" },
      },
      optional = true,
    },
    column.boolean "reusable" { title = _"Reusable, in a system that takes it back", optional = true },
  },
}

local function goes_to_stream(row)
  return row.reusable or (material_of[row.material].stream and row.compatibility ~= "low")
end

indicator.number "disposal.packaging_recyclable_share" {
  title = _"Packaging that is reused or goes into a recycling stream",
  unit = "%",
  needs = { "disposal.packaging" },
  compute = function(f)
    local mass = sum(f.disposal.packaging, "mass")
    if mass == 0 then return nil end
    return round(100 * sum(f.disposal.packaging, function(row)
      return goes_to_stream(row) and row.mass or 0
    end) / mass, 9)
  end,
  basis = "share of mass; which materials have a stream: centre's own good practice",
}

indicator.text "disposal.packaging_grade" {
  title = _"Recyclability grade of the packaging",
  needs = { "disposal.packaging_recyclable_share" },
  compute = function(f)
    for _i, grade in ipairs(data.grades) do
      if f.disposal.packaging_recyclable_share >= grade[2] then return grade[1] end
    end
  end,
  basis = "Regulation (EU) 2025/40, annex II, table 3, applied to the share of mass: a first estimate until the criteria of its article 6 (4) are adopted",
}

--- The plastic parts: their mass, the share that one recycling stream takes, and their worst compatibility.
local function plastics(packaging)
  local total, limited, low = 0, false, false
  for _i, row in ipairs(packaging) do
    if material_of[row.material].plastic then
      total = total + row.mass
      limited = limited or row.compatibility == "limited"
      low = low or row.compatibility == "low"
    end
  end
  return total, limited, low
end

--- The mass of plastic that the stream of `main` takes.
local function taken_by(main, packaging)
  local also = data.attachments[main] or {}
  return sum(packaging, function(row)
    return (row.material == main or also[row.material]) and row.mass or 0
  end)
end

indicator.number "disposal.packaging_plastic" {
  title = _"Plastic in the packaging",
  unit = "kg",
  needs = { "disposal.packaging" },
  compute = function(f)
    return (plastics(f.disposal.packaging))
  end,
  basis = "sum of the plastic parts",
}

indicator.text "disposal.packaging_class" {
  title = _"Recyclability class of the plastic packaging",
  needs = { "disposal.packaging" },
  compute = function(f)
    local total, limited, low = plastics(f.disposal.packaging)
    if total == 0 then return nil end
    if low then return data.class_if_low end
    local most = 0
    for _i, material in ipairs(data.materials) do
      if material.plastic and material.stream then most = math.max(most, taken_by(material[1], f.disposal.packaging)) end
    end
    if most == 0 then return data.class_without_stream end
    local share = round(100 * most / total, 6)
    for i, class in ipairs(data.classes) do
      if share >= class[2] then
        local penalty = limited and 1 or 0
        return data.classes[math.min(i + penalty, #data.classes)][1]
      end
    end
  end,
  basis = "RecyClass design-for-recycling guidelines and methodology, classes A to F; bounds of C and D unconfirmed",
}

local fibre = option "disposal.fibre_cushion" {
  title = _"Moulded fibre or folded cardboard instead of foam and composites",
  how = _"Corner pieces of moulded fibre from recycled paper; folded inserts; drop-test again.",
  effort = "medium",
  effect = {
    ["disposal.packaging"] = function(list)
      return rows.changed(list, function(row)
        local material = material_of[row.material]
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
        if material_of[row.material].plastic then
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
      if not goes_to_stream(row) then
        found[#found + 1] = finding(_"Row {row}, {part}: {mass} g of {material} without a recycling stream", {
          row = i,
          part = row.part,
          material = material_of[row.material].name,
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
