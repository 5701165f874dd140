-- Lists of choices: what of them is missing, and lists with more in them.

--- The choices of a fact from { id, title, name in a finding }.
local function choices(list)
  local pairs_of = {}
  for i, entry in ipairs(list) do
    pairs_of[i] = { entry[1], entry[2] }
  end
  return pairs_of
end

--- Of `wanted`, the ids that are not in `given`.
local function missing(wanted, given)
  local has, list = {}, {}
  for _i, id in ipairs(given) do
    has[id] = true
  end
  for _i, id in ipairs(wanted) do
    if not has[id] then list[#list + 1] = id end
  end
  return list
end

--- A finding that names them all, or none.
local function findings(text, list, ids)
  if is_empty(ids) then return {} end
  local name, names = {}, {}
  for _i, entry in ipairs(list) do
    name[entry[1]] = entry[3]
  end
  for i, id in ipairs(ids) do
    names[i] = name[id]
  end
  return { finding(text, { what = table.concat(names, ", ") }) }
end

--- What is in either.
local function joined(given, more)
  local list = {}
  for i, id in ipairs(given) do
    list[i] = id
  end
  for _i, id in ipairs(missing(more, given)) do
    list[#list + 1] = id
  end
  return list
end

return { choices = choices, missing = missing, findings = findings, joined = joined }
