-- Numbers, alone and with their units, as the language writes them. Data comes at full precision; only here is it rounded.
local written = include "parts/language"
local words = include "parts/words"
local fill = include "parts/fill"

local no_break, thin = "\u{A0}", "\u{202F}"

local numbers = {}

-- "−12345.60"; `decimals` fixed.
local function digits_of(n, decimals)
  local text = string.format("%." .. math.floor(decimals) .. "f", round(math.abs(n), decimals))
  return (n < 0 and string.find(text, "[1-9]") and "−" or "") .. text
end

local function trimmed(text)
  if not string.find(text, ".", 1, true) then return text end
  return (string.gsub(string.gsub(text, "0+$", ""), "%.$", ""))
end

-- "−12 345.6": narrow spaces between thousands from five digits on, and the decimal sign of the language.
local function grouped(text)
  local sign, whole, rest = string.match(text, "^(%D*)(%d+)(.*)$")
  local first = #whole % 3
  local out = string.sub(whole, 1, first)
  for i = first + 1, #whole, 3 do
    out = out .. (out ~= "" and #whole > 4 and thin or "") .. string.sub(whole, i, i + 2)
  end
  return sign .. out .. string.gsub(rest, "%.", written.decimal)
end

-- `digits` significant digits, no trailing zeros, whole numbers in full.
function numbers.number(n, digits)
  digits = digits or 3
  if n == 0 then return "0" end
  local before = math.floor(math.log(math.abs(n), 10)) + 1
  return grouped(trimmed(digits_of(n, clamp(digits - before, 0, 9))))
end

function numbers.fixed(n, decimals) return grouped(digits_of(n, decimals)) end

-- How many decimals the number of a list with the most has, up to 4.
function numbers.decimals(list)
  local most = 0
  for _, n in ipairs(list) do
    while most < 4 and math.abs(n - round(n, most)) > 1e-9 do most = most + 1 end
  end
  return most
end

-- The first number in a text, which may be written as in the language or as the program gives it.
function numbers.first(text)
  local found = string.match(text, written.decimal == "," and "%d[%d.,]*" or "%d[%d.]*")
  return found and tonumber((string.gsub(found, ",", ".")))
end

-- "1 criterion", "3 criteria": of two texts the one that fits the number. In it {n} is the number, or how it is `shown`, and
-- stays on a line with the word behind it.
function numbers.count(n, one, many, shown)
  shown = shown or numbers.number(n, 10)
  local text = string.gsub(written.is_one(shown) and one or many, "{n} ", "{n}" .. no_break)
  return fill(text, { n = shown })
end

-- Symbols as they are written by hand; also in a text about them.
function numbers.unit(text)
  text = string.gsub(text, "CO2", "CO₂")
  text = string.gsub(text, "m2%f[%W]", "m²")
  text = string.gsub(text, "m3%f[%W]", "m³")
  return (string.gsub(text, "%f[%w]u([gm])%f[%W]", "µ%1"))
end

-- A unit alone, as in the head of a column: "kWh/person" in the words of the language.
function numbers.unit_name(unit)
  return numbers.unit((string.gsub(unit, "[%a-]+", function(word) return words.units[word] and words.units[word][1] end)))
end

-- "EUR 12" or "12 EUR"; `amount` is a text.
function numbers.money(amount, currency)
  if written.currency_first then return currency .. no_break .. amount end
  return amount .. no_break .. currency
end

function numbers.amount(n, unit, digits)
  local number = numbers.number(n, digits)
  if unit == nil or unit == "" or unit == "1" then return number end
  if string.match(unit, "^%u%u%u$") then return numbers.money(numbers.number(n, math.max(digits or 4, 4)), unit) end
  local counted = words.units[unit]
  if counted then return numbers.count(n, counted[2], counted[3], number) end
  return number .. no_break .. numbers.unit_name(unit)
end

return numbers
