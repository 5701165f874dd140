-- Material flows of the circularity indicator, part by part, of a part of mass M:
--   V  = M·(1 − F_R − F_U − F_S)          virgin feedstock; F: recycled, reused, biological from sustained production
--   W0 = M·(1 − C_R − C_U − C_C − C_E)    goes to landfill or a fire; C: collected for recycling, reuse, composting, energy
--   W_F = M·(1 − E_F)·F_R/E_F             waste of the recycling that made the feedstock, of efficiency E_F
--   W_C = M·(1 − E_C)·C_R                 waste of the recycling after use, of efficiency E_C
-- Read in the open tool CircularityTool4Revit (MCI_calculator.py), which implements the Foundation's revision of 2019.
local efficiency = include "data/recycling_efficiency"

--- The rows of design.part_flows by part.
local function own_flows(f)
  local is_part, own = {}, {}
  for _i, row in ipairs(f.product.bom) do
    is_part[row.part] = true
  end
  for i, row in ipairs(f.design.part_flows or {}) do
    if not is_part[row.part] then
      error("design.part_flows, row " .. i .. ": the bill of materials has no part '" .. row.part .. "'", 0)
    end
    own[row.part] = row
  end
  return own
end

local function share(percent)
  return (percent or 0) / 100
end

--- 1 minus the shares; refuses shares that add up to more than the whole.
local function rest(row_number, part, kind, shares)
  local left = 1
  for _i, one in ipairs(shares) do
    left = left - one
  end
  if left < -1e-9 then
    error("product.bom, row " .. row_number .. ", " .. part .. ": the shares " .. kind .. " add up to more than 100 %", 0)
  end
  return math.max(0, left)
end

local function part_flow(f, i, row, own)
  local recycled = share(row.recycled)
  local collected = share(own.collected_recycling or f.design.collected_recycling)
  local reused = share(own.collected_reuse or f.design.collected_reuse)
  local into = share(own.efficiency_feedstock or efficiency[row.material])
  local out = share(own.efficiency_recycling or efficiency[row.material])
  return {
    row = i,
    part = row.part,
    virgin = row.mass * rest(i, row.part, "recycled, reused and sustained", { recycled, share(row.reused), share(own.sustained) }),
    lost = row.mass * rest(i, row.part, "collected", { collected, reused, share(own.composted), share(own.energy) }),
    feedstock_waste = row.mass * (1 - into) * recycled / into,
    recycling_waste = row.mass * (1 - out) * collected,
  }
end

--- For each row of the bill of materials: { row, part, virgin = V, lost = W0, feedstock_waste = W_F, recycling_waste = W_C }, in kg.
return function(f)
  local own, list = own_flows(f), {}
  for i, row in ipairs(f.product.bom) do
    list[i] = part_flow(f, i, row, own[row.part] or {})
  end
  return list
end
