-- Recycled content that EU law will ask of plastic packaging.
local targets = include "data/recycled_targets"
local rows = include "../product/shared/rows"

fact.table "design.plastic_packaging" {
  title = _"Plastic packaging",
  help = _"One row for each plastic part of the packaging. An empty list says that there is none.",
  evidence = _"Packaging specification with declarations of post-consumer content",
  columns = {
    column.text "part" { title = _"Part" },
    column.choice "kind" {
      title = _"Kind",
      choices = targets.packaging_kinds,
    },
    column.number "mass" { title = _"Mass", unit = "kg", min = 0 },
    column.percentage "recycled" { title = _"Post-consumer recycled content" },
  },
}

local kind_title = {}
for _i, kind in ipairs(targets.packaging_kinds) do
  kind_title[kind[1]] = kind[2]
end

--- Per kind, in order of the rows: { kind, share of recycled material in %, minimum in % }.
local function packaging_kinds(list)
  local order, by_kind = {}, {}
  for _i, row in ipairs(list) do
    local kind = by_kind[row.kind]
    if not kind then
      kind = { kind = row.kind, mass = 0, recycled = 0, minimum = targets.packaging[row.kind] }
      by_kind[row.kind] = kind
      order[#order + 1] = kind
    end
    kind.mass = kind.mass + row.mass
    kind.recycled = kind.recycled + row.mass * row.recycled
  end
  return order
end

criterion "design.packaging_recycled" {
  title = _"Recycled content of the plastic packaging",
  why = _"From 2030 plastic packaging on the market of the European Union needs a minimum of post-consumer material.",
  needs = { "design.plastic_packaging" },
  applies = function(f)
    return rows.any(f.design.plastic_packaging, function(row)
      return row.mass > 0
    end)
  end,
  measure = function(f)
    local worst, found = nil, {}
    for _i, kind in ipairs(packaging_kinds(f.design.plastic_packaging)) do
      if kind.mass > 0 then
        local share = round(kind.recycled / kind.mass, 9)
        local reached = round(100 * share / kind.minimum, 9)
        if not worst or reached < worst then worst = reached end
        if share < kind.minimum then
          found[#found + 1] = finding(_"{kind}: {share} % recycled, the minimum is {minimum} %", {
            kind = kind_title[kind.kind],
            share = round(share, 1),
            minimum = kind.minimum,
          })
        end
      end
    end
    return worst, found
  end,
  unit = "%",
  rate = between { worst = 0, best = 100 },
  met = at_least(100),
  threshold = _"every kind reaches its minimum share (100 % of it)",
  advice = {
    option "design.packaging_from_recyclate" {
      title = _"Order film, foam and bottles with the recycled share of 2030",
      how = _"Transport film and foam first: no contact rules hinder it.",
      effort = "low",
      effect = {
        ["design.plastic_packaging"] = function(list)
          return rows.changed(list, function(row)
            row.recycled = math.max(row.recycled, targets.packaging[row.kind])
          end)
        end,
      },
      tradeoff = _"Recycled film may need more thickness; contact-sensitive packaging only with an authorised process.",
    },
  },
  evidence = _"Declarations of post-consumer content",
  basis = "Regulation (EU) 2025/40, article 7 (1), shares from 2030; averaged over the product's packaging instead of plant and year",
}
