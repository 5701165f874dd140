-- Eco-indicator 99: amount times standard indicator, added by life stage. Negative points are burdens avoided elsewhere.
local data = include "data/eco_indicator"
local ei = include "shared/eco_indicator"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

local basis = "Eco-indicator 99, Manual for Designers (PRé Consultants, 2000), hierarchist/average; figures as transcribed in an open program"

local stages = {
  { "production", _"Materials, processing and transport to the plant", _"Eco-indicator 99: production" },
  { "distribution", _"Packaging and transport to the user", _"Eco-indicator 99: distribution" },
  { "use", _"Energy, consumables and transport in use", _"Eco-indicator 99: use" },
  { "disposal", _"Disposal", _"Eco-indicator 99: disposal" },
}

local choices = {}
for i, stage in ipairs(stages) do
  choices[i] = { stage[1], stage[2] }
end

fact.table "design.life_cycle" {
  title = _"Life cycle: materials, processes, energy, transport and disposal",
  help = _"Everything of one product over its whole life. The unit of the amount stands behind the process. What is missing in the list: take the nearest and say so in the note.",
  evidence = _"Bill of materials, energy bill of the plant, measured use, waste statistics",
  columns = {
    column.choice "stage" { title = _"Stage", choices = choices },
    column.choice "process" { title = _"Material or process", choices = data.choices },
    column.number "amount" { title = _"Amount", min = 0, max = 1000000000 },
    column.text "note" { title = _"Part, assumption", optional = true },
  },
}

fact.number "design.eco_indicator_reference" {
  title = _"Eco-indicator 99 of the product before, or of a competitor",
  unit = "mPt",
  min = 0.000001,
  max = 1000000000000,
  help = _"For the same service to the user, calculated in the same way.",
  evidence = _"The calculation",
}

for _i, stage in ipairs(stages) do
  indicator.number("design.eco_indicator_" .. stage[1]) {
    title = stage[3],
    unit = "mPt",
    needs = { "design.life_cycle" },
    compute = function(f)
      return round(ei.total(f.design.life_cycle, stage[1]), 9)
    end,
    basis = basis,
  }
end

indicator.number "design.eco_indicator" {
  title = _"Eco-indicator 99: whole life",
  unit = "mPt",
  needs = { "design.life_cycle" },
  compute = function(f)
    return round(ei.total(f.design.life_cycle), 9)
  end,
  basis = basis,
}

indicator.text "design.eco_indicator_hotspot" {
  title = _"Eco-indicator 99: what weighs most",
  needs = { "design.life_cycle" },
  compute = function(f)
    local row = ei.heaviest(f.design.life_cycle)
    return row and ei.name[f.design.life_cycle[row].process]
  end,
  basis = basis,
}

criterion "design.eco_indicator_improved" {
  title = _"Lower Eco-indicator than the product before",
  why = _"One figure for the whole life shows whether an improvement in one place costs more in another.",
  needs = { "design.life_cycle", "design.eco_indicator_reference" },
  measure = function(f)
    local list = f.design.life_cycle
    local share = 100 * ei.total(list) / f.design.eco_indicator_reference
    local row = ei.heaviest(list)
    if not row then return share end
    return share,
      {
        finding(_"Row {row}, {process}, weighs most: {points} of {total} mPt", {
          row = row,
          process = ei.name[list[row].process],
          points = round(ei.points(list[row]), 1),
          total = round(ei.total(list), 1),
        }),
      }
  end,
  unit = "%",
  rate = between { worst = limits.eco_indicator.worst, best = limits.eco_indicator.best },
  met = at_most(limits.eco_indicator.good),
  threshold = _"at most 90 % of the product before",
  advice = {
    option "design.eco_indicator_fifth" {
      title = _"Begin with what weighs most",
      how = _"Look at the heaviest row first: less of it, a recycled or lighter material, a more efficient use. The option shows what a fifth less of it brings.",
      effort = "medium",
      effect = {
        ["design.life_cycle"] = function(list)
          local heaviest = ei.heaviest(list)
          return rows.changed(list, function(row, i)
            if i == heaviest then row.amount = 0.8 * row.amount end
          end)
        end,
      },
      tradeoff = _"Enter the substitute as a row of its own before you decide.",
    },
  },
  evidence = _"The table with its sources",
  basis = basis .. "; threshold: centre's own good practice",
}
