-- Values, money and dates as a reader wants them.
local written = include "parts/language"
local words = include "parts/words"
local numbers = include "parts/numbers"

local no_value = "–"

local format = { fill = include "parts/fill", threshold = include "parts/threshold", word = words.of,
                 number = numbers.number, fixed = numbers.fixed, decimals = numbers.decimals, count = numbers.count,
                 unit = numbers.unit, unit_name = numbers.unit_name, amount = numbers.amount }

-- Whether there is a text to show.
function format.given(text) return text ~= nil and text ~= "" end

-- Texts in a row.
function format.list(texts) return table.concat(texts, written.separator) end

function format.score(n) return numbers.fixed(n, 1) end

-- "+2.9"
function format.signed(n) return (n >= 0 and "+" or "") .. format.score(n) end

-- "+2.9 points"
function format.gain(n) return numbers.count(n, _"{n} point", _"{n} points", format.signed(n)) end

-- "61.3–74.0", or one number where both ends look the same.
function format.range(low, high)
  local a, b = format.score(low), format.score(high)
  if a == b then return a end
  return a .. "–" .. b
end

local function yes_or_no(flag) return words.of(flag and "yes" or "no") end

-- The value of a criterion: an amount, a text, or yes and no. It never looks equal to a number of its threshold that it
-- only comes close to.
function format.value(value, threshold)
  if value == nil then return no_value end
  if value.text ~= nil then return value.text end
  if value.amount == nil then return yes_or_no(value.flag) end
  local bound = type(threshold) == "string" and numbers.first(threshold) or nil
  for digits = 3, 9 do
    if bound == nil or value.amount == bound or numbers.number(value.amount, digits) ~= numbers.number(bound, 10) then
      return numbers.amount(value.amount, value.unit, digits)
    end
  end
  return numbers.amount(value.amount, value.unit, 10)
end

local function date_money_or_text(text)
  if string.match(text, "^%d%d%d%d%-%d%d%-%d%d$") then return format.date(text) end
  if string.match(text, "^%-?%d[%d.]* %u%u%u$") then return (string.gsub(text, "%.", written.decimal)) end
  return text
end

-- The value of a fact, of any type, as it was given.
function format.fact(value, unit)
  if value == nil or value == "" then return no_value end
  if type(value) == "number" then return numbers.amount(value, unit, 10) end
  if type(value) == "boolean" then return yes_or_no(value) end
  if type(value) ~= "table" then return date_money_or_text(value) end
  local parts = {}
  for _, part in ipairs(value) do table.insert(parts, format.fact(part)) end
  return #parts > 0 and table.concat(parts, ", ") or _"none"
end

-- A range of money as numbers; amounts may come as texts, which lose no cent. Nothing where there is none.
function format.sums(range)
  return range and { low = tonumber(range.low), high = tonumber(range.high), currency = range.currency }
end

-- "EUR 4 000–9 000"
function format.money(sums)
  if sums == nil then return no_value end
  local low, high = numbers.fixed(sums.low, 0), numbers.fixed(sums.high, 0)
  if low == high and low == "0" then return _"none" end
  return numbers.money(low == high and low or low .. "–" .. high, sums.currency)
end

-- Simple payback of an investment in years, as a range; nothing where no saving is certain.
function format.payback(investment, saving)
  if investment == nil or saving == nil or saving.low <= 0 then return nil end
  if investment.high == 0 then return _"at once" end
  local longest = investment.high / saving.low
  local low, high = numbers.number(investment.low / saving.high, 2), numbers.number(longest, 2)
  local shown = low == high and low or format.fill(_"{low} to {high}", { low = low, high = high })
  return numbers.count(longest, _"{n} year", _"{n} years", shown)
end

-- "24 November 2026"
function format.date(day)
  local year, month, number = string.match(day, "^(%d+)-(%d+)-(%d+)$")
  assert(year, "a date is written 2026-11-24, found " .. tostring(day))
  return written.date(math.floor(tonumber(number)), written.months[tonumber(month)], year)
end

return format
