-- Judging declared substances against their limits, row by row.
local list = include "data/substances"
local rules = include "data/substance_rules"

local by_id, exemption_of = {}, {}
for _i, substance in ipairs(list) do
  by_id[substance.id] = substance
end
for _i, exemption in ipairs(rules.exemptions) do
  exemption_of[exemption[1]] = exemption
end

local function key(row)
  return row.scope .. "\n" .. row.part .. "\n" .. row.material .. "\n" .. row.substance
end

--- Shares in per cent by part, homogeneous material and substance: several rows of one kind (congeners) add up.
local function totals(rows)
  local by_key = {}
  for _i, row in ipairs(rows) do
    by_key[key(row)] = round((by_key[key(row)] or 0) + row.share, 12)
  end
  return by_key
end

--- The limit in per cent for a row, or nil; an exemption raises it for what it covers.
local function limit_of(row, share)
  local substance = by_id[row.substance]
  local limit = substance.limits[row.scope]
  local exemption = row.scope == "equipment" and row.exemption and exemption_of[row.exemption]
  if limit and exemption and exemption[row.substance] and share >= (exemption.lead_from or 0) then
    return exemption[row.substance]
  end
  return limit
end

--- Rows above their limit: { row, part, material, substance, share, limit, ratio }, each sum once, at its first row.
local function breaches(rows, scopes)
  local found, seen, sums = {}, {}, totals(rows)
  for i, row in ipairs(rows) do
    if scopes[row.scope] and not seen[key(row)] then
      seen[key(row)] = true
      local share = sums[key(row)]
      local limit = limit_of(row, share)
      if limit and (share > limit or (by_id[row.substance].reached and share == limit)) then
        found[#found + 1] = {
          row = i,
          part = row.part,
          material = row.material,
          substance = row.substance,
          share = share,
          limit = limit,
          ratio = share / limit,
        }
      end
    end
  end
  return found
end

--- A share in per cent as people write it: traces in mg/kg (ppm) or µg/kg (ppb).
local function in_words(share)
  if share >= 0.005 or share == 0 then return string.format("%.4g %%", share) end
  if share >= 0.0001 then return string.format("%.4g mg/kg", share * 1e4) end
  return string.format("%.4g µg/kg", share * 1e7)
end

--- The breaches as findings.
local function findings(found)
  local list_of = {}
  for i, one in ipairs(found) do
    list_of[i] = finding(_"Row {row}, {part} ({material}): {substance} {share}, the limit is {limit}", {
      row = one.row,
      part = one.part,
      material = one.material,
      substance = by_id[one.substance].name,
      share = in_words(one.share),
      limit = in_words(one.limit),
    })
  end
  return list_of
end

--- The rows without those above their limit.
local function without_breaches(rows, scopes)
  local bad, kept = {}, {}
  for _i, one in ipairs(breaches(rows, scopes)) do
    bad[key(rows[one.row])] = true
  end
  for _i, row in ipairs(rows) do
    if not bad[key(row)] then kept[#kept + 1] = row end
  end
  return kept
end

return { by_id = by_id, rules = rules, breaches = breaches, findings = findings, without_breaches = without_breaches, key = key, in_words = in_words }
