-- What the strategy wheel asks of a design team: targets, and progress towards them.
local strategies = include "data/strategies"
local wheel = include "shared/wheel"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

local basis = "Brezet and van Hemel, Ecodesign: a promising approach to sustainable production and consumption (UNEP, 1997), ecodesign strategy wheel; scale 0 to 5 and gap as priority: centre's own good practice"

local function is_priority(list, id)
  for i, one in ipairs(wheel.by_gap(list) or {}) do
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
          if wheel.of[row.strategy] == strategy.id then row.present = math.max(row.present, row.target) end
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
  for _i, one in ipairs(wheel.by_gap(list)) do
    if one.gap > 0 then
      found[#found + 1] = finding(_"Strategy {number}, {name}: present {present}, target {target}", {
        number = one.number,
        name = one.name,
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
  threshold = _"at least 80 % of the way",
  advice = all_options,
  evidence = _"Ecodesign wheel with reasons for each score, dated",
  basis = basis,
}

--- The strategies with the lowest present profile, by id.
local function weakest(list, count)
  local all, weak = wheel.by_gap(list), {}
  table.sort(all, function(a, b)
    if a.present ~= b.present then return a.present < b.present end
    return a.number < b.number
  end)
  for i = 1, count do
    weak[all[i].id] = true
  end
  return weak
end

criterion "design.strategies_chosen" {
  title = _"Ecodesign strategies chosen",
  why = _"A team that aims at everything reaches nothing: choose a few strategies and write the targets down.",
  needs = { "design.strategies", "design.wheel_aims" },
  measure = "design.wheel_aims",
  rate = between { worst = 0, best = limits.strategy_aims },
  met = at_least(limits.strategy_aims),
  threshold = _"at least three strategies that aim higher or are strong",
  advice = {
    option "design.set_targets" {
      title = _"Set a target for the weakest strategies",
      how = _"Half-day workshop with design, production, purchasing and sales: rate all eight, then raise the target of the three weakest by two steps.",
      effort = "low",
      effect = {
        ["design.strategies"] = function(list)
          local weak = weakest(list, 3)
          return rows.changed(list, function(row)
            if weak[wheel.of[row.strategy]] then row.target = math.max(row.target, math.min(5, row.present + 2)) end
          end)
        end,
      },
      tradeoff = _"Rate the new concept for rebound: a cheaper product may be used more.",
    },
  },
  evidence = _"Target profile signed by the management",
  basis = basis,
}
