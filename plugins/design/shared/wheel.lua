-- The profiles of the eight ecodesign strategies, from the rows of design.strategies.
local strategies = include "data/strategies"

-- The strategy that a row is about: itself, or the one that a sub-strategy belongs to.
local strategy_of = {}
for _i, strategy in ipairs(strategies) do
  strategy_of[strategy.id] = strategy.id
  for _j, sub in ipairs(strategy.subs) do
    strategy_of[sub[1]] = strategy.id
  end
end

--- Present and target of a strategy: its own row, else the mean of its sub-strategies; nil where there is none.
local function profile(list, id)
  local present, target, count = 0, 0, 0
  for _i, row in ipairs(list) do
    if row.strategy == id then return row.present, row.target end
    if strategy_of[row.strategy] == id then
      present, target, count = present + row.present, target + row.target, count + 1
    end
  end
  if count == 0 then return nil end
  return present / count, target / count
end

--- All eight: { id, number, name, present, target, gap }, largest gap first; nil unless every strategy is rated.
local function by_gap(list)
  local all = {}
  for i, strategy in ipairs(strategies) do
    local present, target = profile(list, strategy.id)
    if not present then return nil end
    all[i] = { id = strategy.id, number = strategy.number, name = strategy.name, present = present, target = target, gap = target - present }
  end
  table.sort(all, function(a, b)
    if a.gap ~= b.gap then return a.gap > b.gap end
    return a.number < b.number
  end)
  return all
end

local name_of = {}
for _i, strategy in ipairs(strategies) do
  for _j, sub in ipairs(strategy.subs) do
    name_of[sub[1]] = sub[2]
  end
end

--- The sub-strategies that aim higher: { name, gap }, largest gap first.
local function subs_by_gap(list)
  local all = {}
  for i, row in ipairs(list) do
    local name, gap = name_of[row.strategy], row.target - row.present
    if name and gap > 0 then all[#all + 1] = { name = name, gap = gap, row = i } end
  end
  table.sort(all, function(a, b)
    if a.gap ~= b.gap then return a.gap > b.gap end
    return a.row < b.row
  end)
  return all
end

return { of = strategy_of, profile = profile, by_gap = by_gap, subs_by_gap = subs_by_gap }
