-- The ecodesign strategy wheel: the present and the target profile of eight strategies, and what to begin with.
local strategies = include "data/strategies"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

local basis = "Brezet and van Hemel, Ecodesign: a promising approach to sustainable production and consumption (UNEP, 1997), ecodesign strategy wheel"
local scale = "; scale 0 to 5 and gap as priority: centre's own good practice"

local choices, strategy_of = {}, {}
for _i, strategy in ipairs(strategies) do
  choices[#choices + 1] = { strategy.id, strategy.title }
  strategy_of[strategy.id] = strategy.id
  for _j, sub in ipairs(strategy.subs) do
    choices[#choices + 1] = { sub[1], sub[2] }
    strategy_of[sub[1]] = strategy.id
  end
end

fact.table "design.strategies" {
  title = _"Ecodesign strategies: present and target profile",
  help = _"A row for each strategy, or for its sub-strategies: then the strategy is their mean. 0: nothing done, 3: as good as the market, 5: as good as can be.",
  evidence = _"Minutes of the ecodesign workshop",
  columns = {
    column.choice "strategy" { title = _"Strategy or sub-strategy", choices = choices },
    column.number "present" { title = _"Present", min = 0, max = 5 },
    column.number "target" { title = _"Target", min = 0, max = 5 },
    column.text "note" { title = _"Why, and what is meant", optional = true },
  },
}

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

for _i, strategy in ipairs(strategies) do
  indicator.number("design.wheel_present_" .. strategy.id) {
    title = strategy.present,
    needs = { "design.strategies" },
    compute = function(f)
      return (profile(f.design.strategies, strategy.id))
    end,
    basis = basis .. scale,
  }
  indicator.number("design.wheel_target_" .. strategy.id) {
    title = strategy.target,
    needs = { "design.strategies" },
    compute = function(f)
      local _present, target = profile(f.design.strategies, strategy.id)
      return target
    end,
    basis = basis .. scale,
  }
end

--- All eight: { id, number, present, target, gap }, largest gap first; nil unless every strategy is rated.
local function by_gap(list)
  local all = {}
  for i, strategy in ipairs(strategies) do
    local present, target = profile(list, strategy.id)
    if not present then return nil end
    all[i] = { id = strategy.id, number = strategy.number, present = present, target = target, gap = target - present }
  end
  table.sort(all, function(a, b)
    if a.gap ~= b.gap then return a.gap > b.gap end
    return a.number < b.number
  end)
  return all
end

indicator.text "design.wheel_priorities" {
  title = _"Strategies by gap, largest first",
  needs = { "design.strategies" },
  compute = function(f)
    local all, names = by_gap(f.design.strategies), {}
    if not all then return nil end
    for _i, one in ipairs(all) do
      if one.gap > 0 then names[#names + 1] = one.number .. " " .. one.id end
    end
    return table.concat(names, ", ")
  end,
  basis = basis .. scale,
}

indicator.number "design.wheel_progress" {
  title = _"Way to the target profile",
  unit = "%",
  needs = { "design.strategies" },
  compute = function(f)
    local all = by_gap(f.design.strategies)
    if not all then return nil end
    local reached = sum(all, function(one)
      return one.target > one.present and 100 * one.present / one.target or 100
    end)
    return round(reached / #all, 9)
  end,
  basis = basis .. "; mean over the strategies of present by target" .. scale,
}

indicator.number "design.wheel_aims" {
  title = _"Strategies that are strong or aim higher",
  needs = { "design.strategies" },
  compute = function(f)
    local all = by_gap(f.design.strategies)
    if not all then return nil end
    return sum(all, function(one)
      return (one.gap > 0 or one.present >= 4) and 1 or 0
    end)
  end,
  basis = basis .. "; strong: 4 or more" .. scale,
}

local function is_priority(list, id)
  for i, one in ipairs(by_gap(list) or {}) do
    if one.id == id then return i <= 3 and one.gap > 0 end
  end
  return false
end

local function pursue(strategy)
  return option("design.pursue_" .. strategy.id) {
    title = strategy.pursue,
    how = strategy.how,
    effort = strategy.id == "concept" and "high" or "medium",
    effect = {
      ["design.strategies"] = function(list)
        return rows.changed(list, function(row)
          if strategy_of[row.strategy] == strategy.id then row.present = math.max(row.present, row.target) end
        end)
      end,
    },
    tradeoff = strategy.tradeoff,
    applies = function(f)
      return is_priority(f.design.strategies, strategy.id)
    end,
  }
end

local all_options = {}
for i, strategy in ipairs(strategies) do
  all_options[i] = pursue(strategy)
end

local function gaps(list)
  local found = {}
  for _i, one in ipairs(by_gap(list)) do
    if one.gap > 0 then
      found[#found + 1] = finding(_"Strategy {number}, {id}: present {present}, target {target}", {
        number = one.number,
        id = one.id,
        present = round(one.present, 1),
        target = round(one.target, 1),
      })
    end
  end
  return found
end

criterion "design.strategies_progress" {
  title = _"On the way to the target profile",
  why = _"The wheel shows at a glance where the product is strong and where the next step pays most.",
  needs = { "design.strategies", "design.wheel_progress" },
  measure = function(f)
    return f.design.wheel_progress, gaps(f.design.strategies)
  end,
  unit = "%",
  rate = between { worst = limits.strategy_progress.worst, best = limits.strategy_progress.best },
  met = at_least(limits.strategy_progress.good),
  advice = all_options,
  evidence = _"Ecodesign wheel with reasons for each score, dated",
  basis = basis .. scale,
}

criterion "design.strategies_chosen" {
  title = _"Ecodesign strategies chosen",
  why = _"A team that aims at everything reaches nothing: choose a few strategies and write the targets down.",
  needs = { "design.strategies", "design.wheel_aims" },
  measure = "design.wheel_aims",
  rate = between { worst = 0, best = limits.strategy_aims },
  met = at_least(limits.strategy_aims),
  advice = {
    option "design.set_targets" {
      title = _"Set a target for the weakest strategies",
      how = _"Half-day workshop with design, production, purchasing and sales: rate all eight, then raise the target of the three weakest by two steps.",
      effort = "low",
      effect = {
        ["design.strategies"] = function(list)
          return rows.changed(list, function(row)
            row.target = math.max(row.target, math.min(5, row.present + 2))
          end)
        end,
      },
      tradeoff = _"Rate the new concept for rebound: a cheaper product may be used more.",
    },
  },
  evidence = _"Target profile signed by the management",
  basis = basis .. scale,
}
