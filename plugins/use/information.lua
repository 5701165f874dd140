-- What users are told so that they use the product with little impact.
local good = include "data/good_practice"
local groups = include "../product/shared/groups"
local topics = include "data/topics"

local choices = {}
for i, topic in ipairs(topics) do
  choices[i] = { topic[1], topic[2] }
end

fact.choices "use.information" {
  title = _"What users are told about use with little impact",
  evidence = _"User manual, label or application",
  choices = choices,
}

fact.boolean "use.information_local" {
  title = _"In the language of the users, and understood without technical knowledge",
  help = _"Pictures where people read little.",
  evidence = _"User manual",
}

local function wanted(f)
  return groups.always(f, "runs") and good.information.runs or good.information.others
end

--- By name, the topics that concern the product and are not told.
local function untold(f)
  local told, names = {}, {}
  for _i, id in ipairs(f.use.information) do
    told[id] = true
  end
  for _i, topic in ipairs(topics) do
    if not told[topic[1]] and (not topic.of or groups.always(f, topic.of)) then names[#names + 1] = topic[3] end
  end
  return names
end

criterion "use.information_given" {
  title = _"Users learn how to use it with little impact",
  why = _"The same product can use twice as much, or last half as long, in careless hands.",
  needs = { "use.information", "use.information_local" },
  optional = { "product.group" },
  applies = function(f)
    return groups.can(f, "runs") or groups.can(f, "washing") or groups.can(f, "lasts")
  end,
  measure = function(f)
    if not f.use.information_local then return 0, { finding(_"Users cannot read it: it is not in their language", {}) } end
    local names = untold(f)
    if is_empty(names) then return #f.use.information end
    return #f.use.information, { finding(_"Not told: {topics}", { topics = table.concat(names, ", ") }) }
  end,
  rate = function(f, value)
    return clamp(value / wanted(f).best, 0, 1)
  end,
  met = function(f, value)
    return value >= wanted(f).good
  end,
  threshold = _"at least four topics, three where the product runs without energy, in the language of the users",
  advice = {
    option "use.quick_guide" {
      title = _"One page of advice with pictures",
      how = _"Drawings on the product or on a card for what users are not told yet: how to set it, load it, look after it and get it repaired.",
      effort = "low",
      effect = {
        ["use.information"] = set { "settings", "load", "maintenance", "consumables", "idle", "repair" },
        ["use.information_local"] = set(true),
      },
    },
  },
  evidence = _"User manual, label or application",
  basis = "topics after Regulations (EU) 2019/2023, annex II, 9, and (EU) 2019/2019, annex II, 4; number: centre's own good practice",
}
