-- ISO 14021, clause 7: what the selected claims need.
local choices = include "data/choices"
local made = include "shared/made"
local reading = include "shared/reading"
local judging = include "shared/judging"

local function names(list)
  local name = {}
  for _i, entry in ipairs(list) do
    name[entry[1]] = entry[3]
  end
  return name
end

local stated_name, basis_name = names(choices.stated), names(choices.rests_on)

--- The faults of each kind that the text makes.
local function each(fault)
  return function(row, text)
    local list, faults = made(text), {}
    if is_empty(list) then return false end
    for _i, kind in ipairs(list) do
      faults[#faults + 1] = fault(row, kind)
    end
    if is_empty(faults) then return nil end
    return faults
  end
end

local unqualified = each(function(row, kind)
  local lacking = {}
  if kind.spared_by and reading.has(row.rests_on, kind.spared_by) then return nil end
  for _i, what in ipairs(kind.stated) do
    if not reading.states(row, what) then lacking[#lacking + 1] = stated_name[what] end
  end
  if is_empty(lacking) then return nil end
  local values = { kind = kind.title, clause = kind.clause, what = table.concat(lacking, ", ") }
  return { _"Claim {row}, \"{claim}\": {kind} ({clause}), not stated: {what}", values }
end)

local unproved = each(function(row, kind)
  local wanted = {}
  for i, what in ipairs(kind.rests_on) do
    if reading.has(row.rests_on, what) then return nil end
    wanted[i] = basis_name[what]
  end
  local values = { kind = kind.title, clause = kind.clause, what = table.concat(wanted, " / ") }
  return { _"Claim {row}, \"{claim}\": {kind} ({clause}), one of these is missing: {what}", values }
end)

criterion "claims.qualified"(judging.rule(unqualified, {
  title = _"Claims state what they need",
  why = _"\"Recyclable\" where nobody collects it, or \"30 % less\" than what: half a claim misleads.",
  advice = {
    option "claims.qualify" {
      title = _"Put beside the claim what is missing",
      how = _"The percentage, what it is compared with, where it is collected, under which conditions it composts: in the same place and in letters that can be read.",
      effort = "low",
      effect = {
        ["claims.list"] = judging.mended(unqualified, function(row, text)
          for _i, kind in ipairs(made(text)) do
            for _j, what in ipairs(kind.stated) do
              row.stated = judging.with(row.stated, what)
            end
          end
        end),
      },
    },
  },
  basis = "ISO 14021, clause 7, kind by kind (data/kinds; its text from memory, in part confirmed by 16 CFR 260.8, 260.12, 260.17 and by CONAI on recycled content)",
}))

criterion "claims.proved"(judging.rule(unproved, {
  title = _"Claims rest on the proof that their kind needs",
  why = _"A certificate for one property is no proof of another.",
  advice = {
    option "claims.get_proof" {
      title = _"Get the proof, or withdraw the claim until it is there",
      how = _"Recycled content: mass balance. Compostable and degradable: test report. Recyclable: collection near most buyers. Less energy or water: measured to the standard of the product.",
      effort = "medium",
      effect = {
        ["claims.list"] = judging.mended(unproved, function(row, text)
          for _i, kind in ipairs(made(text)) do
            row.rests_on = judging.with(row.rests_on, kind.rests_on[1])
          end
        end),
      },
    },
  },
  basis = "ISO 14021, clause 7, evaluation method of each kind (data/kinds; from memory, unconfirmed)",
}))
