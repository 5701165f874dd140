-- The countries as choices, and the currency of each.
local choices, currency = {}, {}
for i, country in ipairs(include "../product/data/countries") do
  choices[i] = { country[1], country[2] }
  currency[country[1]] = country[3]
end

return { choices = choices, currency = currency }
