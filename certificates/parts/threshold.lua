-- A threshold: a list of choices, the text of a script, or what the program makes of a rule: "at least 10 year",
-- "from 3 to 5 kg CO2e", "one of A, B".
local numbers = include "parts/numbers"
local words = include "parts/words"
local fill = include "parts/fill"

-- "Glass or Paper"
local function any_of(texts)
  local text = texts[1]
  for i = 2, #texts do text = fill(_"{this} or {that}", { this = text, that = texts[i] }) end
  return text
end

local function is_unit(text)
  return words.units[text] or string.match(text, "^[^%s,;]*$") or string.match(text, "^%a+ CO2e%g*$")
end

-- Nothing where no rule says it so.
local function from_rule(text)
  local low, high, unit = string.match(text, "^from ([%d.]+) to ([%d.]+) ?(.*)$")
  if tonumber(low) and tonumber(high) and is_unit(unit) then
    return fill(_"from {low} to {high}", { low = numbers.number(tonumber(low), 10), high = numbers.amount(tonumber(high), unit, 10) })
  end
  local list = string.match(text, "^one of (.+)$")
  if list then return fill(_"one of {list}", { list = list }) end
  local bound, amount, rest = string.match(text, "^(%l[%l ]*%l) ([%d.]+) ?(.*)$")
  if words.bounds[bound] and tonumber(amount) and is_unit(rest) then
    return fill(words.bounds[bound], { amount = numbers.amount(tonumber(amount), rest, 10) })
  end
end

-- "at least 10 years" with the number on a line with its unit.
local function unbroken(text) return (string.gsub(text, "^(%l[%l ]*%d[%d.]*) ([^%d ,;][^,;]*)$", "%1\u{A0}%2")) end

return function(given)
  if given == nil then return "–" end
  if type(given) == "table" then return any_of(given) end
  return from_rule(given) or numbers.unit(unbroken(words.of(given)))
end
