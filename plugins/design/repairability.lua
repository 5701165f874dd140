-- Repairability index of smartphones and slate tablets: facts and scores.
local data = include "data/repairability"

local basis = "Delegated Regulation (EU) 2023/1669, annex IV, point 5"

local function pairs_of(list)
  local choices, score = {}, {}
  for i, entry in ipairs(list) do
    choices[i] = { entry[1], entry[2] }
    score[entry[1]] = entry.score
  end
  return choices, score
end

local part_choices = pairs_of(data.parts)
local fastener_choices, fastener_score = pairs_of(data.fasteners)
local tool_choices, tool_score = pairs_of(data.tools)
local spare_choices, spare_score = pairs_of(data.spare_parts)
local information_choices, information_score = pairs_of(data.information)

fact.table "design.repair_parts" {
  title = _"Priority parts for repair",
  help = _"A row for each of the nine parts (ten where the device folds). For a part that the device does not have, answer 'in the device' with no. Steps are counted from the closed device to the part in hand.",
  evidence = _"Disassembly record with photographs of each step",
  columns = {
    column.choice "part" { title = _"Part", choices = part_choices },
    column.boolean "present" { title = _"In the device" },
    column.integer "steps" { title = _"Steps", min = 1, max = 500, optional = true },
    column.choice "fasteners" { title = _"Fasteners", choices = fastener_choices, optional = true },
    column.choice "tools" { title = _"Tools", choices = tool_choices, optional = true },
    column.boolean "authorised" {
      title = _"Works only after remote authorisation",
      help = _"The new part has to be paired over the network by its serial number.",
      optional = true,
    },
    column.boolean "notified" {
      title = _"Works only after remote notification",
      help = _"The serial number of the new part has to be sent to the maker first.",
      optional = true,
    },
  },
}

fact.choice "design.spare_parts" {
  title = _"Spare parts for end users",
  help = _"What users, not only repairers, can buy.",
  choices = spare_choices,
  evidence = _"Public list of spare parts with prices",
}

fact.number "design.update_years" {
  title = _"Updates of the operating system are offered for",
  unit = "year",
  min = 0,
  max = 30,
  help = _"After the last unit of the model was placed on the market, free of charge.",
  evidence = _"Published commitment",
}

fact.choice "design.repair_information" {
  title = _"Repair information is open to",
  choices = information_choices,
  evidence = _"Address of the repair page",
}

local function depth_score(row)
  if not row.steps then return nil end
  local actions = (row.authorised and 1 or 0) + (row.notified and 1 or 0)
  local steps = row.steps + actions * data.authorisation_steps
  for _i, level in ipairs(data.depth) do
    if steps <= level.steps then return level.score end
  end
  return data.deepest
end

local function is_foldable(list)
  for _i, row in ipairs(list) do
    if row.part == "folding" and row.present then return true end
  end
  return false
end

--- The weighted score over the parts; the lowest of a part that occurs more than once; nil where an answer is missing.
local function part_score(list, score_of)
  local kind, lowest = is_foldable(list) and "foldable" or "rigid", {}
  for _i, row in ipairs(list) do
    local score = data.absent
    if row.present then score = score_of(row) end
    if not score then return nil end
    lowest[row.part] = math.min(lowest[row.part] or score, score)
  end
  local total = 0
  for _i, part in ipairs(data.parts) do
    if part[kind] > 0 then
      if not lowest[part[1]] then return nil end
      total = total + part[kind] * lowest[part[1]]
    end
  end
  return round(total, 9)
end

local function part_indicator(id, title, score_of)
  indicator.number(id) {
    title = title,
    needs = { "design.repair_parts" },
    compute = function(f)
      return part_score(f.design.repair_parts, score_of)
    end,
    basis = basis,
  }
end

part_indicator("design.score_depth", _"Disassembly depth score, S_DD", depth_score)
part_indicator("design.score_fasteners", _"Fasteners score, S_F", function(row)
  return row.fasteners and fastener_score[row.fasteners]
end)
part_indicator("design.score_tools", _"Tools score, S_T", function(row)
  return row.tools and tool_score[row.tools]
end)

indicator.number "design.score_spare_parts" {
  title = _"Spare parts score, S_SP",
  needs = { "design.spare_parts" },
  compute = function(f)
    return spare_score[f.design.spare_parts]
  end,
  basis = basis,
}

indicator.number "design.score_updates" {
  title = _"Software updates score, S_SU",
  needs = { "design.update_years" },
  compute = function(f)
    for _i, level in ipairs(data.updates) do
      if f.design.update_years >= level.years then return level.score end
    end
    return data.shortest_updates
  end,
  basis = basis,
}

indicator.number "design.score_information" {
  title = _"Repair information score, S_RI",
  needs = { "design.repair_information" },
  compute = function(f)
    return information_score[f.design.repair_information]
  end,
  basis = basis,
}

indicator.number "design.repairability_index" {
  title = _"Repairability index",
  needs = {
    "design.score_depth",
    "design.score_fasteners",
    "design.score_tools",
    "design.score_spare_parts",
    "design.score_updates",
    "design.score_information",
  },
  compute = function(f)
    local w, d = data.weights, f.design
    return round(
      w.depth * d.score_depth
        + w.fasteners * d.score_fasteners
        + w.tools * d.score_tools
        + w.spare_parts * d.score_spare_parts
        + w.updates * d.score_updates
        + w.information * d.score_information,
      2
    )
  end,
  basis = basis,
}

indicator.text "design.repairability_class" {
  title = _"Repairability class",
  needs = { "design.repairability_index" },
  compute = function(f)
    for _i, class in ipairs(data.classes) do
      if f.design.repairability_index >= class[2] then return class[1] end
    end
  end,
  basis = "Delegated Regulation (EU) 2023/1669, annex II, table 4",
}
