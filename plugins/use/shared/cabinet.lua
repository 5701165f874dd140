-- A refrigerating appliance as its compartments: Delegated Regulation (EU) 2019/2016, annex IV, 4.
local data = include "data/refrigerating"
local cabinet = {}

-- Litres of the rows for which `counts` holds, each to one decimal.
local function litres(rows, counts)
  return sum(rows, function(row)
    return counts(data.compartments[row.type]) and round(row.volume, 1) or 0
  end)
end

local function any()
  return true
end

-- How many types of compartment there are; sub-compartments count only where `with_inside`.
local function types(rows, with_inside)
  local seen, count = {}, 0
  for _, row in ipairs(rows) do
    if (with_inside or not row.inside) and not seen[row.type] then
      seen[row.type] = true
      count = count + 1
    end
  end
  return count
end

function cabinet.volume(rows)
  return round(litres(rows, any), 0)
end

function cabinet.only_frozen(rows)
  return litres(rows, function(kind) return kind.group ~= "frozen" end) == 0
end

-- More than one type of compartment, at least one of them unfrozen.
function cabinet.is_combi(rows)
  return types(rows, true) > 1 and litres(rows, function(kind) return kind.group == "unfrozen" end) > 0
end

function cabinet.combi_parameter(rows)
  local c = data.combi
  if not cabinet.is_combi(rows) then return c.single end
  local share = litres(rows, function(kind) return kind.freezer end) / cabinet.volume(rows)
  if share == 0 then return c.no_freezer end
  if share <= c.low_share then return c.low[1] + c.low[2] * share end
  if share < c.high_share then return c.middle[1] + c.middle[2] * share end
  return c.high
end

-- Up to two types of compartment the factor is 1, however many doors there are.
function cabinet.doors_matter(rows)
  return cabinet.is_combi(rows) and types(rows, false) > 2
end

-- By outer doors or types of compartment, whichever is lower.
function cabinet.door_factor(rows, doors)
  local count = math.max(1, math.min(doors, types(rows, false)))
  return data.door_factors[math.min(count, #data.door_factors)]
end

-- The sum in SAE: Σ A·B·(V_c/V)·(N + V·r·M), in kWh.
function cabinet.reference(rows, built_in)
  local V = cabinet.volume(rows)
  return sum(rows, function(row)
    local kind = data.compartments[row.type]
    local A = row.auto_defrost and kind.auto_defrost or 1
    local B = built_in and kind.built_in or 1
    local r = (data.ambient - kind.T) / 20
    return A * B * round(row.volume, 1) / V * (kind.N + V * r * kind.M)
  end)
end

return cabinet
