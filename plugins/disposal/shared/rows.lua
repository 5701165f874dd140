-- New rows of a table fact, for the effects of options: a given table can be read but not changed.
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

return { changed = changed }
