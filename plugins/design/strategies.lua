-- The ecodesign strategy wheel: the present and the target profile of eight strategies, and what to begin with.
local strategies = include "data/strategies"
local wheel = include "shared/wheel"

local basis = "Brezet and van Hemel, Ecodesign: a promising approach to sustainable production and consumption (UNEP, 1997), ecodesign strategy wheel; scale 0 to 5 and gap as priority: centre's own good practice"

local choices = {}
for _i, strategy in ipairs(strategies) do
  choices[#choices + 1] = { strategy.id, strategy.title }
  for _j, sub in ipairs(strategy.subs) do
    choices[#choices + 1] = { sub[1], sub[2] }
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

for _i, strategy in ipairs(strategies) do
  indicator.number("design.wheel_present_" .. strategy.id) {
    title = strategy.present,
    needs = { "design.strategies" },
    compute = function(f)
      return (wheel.profile(f.design.strategies, strategy.id))
    end,
    basis = basis,
  }
  indicator.number("design.wheel_target_" .. strategy.id) {
    title = strategy.target,
    needs = { "design.strategies" },
    compute = function(f)
      local _present, target = wheel.profile(f.design.strategies, strategy.id)
      return target
    end,
    basis = basis,
  }
end

indicator.text "design.wheel_priorities" {
  title = _"Strategies by gap, largest first",
  needs = { "design.strategies" },
  compute = function(f)
    local all, names = wheel.by_gap(f.design.strategies), {}
    if not all then return nil end
    for _i, one in ipairs(all) do
      if one.gap > 0 then names[#names + 1] = one.number .. " " .. one.name end
    end
    return table.concat(names, ", ")
  end,
  basis = basis,
}

indicator.text "design.wheel_sub_priorities" {
  title = _"Sub-strategies by gap, the five largest",
  needs = { "design.strategies" },
  compute = function(f)
    local all, names = wheel.subs_by_gap(f.design.strategies), {}
    if is_empty(all) then return nil end
    for i = 1, math.min(5, #all) do
      names[i] = all[i].name
    end
    return table.concat(names, ", ")
  end,
  basis = basis,
}

indicator.number "design.wheel_progress" {
  title = _"Way to the target profile",
  unit = "%",
  needs = { "design.strategies" },
  compute = function(f)
    local all = wheel.by_gap(f.design.strategies)
    if not all then return nil end
    local reached = sum(all, function(one)
      return one.target > one.present and 100 * one.present / one.target or 100
    end)
    return round(reached / #all, 9)
  end,
  basis = basis .. "; mean over the strategies of present by target",
}

indicator.number "design.wheel_aims" {
  title = _"Strategies that are strong or aim higher",
  needs = { "design.strategies" },
  compute = function(f)
    local all = wheel.by_gap(f.design.strategies)
    if not all then return nil end
    return sum(all, function(one)
      return (one.gap > 0 or one.present >= 4) and 1 or 0
    end)
  end,
  basis = basis .. "; strong: 4 or more",
}
