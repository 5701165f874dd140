-- Judging measured residues against a limit, row by row.
local data = include "data/residues"

local by_id, material_name = {}, {}
for _i, substance in ipairs(data.substances) do
  by_id[substance.id] = substance
end
for _i, material in ipairs(data.materials) do
  material_name[material[1]] = material[3]
end

local function law_limit(row)
  local substance = by_id[row.substance]
  return substance.law and substance.law[row.material]
end

--- The label's limit depends on who wears the product.
local function label_limit(wearer)
  return function(row)
    local limits = by_id[row.substance].label
    return limits and limits[row.material] and limits[row.material][wearer]
  end
end

--- The rows at fault, as { row number = limit }, and how many they are.
local function faults(tests, limit_of, is_law)
  local found, count = {}, 0
  for i, row in ipairs(tests) do
    local limit = limit_of(row)
    local reached = is_law and by_id[row.substance].reached and row.result == limit
    if limit and (row.result > limit or reached) then
      found[i], count = limit, count + 1
    end
  end
  return found, count
end

local function findings(tests, found)
  local list = {}
  for i, row in ipairs(tests) do
    if found[i] then
      list[#list + 1] = finding(_"Row {row}, {part} ({material}): {result} mg/kg of {substance}, the limit is {limit} mg/kg", {
        row = i,
        part = row.part,
        material = material_name[row.material],
        substance = by_id[row.substance].name,
        result = row.result,
        limit = found[i],
      })
    end
  end
  return list
end

return { law_limit = law_limit, label_limit = label_limit, faults = faults, findings = findings, material_name = material_name }
