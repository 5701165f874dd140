-- Marking of plastic parts with the symbol of their polymer, as >ABS<.
local bill = include "../product/shared/bill"
local data = include "data/marking"
local figures = include "../product/shared/figures"
local groups = include "../product/shared/groups"
local materials = include "../product/shared/materials"
local rows = include "../product/shared/rows"

local basis = "ISO 11469:2016 and ISO 1043 (what is marked); from which mass: above 50 g in displays by Regulation (EU) 2019/2021, annex II, D 2, else above 25 g as is usual in ecolabels"

local function threshold(group)
  return data.of_group[group or ""] or data.threshold
end

local function concerned(row, least)
  return data.plastics[row.material] and row.mass > least
end

indicator.number "disposal.plastic_mass_to_mark" {
  title = _"Mass of the plastic parts that have to be marked",
  unit = "kg",
  needs = { "product.bom" },
  optional = { "product.group" },
  compute = function(f)
    local least = threshold(f.product.group)
    return sum(f.product.bom, function(row)
      return concerned(row, least) and row.mass or 0
    end)
  end,
  basis = basis,
}

-- Unknown where no such part says whether it is marked: silence is not a "no".
indicator.number "disposal.marked_share" {
  title = _"Share of these plastic parts that is marked",
  unit = "%",
  needs = { "product.bom", "disposal.plastic_mass_to_mark" },
  optional = { "product.group" },
  compute = function(f)
    local least = threshold(f.product.group)
    local marked, stated = 0, false
    for _i, row in ipairs(f.product.bom) do
      if concerned(row, least) and row.marked ~= nil then
        stated = true
        if row.marked then marked = marked + row.mass end
      end
    end
    if not stated then return nil end
    return round(100 * marked / f.disposal.plastic_mass_to_mark, 9) -- both are sums: all marked is 100, not a hair less
  end,
  basis = basis,
}

criterion "disposal.plastic_marking" {
  title = _"Plastic parts are marked with their polymer",
  why = _"A marked part can be sorted by hand in a second; an unmarked one is waste. By mass, the large parts matter.",
  needs = { "product.bom", "disposal.plastic_mass_to_mark", "disposal.marked_share" },
  optional = { "product.group", "product.mass" },
  applies = function(f)
    return groups.can(f, "article") and f.disposal.plastic_mass_to_mark > 0
  end,
  measure = function(f)
    local least = threshold(f.product.group)
    local found = {}
    for i, row in ipairs(f.product.bom) do
      if concerned(row, least) and not row.marked then
        found[#found + 1] = finding(_"Row {row}, {part} ({material}, {mass}): no mark is stated", {
          row = i,
          part = row.part,
          material = materials.name[row.material],
          mass = figures.mass(row.mass),
        })
      end
    end
    return f.disposal.marked_share, bill.checked(f, found)
  end,
  unit = "%",
  rate = between { worst = data.worst, best = data.good },
  met = at_least(data.good),
  threshold = _"all plastic parts above 25 g (in displays above 50 g)",
  advice = {
    option "disposal.mark_plastics" {
      title = _"Mould the polymer's symbol into every large plastic part",
      how = _"Engrave the symbol to ISO 11469 and ISO 1043 (with fillers and flame retardants) when the tool is next serviced; ask suppliers for the same.",
      effort = "low",
      effect = {
        ["product.bom"] = function(bom)
          return rows.changed(bom, function(row)
            if data.plastics[row.material] then row.marked = true end
          end)
        end,
      },
      tradeoff = _"The mark must not sit where it weakens a part, disturbs a lens or a seal.",
    },
  },
  evidence = _"Drawings or photographs that show the mark on each part",
  basis = basis,
}
