-- Sums of Eco-indicator 99 over the rows of design.life_cycle.
local data = include "data/eco_indicator"

local function points(row)
  return row.amount * data.value[row.process]
end

--- Millipoints of a life stage; of all stages where none is named.
local function total(rows, stage)
  return sum(rows, function(row)
    return (not stage or row.stage == stage) and points(row) or 0
  end)
end

--- Number of the row with the most millipoints; nil where no row burdens.
local function heaviest(rows)
  local most, found = 0, nil
  for i, row in ipairs(rows) do
    if points(row) > most then most, found = points(row), i end
  end
  return found
end

return { points = points, total = total, heaviest = heaviest, name = data.name }
