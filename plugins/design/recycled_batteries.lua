-- Recycled metals that EU law will ask of batteries.
local targets = include "data/recycled_targets"

fact.choice "design.battery_category" {
  title = _"Category of the battery placed on the market",
  choices = {
    { "none", _"No battery" },
    { "portable", _"Portable" },
    { "lmt", _"Light means of transport" },
    { "sli", _"Starting, lighting and ignition" },
    { "industrial", _"Industrial, above 2 kWh" },
    { "ev", _"Electric vehicle" },
  },
}

fact.date "design.market_date" {
  title = _"Date of placing on the market",
  help = _"Planned date for a new design; decides which rules bind it.",
}

local function metal_share(id, title)
  fact.percentage(id) {
    title = title,
    help = _"Of the metal in the active materials; leave open where the battery has none of it.",
    evidence = _"Declaration of the battery's maker, per model, year and plant",
  }
end

metal_share("design.recycled_cobalt", _"Recycled cobalt in the battery")
metal_share("design.recycled_lead", _"Recycled lead in the battery")
metal_share("design.recycled_lithium", _"Recycled lithium in the battery")
metal_share("design.recycled_nickel", _"Recycled nickel in the battery")

--- The latest phase that binds the category on that date, or nil.
local function phase_of(f)
  local binding
  for _i, phase in ipairs(targets.battery_phases) do
    if phase.categories[f.design.battery_category] and f.design.market_date >= phase.from then binding = phase end
  end
  return binding
end

--- A share that is met stays; one that is not given stays unknown.
local function at_least_in_last_phase(metal)
  local minimum = targets.battery_phases[#targets.battery_phases].minimum[metal]
  return function(value)
    return math.max(value, minimum)
  end
end

criterion "design.battery_recycled" {
  title = _"Recycled metals in the battery",
  why = _"The European Union sets minimum shares of recycled cobalt, lead, lithium and nickel: contracts for material are made years ahead.",
  needs = { "design.battery_category", "design.market_date" },
  optional = { "design.recycled_cobalt", "design.recycled_lead", "design.recycled_lithium", "design.recycled_nickel" },
  applies = function(f)
    return f.design.battery_category ~= "none" and f.design.battery_category ~= "portable" and phase_of(f) ~= nil
  end,
  measure = function(f)
    local phase, found = phase_of(f), {}
    local given = {
      cobalt = f.design.recycled_cobalt,
      lead = f.design.recycled_lead,
      lithium = f.design.recycled_lithium,
      nickel = f.design.recycled_nickel,
    }
    for _i, metal in ipairs(targets.metals) do
      local share, minimum = given[metal.id], phase.minimum[metal.id]
      if share and share < minimum then
        found[#found + 1] = finding(_"{metal}: {share} % recycled, article {article} asks for {minimum} %", {
          metal = metal.title,
          share = round(share, 1),
          article = phase.article,
          minimum = minimum,
        })
      end
    end
    return #found, found
  end,
  met = at_most(0),
  threshold = _"no metal below its minimum share",
  advice = {
    option "design.battery_with_recycled_metals" {
      title = _"Buy cells with the recycled shares of 2036",
      how = _"Ask for the declaration per model and plant; write the shares into the supply contract.",
      effort = "medium",
      effect = {
        ["design.recycled_cobalt"] = at_least_in_last_phase("cobalt"),
        ["design.recycled_lead"] = at_least_in_last_phase("lead"),
        ["design.recycled_lithium"] = at_least_in_last_phase("lithium"),
        ["design.recycled_nickel"] = at_least_in_last_phase("nickel"),
      },
      tradeoff = _"A chemistry without cobalt and nickel avoids the question, at a lower energy density.",
    },
  },
  evidence = _"Declaration of the battery's maker",
  basis = "Regulation (EU) 2023/1542, article 8 (2) and (3)",
}
