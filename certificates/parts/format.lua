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
  digits = digits or 3
  if n == 0 then return "0" end
  local before = math.floor(math.log(math.abs(n), 10)) + 1
  return trimmed(grouped(n, clamp(digits - before, 0, 9)))
end

format.fixed = grouped

-- How many decimals the number of a list with the most has, up to 4.
function format.decimals(numbers)
  local most = 0
  for _, n in ipairs(numbers) do
    while most < 4 and math.abs(n - round(n, most)) > 1e-9 do most = most + 1 end
  end
  return most
end

function format.score(n) return grouped(n, 1) end

-- "+2.9 points"
function format.gain(n) return (n >= 0 and "+" or "") .. format.score(n) .. no_break .. "points" end

-- Symbols as they are written by hand; also in a text about them.
function format.unit(unit)
  unit = string.gsub(unit, "CO2", "CO₂")
  unit = string.gsub(unit, "m2%f[%W]", "m²")
  unit = string.gsub(unit, "m3%f[%W]", "m³")
  return (string.gsub(unit, "%f[%w]u([gm])%f[%W]", "µ%1"))
end

local counted = { year = true, month = true, week = true, day = true, ["working day"] = true, cycle = true, piece = true,
                  use = true, step = true, person = true, point = true, drop = true, ["guest-night"] = true, ["place-setting"] = true }

function format.amount(n, unit, digits)
  if unit == nil or unit == "" or unit == "1" then return format.number(n, digits) end
  if string.match(unit, "^%u%u%u$") then return unit .. no_break .. format.number(n, math.max(digits or 4, 4)) end
  local shown = format.unit(unit)
  if counted[unit] and n ~= 1 then shown = unit == "person" and "people" or shown .. "s" end
  return format.number(n, digits) .. no_break .. shown
end

-- The value of a criterion: an amount, a text, or yes and no. It never looks equal to a number of its threshold that it
-- only comes close to.
function format.value(value, threshold)
  if value == nil then return "–" end
  if value.text ~= nil then return value.text end
  if value.amount == nil then return value.flag and "yes" or "no" end
  local bound = tonumber(string.match(threshold or "", "%d[%d.]*") or "")
  for digits = 3, 9 do
    if bound == nil or value.amount == bound or format.number(value.amount, digits) ~= format.number(bound, 10) then
      return format.amount(value.amount, value.unit, digits)
    end
  end
  return format.amount(value.amount, value.unit, 10)
end

-- The value of a fact, of any type, as it was given.
function format.fact(value, unit)
  if value == nil or value == "" then return "–" end
  if type(value) == "number" then return format.amount(value, unit, 10) end
  if type(value) == "boolean" then return value and "yes" or "no" end
  if type(value) == "string" and string.match(value, "^%d%d%d%d%-%d%d%-%d%d$") then return format.date(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  for _, part in ipairs(value) do table.insert(parts, format.fact(part)) end
  return #parts > 0 and table.concat(parts, ", ") or "none"
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
  local before, amount, unit = string.match(text, "^(%l[%l ]*)(%d[%d.]*) ([^%d ,;][^,;]*)$")
  if before == nil then before, amount = string.match(text, "^(%l[%l ]*)(%d[%d.]*)$") end
  if before == nil or tonumber(amount) == nil then return format.unit(text) end
  return before .. format.amount(tonumber(amount), unit, 10)
end

-- A range of money as numbers; amounts may come as texts, which lose no cent. Nothing where there is none.
function format.sums(range)
  return range and { low = tonumber(range.low), high = tonumber(range.high), currency = range.currency }
end

-- "EUR 4 000–9 000"
function format.money(sums)
  if sums == nil then return "–" end
  local low, high = grouped(sums.low, 0), grouped(sums.high, 0)
  if low == high then return low == "0" and "none" or sums.currency .. no_break .. low end
  return sums.currency .. no_break .. low .. "–" .. high
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
