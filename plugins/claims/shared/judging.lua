-- Judging the claims one by one. `fault(row, text)`, with `text` the claim in plain form, gives false where the rule does not touch a
-- claim, nil where the claim is in order, else a list of { text of the finding, its values }.
local reading = include "shared/reading"
local rows = include "../product/shared/rows"

local shown = 70 -- bytes of a claim in a finding

local function short(text)
  if #text <= shown then return text end
  return text:sub(1, utf8.offset(text, 0, shown) - 1) .. "…"
end

--- How many claims the rule touches, how many are at fault, and the findings.
local function judge(list, fault)
  local touched, at_fault, findings = 0, 0, {}
  for i, row in ipairs(list) do
    local faults = fault(row, reading.plain(row.text))
    if faults ~= false then touched = touched + 1 end
    if faults then at_fault = at_fault + 1 end
    for _j, one in ipairs(faults or {}) do
      local values = { row = i, claim = short(row.text) }
      for name, value in pairs(one[2] or {}) do
        values[name] = value
      end
      findings[#findings + 1] = finding(one[1], values)
    end
  end
  return touched, at_fault, findings
end

--- The fields of a criterion that asks every claim which the rule touches to be in order.
local function rule(fault, fields)
  local also = fields.applies
  fields.needs = { "claims.list" }
  fields.applies = function(f)
    return (not also or also(f)) and judge(f.claims.list, fault) > 0
  end
  fields.measure = function(f)
    local _touched, at_fault, findings = judge(f.claims.list, fault)
    return at_fault, findings
  end
  fields.rate = function(f, value)
    return 1 - value / judge(f.claims.list, fault)
  end
  fields.met, fields.threshold = at_most(0), _"no claim at fault"
  fields.evidence = _"The claim where it is printed, and the file behind it"
  return fields
end

--- An effect on the list: claims at fault are left out.
local function dropped(fault)
  return function(value)
    return rows.kept(value, function(row)
      return not fault(row, reading.plain(row.text))
    end)
  end
end

--- An effect on the list: `mend(copy of the row, its plain text)` for claims at fault.
local function mended(fault, mend)
  return function(value)
    return rows.changed(value, function(row)
      local text = reading.plain(row.text)
      if fault(row, text) then mend(row, text) end
    end)
  end
end

--- The list with one more in it.
local function with(list, id)
  local new = {}
  for i, one in ipairs(list or {}) do
    new[i] = one
  end
  if not reading.has(new, id) then new[#new + 1] = id end
  return new
end

return { rule = rule, dropped = dropped, mended = mended, with = with }
