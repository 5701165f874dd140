-- What becomes of a part: taken out by hand or shredded. A part that is not stated to be separable goes to the shredder.
local rates = include "data/recycling_rates"

--- The rates of a row of the bill of materials, "dismantled", "shredded" or as "designed": { recycled, recovered } in per cent.
local function of(row, scenario)
  local material = rates[row.material]
  if material.first or scenario == "dismantled" then return material.dismantled end
  if scenario == "shredded" then return material.shredded end
  return row.separable and material.dismantled or material.shredded
end

--- What taking a part out whole would add to recycling, in kg.
local function gain(row)
  local material = rates[row.material]
  if material.first or row.separable then return 0 end
  return row.mass * (material.dismantled.recycled - material.shredded.recycled) / 100
end

return { of = of, gain = gain }
