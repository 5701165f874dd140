-- Points of a paper: its figure over the reference of the same pulps and machine, as in Decision (EU) 2019/70.
local data = include "data/paper"

local of = {}
for _i, step in ipairs(data.steps) do
  of[step[1]] = step
end

--- Sum over the steps of amount times the figure; nil where a row does not tell it.
local function total(rows, figure)
  local all = 0
  for _i, row in ipairs(rows) do
    local value = figure(row)
    if value == nil then return nil end
    all = all + row.amount * value
  end
  return all
end

--- Points of `name`; nil without a paper machine or without the figure.
local function points(rows, name)
  local machine = false
  for _i, row in ipairs(rows) do
    machine = machine or of[row.step].machine == true and row.amount > 0
  end
  if not machine then return nil end
  local measured = total(rows, function(row) return row[name] end)
  if not measured then return nil end
  return round(measured / total(rows, function(row) return of[row.step][name] end), 6)
end

return { of = of, points = points, total = total }
