-- Recycled content that EU law will ask of batteries and of plastic packaging.
local targets = include "data/recycled_targets"
local rows = include "../product/shared/rows"

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
      if given[metal] and given[metal] < phase.minimum[metal] then
        found[#found + 1] = finding(_"{metal}: {share} % recycled, article {article} asks for {minimum} %", {
          metal = metal,
          share = given[metal],
          article = phase.article,
          minimum = phase.minimum[metal],
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

fact.table "design.plastic_packaging" {
  title = _"Plastic packaging",
  help = _"One row for each plastic part of the packaging. An empty list says that there is none.",
  evidence = _"Packaging specification with declarations of post-consumer content",
  columns = {
    column.text "part" { title = _"Part" },
    column.choice "kind" {
      title = _"Kind",
      choices = {
        { "contact_pet", _"Contact-sensitive, mainly PET" },
        { "contact_other", _"Contact-sensitive, other plastic" },
        { "bottle", _"Single-use beverage bottle" },
        { "other", _"Other plastic packaging" },
      },
    },
    column.number "mass" { title = _"Mass", unit = "kg", min = 0 },
    column.percentage "recycled" { title = _"Post-consumer recycled content" },
  },
}

--- Per kind, in order of the rows: { kind, share of recycled material in %, minimum in % }.
local function packaging_kinds(list)
  local order, by_kind = {}, {}
  for _i, row in ipairs(list) do
    local kind = by_kind[row.kind]
    if not kind then
      kind = { kind = row.kind, mass = 0, recycled = 0, minimum = targets.packaging[row.kind] }
      by_kind[row.kind] = kind
      order[#order + 1] = kind
    end
    kind.mass = kind.mass + row.mass
    kind.recycled = kind.recycled + row.mass * row.recycled
  end
  return order
end

criterion "design.packaging_recycled" {
  title = _"Recycled content of the plastic packaging",
  why = _"From 2030 plastic packaging on the market of the European Union needs a minimum of post-consumer material.",
  needs = { "design.plastic_packaging" },
  applies = function(f)
    return rows.any(f.design.plastic_packaging, function(row)
      return row.mass > 0
    end)
  end,
  measure = function(f)
    local worst, found = nil, {}
    for _i, kind in ipairs(packaging_kinds(f.design.plastic_packaging)) do
      if kind.mass > 0 then
        local share = round(kind.recycled / kind.mass, 9)
        local reached = round(100 * share / kind.minimum, 9)
        if not worst or reached < worst then worst = reached end
        if share < kind.minimum then
          found[#found + 1] = finding(_"Kind {kind}: {share} % recycled, the minimum is {minimum} %", {
            kind = kind.kind,
            share = round(share, 1),
            minimum = kind.minimum,
          })
        end
      end
    end
    return worst, found
  end,
  unit = "%",
  rate = between { worst = 0, best = 100 },
  met = at_least(100),
  threshold = _"every kind reaches its minimum share (100 % of it)",
  advice = {
    option "design.packaging_from_recyclate" {
      title = _"Order film, foam and bottles with the recycled share of 2030",
      how = _"Transport film and foam first: no contact rules hinder it.",
      effort = "low",
      effect = {
        ["design.plastic_packaging"] = function(list)
          return rows.changed(list, function(row)
            row.recycled = math.max(row.recycled, targets.packaging[row.kind])
          end)
        end,
      },
      tradeoff = _"Recycled film may need more thickness; contact-sensitive packaging only with an authorised process.",
    },
  },
  evidence = _"Declarations of post-consumer content",
  basis = "Regulation (EU) 2025/40, article 7 (1), shares from 2030; averaged over the product's packaging instead of plant and year",
}
