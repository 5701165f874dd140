-- Weighted mean over full, half and quarter load: Delegated Regulation (EU) 2019/2014, annex IV, 2.1 (c), 6 and 7.
local washing = include "data/washing"
local weighting = {}

-- Share of each load for a capacity in kg; three decimals each, as the text prescribes.
function weighting.factors(c)
  if c <= washing.small_capacity then return 1, 0, 0 end
  local a = round(washing.weights.A.slope * c + washing.weights.A.constant, 3)
  local b = round(washing.weights.B.slope * c + washing.weights.B.constant, 3)
  return a, b, round(1 - (a + b), 3)
end

-- The weighted mean of measurements rounded to `decimals`, or nil where a load that counts is not known.
function weighting.of(c, full, half, quarter, decimals)
  if not c or not full then return nil end
  local a, b, rest = weighting.factors(c)
  if a == 1 then return round(full, decimals) end
  if not half or not quarter then return nil end
  return a * round(full, decimals) + b * round(half, decimals) + rest * round(quarter, decimals)
end

return weighting
