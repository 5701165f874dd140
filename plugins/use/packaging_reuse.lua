-- Packaging that comes back.
local data = include "data/packaging_reuse"

fact.choice "use.reuse_system" {
  title = _"Reuse or refill",
  evidence = _"Terms of the system",
  choices = {
    { "pool", _"Pool of several users" },
    { "own", _"Own packaging that comes back" },
    { "refill", _"Customers refill at home or in the shop" },
    { "none", _"Single use" },
  },
}

fact.boolean "use.beverage" { title = _"Packaging of a beverage" }

fact.percentage "use.reuse_share" {
  title = _"Share delivered in reusable packaging",
  help = _"Of all units of this kind that the client uses in a year.",
  evidence = _"Sales figures",
}

fact.choices "use.reuse_conditions" {
  title = _"What the system provides for",
  evidence = _"Terms of the system, visit to the cleaning",
  choices = data.conditions,
}

local function reusable(f)
  return f.use.reuse_system ~= "none"
end

local function wanted(f)
  return data.share[f.use.beverage and "beverage" or f.design.pack_kind]
end

local function all_conditions()
  local all = {}
  for i, condition in ipairs(data.conditions) do
    all[i] = condition[1]
  end
  return all
end

local begin = option "use.begin_reuse" {
  title = _"Begin with the routes that return anyway",
  how = _"Pallets, crates and boxes between own sites and regular customers first; join a pool where there is one, it washes and counts.",
  effort = "medium",
  effect = {
    ["use.reuse_share"] = function(value)
      return math.max(value, 40)
    end,
    ["use.reuse_system"] = function(value)
      return value == "none" and "pool" or value
    end,
    ["use.rotations"] = function(value)
      return math.max(value, 15)
    end,
    ["use.returned"] = function(value)
      return math.max(value, 90)
    end,
    ["use.reuse_conditions"] = all_conditions,
  },
  tradeoff = _"Heavier packs over long distances can cost more than they save: reckon the way back.",
}

criterion "use.reuse_share_reached" {
  title = _"Reusable packaging",
  why = _"From 2030 a share of transport packaging, grouped packaging and beverages has to be reusable.",
  needs = { "design.pack_kind", "use.beverage", "use.reuse_share" },
  applies = function(f)
    return wanted(f) ~= nil
  end,
  measure = "use.reuse_share",
  unit = "%",
  rate = function(f, value)
    return clamp(value / wanted(f)[2], 0, 1)
  end,
  met = function(f, value)
    return value >= wanted(f)[1]
  end,
  threshold = _"40 % of transport and online trade, 10 % of grouped packaging and beverages",
  partly = function(f, value)
    return value >= wanted(f)[1] / 2
  end,
  advice = { begin },
  evidence = _"Sales figures",
  basis = "Regulation (EU) 2025/40, article 29: shares of 2030; best rating at the aim of 2040; exemptions are not built",
}

criterion "use.reuse_organised" {
  title = _"Reuse is organised",
  why = _"Without washing, counting and a way back reusable packaging is single-use packaging that weighs more.",
  needs = { "use.reuse_system", "use.reuse_conditions" },
  applies = reusable,
  measure = function(f)
    return #f.use.reuse_conditions
  end,
  rate = between { worst = 0, best = #data.conditions },
  met = at_least(#data.conditions),
  threshold = _"all six conditions",
  partly = at_least(4),
  advice = {
    option "use.organise_reuse" {
      title = _"Close the gaps one by one",
      how = _"Contract with a washing service, a number on each pack, a deposit, a recycler for the broken ones.",
      effort = "medium",
      effect = { ["use.reuse_conditions"] = all_conditions },
    },
  },
  evidence = _"Terms of the system, visit to the cleaning",
  basis = "Regulation (EU) 2025/40, article 11 and annex VI (conditions of reusable packaging; annex from memory, unconfirmed)",
}
