-- Rows of a table fact, for findings and for the effects of options: a given table can be read but not changed.
local function copy(row)
  local new = {}
  for column, value in pairs(row) do
    new[column] = value
  end
  return new
end

--- The rows, each as `change(copy of the row, row number)` leaves it.
local function changed(rows, change)
  local new = {}
  for i, row in ipairs(rows) do
    new[i] = copy(row)
    change(new[i], i)
  end
  return new
end

--- The rows for which `keep(row)` holds.
local function kept(rows, keep)
  local new = {}
  for _i, row in ipairs(rows) do
    if keep(row) then new[#new + 1] = copy(row) end
  end
  return new
end

local function any(rows, holds)
  for _i, row in ipairs(rows) do
    if holds(row) then return true end
  end
  return false
end

--- Of a list of { row, … }: those with the most of `column`, first the most; at most `count`, none without any.
local function largest(list, column, count)
  local sorted = {}
  for _i, one in ipairs(list) do
    if one[column] > 0 then sorted[#sorted + 1] = one end
  end
  table.sort(sorted, function(a, b)
    if a[column] ~= b[column] then return a[column] > b[column] end
    return a.row < b.row
  end)
  local first = {}
  for i = 1, math.min(#sorted, count) do
    first[i] = sorted[i]
  end
  return first
end

return { changed = changed, kept = kept, any = any, largest = largest }
