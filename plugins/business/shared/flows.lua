-- Payments by year: their present value, the rate at which it is zero, and when they have paid back.

--- The sums of the years 0 … last; nil where a row ends before it begins, or without rows.
local function by_year(rows)
  local last = -1
  for _i, row in ipairs(rows) do
    if row["until"] and row["until"] < row.year then return nil end
    last = math.max(last, row["until"] or row.year)
  end
  if last < 0 then return nil end
  local years = {}
  for year = 0, last do
    years[year + 1] = 0
  end
  for _i, row in ipairs(rows) do
    for year = row.year, row["until"] or row.year do
      years[year + 1] = years[year + 1] + row.amount
    end
  end
  return years
end

local function present_value(years, rate)
  local total = 0
  for i = #years, 1, -1 do
    total = total / (1 + rate) + years[i]
  end
  return total
end

local function bisect(years, low, high)
  local at_low = present_value(years, low)
  for _step = 1, 60 do
    local middle = (low + high) / 2
    local here = present_value(years, middle)
    if (here < 0) == (at_low < 0) then
      low = middle
    else
      high = middle
    end
  end
  return (low + high) / 2
end

--- The first change of sign of the present value on the way from 0 to `limit`, narrowed down.
local function root(years, limit, step)
  local rate, value = 0, present_value(years, 0)
  while math.abs(rate) < math.abs(limit) do
    local beyond = rate + step
    local there = present_value(years, beyond)
    if (there < 0) ~= (value < 0) then return bisect(years, rate, beyond) end
    rate, value = beyond, there
  end
  return nil
end

--- Of the rates at which the present value is zero, the one nearest to zero; nil where there is none.
local function rate_of_return(years)
  local below, above = root(years, -0.98, -0.01), root(years, 10, 0.01)
  if below and above then return -below < above and below or above end
  return below or above
end

--- Years until the sum of the payments is no longer below zero; nil where it never is, or nothing was invested.
local function payback(years)
  local total = years[1]
  if total >= 0 then return nil end
  for i = 2, #years do
    if total + years[i] >= 0 then return i - 2 - total / years[i] end
    total = total + years[i]
  end
  return nil
end

return { by_year = by_year, present_value = present_value, rate_of_return = rate_of_return, payback = payback }
