-- Currencies as choices, and amounts brought from one into another.
local currencies = include "../product/data/currencies"

local choices, per_dollar = {}, {}
for i, currency in ipairs(currencies.list) do
  choices[i] = { currency[1], currency[1] .. ", " .. currency[2] }
  per_dollar[currency[1]] = currency[3]
end

--- An amount in another currency; nil where a rate is missing.
local function convert(amount, from, to)
  if from == to then return amount end
  if not per_dollar[from] or not per_dollar[to] then return nil end
  return amount / per_dollar[from] * per_dollar[to]
end

return { choices = choices, convert = convert, date = currencies.date }
