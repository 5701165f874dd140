-- Substances of very high concern: allowed, but customers have to be told.
local judge = include "shared/substances"
local groups = include "../product/shared/groups"
local rows = include "../product/shared/rows"

local rules = judge.rules

local function candidate_rows(f)
  local sums = {}
  for _i, row in ipairs(f.design.substances) do
    sums[judge.key(row)] = round((sums[judge.key(row)] or 0) + row.share, 12)
  end
  local found = {}
  for i, row in ipairs(f.design.substances) do
    if judge.by_id[row.substance].candidate and sums[judge.key(row)] > rules.candidate then
      found[#found + 1] = { row = i, part = row.part, material = row.material, substance = row.substance, share = sums[judge.key(row)], declared = row.declared }
    end
  end
  return found
end

local all_scopes = { equipment = true, portable_battery = true, battery = true, packaging = true, food_packaging = true, article = true }

--- Whether a part may stay as it is and only has to be told of; one above a legal limit has to go.
local function telling_helps(f)
  local breach = {}
  for _i, one in ipairs(judge.breaches(f.design.substances, all_scopes)) do
    breach[judge.key(f.design.substances[one.row])] = true
  end
  return rows.any(candidate_rows(f), function(one)
    return not one.declared and not breach[judge.key(f.design.substances[one.row])]
  end)
end

criterion "design.svhc_declared" {
  title = _"Customers are told of substances of very high concern",
  why = _"Customers have a right to know of them; whoever hears it from the authority first leaves.",
  needs = { "design.substances" },
  optional = { "product.group" },
  applies = groups.only "article",
  measure = function(f)
    local silent = {}
    for _i, one in ipairs(candidate_rows(f)) do
      if not one.declared then
        silent[#silent + 1] = finding(_"Row {row}, {part} ({material}): {substance} {share}, above {limit}, and customers are not told", {
          row = one.row,
          part = one.part,
          material = one.material,
          substance = judge.by_id[one.substance].name,
          share = judge.in_words(one.share),
          limit = judge.in_words(rules.candidate),
        })
      end
    end
    return #silent, silent
  end,
  met = at_most(0),
  threshold = _"customers are told of every one above 0.1 %",
  advice = {
    option "design.pass_on_svhc" {
      title = _"Tell customers, and notify the SCIP database",
      how = _"Name of the substance, part and safe use on the data sheet; notification before delivery; an answer to consumers within 45 days.",
      effort = "low",
      effect = {
        ["design.substances"] = function(declared)
          return rows.changed(declared, function(row)
            row.declared = true
          end)
        end,
      },
      tradeoff = _"Telling is the duty; substitution is the cure: plan it for the same parts.",
      applies = telling_helps,
    },
  },
  evidence = _"Data sheet or declaration to customers, SCIP number",
  basis = "Regulation (EC) No 1907/2006, article 33: share of the article above 0.1 %; here of the homogeneous material, which is stricter",
}
