-- Packaging of the product: what of it goes into a recycling stream, and the class of its plastic part.
local data = include "data/packaging"
local materials = include "shared/packaging"

fact.table "disposal.packaging" {
  title = _"Packaging, part by part",
  help = _"One row for each part of one material: box, corner pieces, bag, tape, label, pallet share.",
  evidence = _"Packaging specification with masses",
  columns = {
    column.text "part" { title = _"Part" },
    column.choice "material" { title = _"Material", choices = materials.choices },
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

indicator.number "disposal.packaging_recyclable_share" {
  title = _"Packaging that is reused or goes into a recycling stream",
  unit = "%",
  needs = { "disposal.packaging" },
  compute = function(f)
    local mass = sum(f.disposal.packaging, "mass")
    if mass == 0 then return nil end
    return round(100 * sum(f.disposal.packaging, function(row)
      return materials.goes_to_stream(row) and row.mass or 0
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
    if materials.of[row.material].plastic then
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
