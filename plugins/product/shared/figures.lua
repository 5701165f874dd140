-- Figures within a sentence of a finding.

--- Three significant digits.
local function short(value)
  if value == 0 then return 0 end
  return round(value, 2 - math.floor(math.log(math.abs(value), 10)))
end

--- A mass given in kg, below 1 kg in grams.
local function mass(kg)
  if kg < 1 then return string.format("%.15g g", short(1000 * kg)) end
  return string.format("%.15g kg", short(kg))
end

return { mass = mass }
