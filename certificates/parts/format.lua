-- Numbers, units, money and dates as a reader wants them. Data comes at full precision; only here is it rounded.
local months = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                 "November", "December" }
local no_break, thin = "\u{A0}", "\u{202F}"

local format = {}

-- Whether there is a text to show.
function format.given(text) return text ~= nil and text ~= "" end

-- "12 345.6" with narrow spaces between thousands; `decimals` fixed.
local function grouped(n, decimals)
  local text = string.format("%." .. math.floor(decimals) .. "f", round(math.abs(n), decimals))
  local whole, rest = string.match(text, "^(%d+)(.*)$")
  local first = #whole % 3
  local out = string.sub(whole, 1, first)
  for i = first + 1, #whole, 3 do
    out = out .. (out ~= "" and (#whole > 4 and thin or "") or "") .. string.sub(whole, i, i + 2)
  end
  local is_zero = not string.find(text, "[1-9]")
  return (n < 0 and not is_zero and "−" or "") .. out .. rest
end

local function trimmed(text)
  if not string.find(text, ".", 1, true) then return text end
  return (string.gsub(string.gsub(text, "0+$", ""), "%.$", ""))
end

-- `digits` significant digits, no trailing zeros, whole numbers in full.
function format.number(n, digits)
  digits = digits or 4
  if n == 0 then return "0" end
  local before = math.floor(math.log(math.abs(n), 10)) + 1
  return trimmed(grouped(n, clamp(digits - before, 0, 9)))
end

-- A fact as it was given.
function format.exact(n) return format.number(n, 10) end

function format.score(n) return grouped(n, 1) end

function format.unit(unit)
  unit = string.gsub(unit or "", "CO2", "CO₂")
  unit = string.gsub(unit, "m3", "m³")
  return (string.gsub(unit, "m2", "m²"))
end

local counted = { year = true, month = true, week = true, day = true, ["working day"] = true, cycle = true, piece = true }

function format.amount(n, unit, digits)
  local text = type(n) == "number" and format.number(n, digits) or tostring(n)
  if unit == nil or unit == "" or unit == "1" then return text end
  local shown = format.unit(unit)
  if counted[unit] and n ~= 1 then shown = shown .. "s" end
  return text .. no_break .. shown
end

-- The value of a criterion: an amount, a text, or yes and no.
function format.value(value)
  if value == nil then return "–" end
  if value.amount ~= nil then return format.amount(value.amount, value.unit) end
  if value.text ~= nil then return value.text end
  return value.flag and "yes" or "no"
end

-- The value of a fact, of any type.
function format.fact(value, unit)
  if type(value) == "number" then return format.amount(value, unit, 10) end
  if type(value) == "boolean" then return value and "yes" or "no" end
  if type(value) ~= "table" then return tostring(value) end
  if value.minor ~= nil then return value.currency .. no_break .. format.number(value.minor / 100, 12) end
  local parts = {}
  for _, part in ipairs(value) do table.insert(parts, format.fact(part)) end
  return table.concat(parts, ", ")
end

-- "61.3–74.0", or one number where both ends look the same.
function format.range(low, high)
  local a, b = format.score(low), format.score(high)
  if a == b then return a end
  return a .. "–" .. b
end

-- A threshold such as "at least 10 year", with its number and unit kept together.
function format.threshold(text)
  if text == nil then return "–" end
  local before, amount, unit = string.match(text, "^(.-)(%d[%d.]*) (%D[^,]*)$")
  if before == nil then return format.unit(text) end
  return before .. format.amount(tonumber(amount), unit, 10)
end

-- "EUR 4 000–9 000"
function format.money(range)
  if range == nil then return "–" end
  local low, high = grouped(range.low, 0), grouped(range.high, 0)
  if low == high then return low == "0" and "none" or range.currency .. no_break .. low end
  return range.currency .. no_break .. low .. "–" .. high
end

-- Simple payback of an investment in years, as a range; nothing where no saving is certain.
function format.payback(investment, saving)
  if investment == nil or saving == nil or saving.low <= 0 then return nil end
  if investment.high == 0 then return "at once" end
  local low, high = format.number(investment.low / saving.high, 2), format.number(investment.high / saving.low, 2)
  return (low == high and low or low .. " to " .. high) .. no_break .. "years"
end

-- "24 November 2026"
function format.date(day)
  local year, month, number = string.match(day, "^(%d+)-(%d+)-(%d+)$")
  assert(year, "a date is written 2026-11-24, found " .. tostring(day))
  return math.floor(tonumber(number)) .. no_break .. months[tonumber(month)] .. no_break .. year
end

-- "1 criterion", "3 criteria"
function format.count(n, one, many) return n .. no_break .. (n == 1 and one or many) end

return format
