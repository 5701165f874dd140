-- How the parts that matter at the end of life come out: one row for each target part.
local limits = include "data/limits"
local rows = include "../product/shared/rows"

fact.table "disposal.disassembly" {
  title = _"Disassembly of target parts",
  help = _"One row for each part that a recycler or repairer wants out: battery, circuit boards, motor, compressor, display, heaviest plastic parts. Count from the closed product.",
  evidence = _"Disassembly record with time, tools and photographs",
  columns = {
    column.text "target" { title = _"Target part" },
    column.integer "steps" {
      title = _"Steps",
      help = _"An operation that ends with a part removed or a tool changed counts as one step.",
      min = 1,
      max = 500,
    },
    column.number "minutes" { title = _"Time", unit = "min", min = 0, max = 600, optional = true },
    column.choice "tools" {
      title = _"Tools",
      choices = {
        { "none", _"None" },
        { "common", _"Commonly available" },
        { "special", _"Special to the product group" },
        { "proprietary", _"Only from the manufacturer" },
        { "destructive", _"Comes out only by breaking it" },
      },
    },
    column.choice "fasteners" {
      title = _"Fasteners",
      choices = {
        { "reusable", _"Reusable (screws, snap-fits)" },
        { "removable", _"Removable, not reusable" },
        { "fixed", _"Neither (glued, welded)" },
      },
      optional = true,
    },
  },
}

local with_common_tools = { none = true, common = true }

--- Unknown (nil) where no target part is listed.
local function worst(list, column)
  local most
  for _i, row in ipairs(list) do
    local value = row[column]
    if value and (not most or value > most) then most = value end
  end
  return most
end

indicator.number "disposal.longest_disassembly" {
  title = _"Longest time to take out a target part",
  unit = "min",
  needs = { "disposal.disassembly" },
  compute = function(f)
    return worst(f.disposal.disassembly, "minutes")
  end,
  basis = "the maximum over the target parts",
}

indicator.number "disposal.most_steps" {
  title = _"Most steps to take out a target part",
  needs = { "disposal.disassembly" },
  compute = function(f)
    return worst(f.disposal.disassembly, "steps")
  end,
  basis = "the maximum over the target parts; a step as in Decision (EU) 2016/1371, appendix: an operation that ends with a part removed or a tool changed",
}

--- The rows that `is_bad` names, as findings, and the share of the others in per cent; nil without rows.
local function share_of_good(list, is_bad, found_as)
  local found, counted = {}, 0
  for i, row in ipairs(list) do
    local bad = is_bad(row)
    if bad ~= nil then counted = counted + 1 end
    if bad then found[#found + 1] = found_as(i, row) end
  end
  if counted == 0 then return nil, found end
  return 100 * (counted - #found) / counted, found
end

local function tools_bad(row)
  return not with_common_tools[row.tools]
end

local function fastener_bad(row)
  if row.fasteners == nil then return nil end
  return row.fasteners == "fixed"
end

indicator.number "disposal.common_tools_share" {
  title = _"Target parts that come out with common tools",
  unit = "%",
  needs = { "disposal.disassembly" },
  compute = function(f)
    return (share_of_good(f.disposal.disassembly, tools_bad, function(i)
      return i
    end))
  end,
  basis = "Regulation (EU) 2019/2021, annex II, D 1: commonly available tools",
}

indicator.number "disposal.reversible_share" {
  title = _"Target parts held by fasteners that open",
  unit = "%",
  needs = { "disposal.disassembly" },
  compute = function(f)
    return (share_of_good(f.disposal.disassembly, fastener_bad, function(i)
      return i
    end))
  end,
  basis = "fastener types as in Regulation (EU) 2023/1669, annex IV (from memory, unconfirmed)",
}

local better_access = option "disposal.better_access" {
  title = _"Put the target parts within reach",
  how = _"One service side; the target parts in the first layer; one screw type; cables with plugs instead of solder.",
  effort = "medium",
  effect = {
    ["disposal.disassembly"] = function(list)
      return rows.changed(list, function(row)
        row.steps = math.max(1, math.ceil(row.steps / 2))
        if row.minutes then row.minutes = row.minutes / 2 end
      end)
    end,
  },
  tradeoff = _"Openings need seals against water and dust, and covers that keep users from live parts.",
}

local open_joints = option "disposal.open_joints" {
  title = _"Screws and snap-fits instead of glue and special heads",
  how = _"Standard screw heads; snap-fits with a marked release point; adhesive only as pull strips.",
  effort = "low",
  effect = {
    ["disposal.disassembly"] = function(list)
      return rows.changed(list, function(row)
        if not with_common_tools[row.tools] then row.tools = "common" end
        if row.fasteners then row.fasteners = "reusable" end
      end)
    end,
  },
  tradeoff = _"Parts that must not be opened by users stay behind a second, screwed cover.",
}

criterion "disposal.disassembly_time" {
  title = _"Time to take out the parts that matter",
  why = _"Recyclers are paid by the tonne: what takes longer than a few minutes goes into the shredder.",
  needs = { "disposal.disassembly", "disposal.longest_disassembly" },
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.disposal.disassembly) do
      if row.minutes and row.minutes > limits.minutes.good then
        found[#found + 1] = finding(_"Row {row}, {target}: {minutes} minutes", { row = i, target = row.target, minutes = round(row.minutes, 1) })
      end
    end
    return f.disposal.longest_disassembly, found
  end,
  unit = "min",
  rate = between { worst = limits.minutes.worst, best = limits.minutes.best },
  met = at_most(limits.minutes.good),
  advice = { better_access, open_joints },
  evidence = _"Disassembly record with times, best by a recycler",
  basis = "centre's own good practice",
}

criterion "disposal.disassembly_steps" {
  title = _"Steps to take out the parts that matter",
  why = _"Every step is a chance to give up or to break something; it counts for repair as well as for recycling.",
  needs = { "disposal.disassembly", "disposal.most_steps" },
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.disposal.disassembly) do
      if row.steps > limits.steps.good then
        found[#found + 1] = finding(_"Row {row}, {target}: {steps} steps", { row = i, target = row.target, steps = row.steps })
      end
    end
    return f.disposal.most_steps, found
  end,
  rate = between { worst = limits.steps.worst, best = limits.steps.best },
  met = at_most(limits.steps.good),
  advice = { better_access },
  evidence = _"Disassembly record",
  basis = "centre's own good practice",
}

criterion "disposal.disassembly_tools" {
  title = _"Target parts come out with common tools",
  why = _"Joining, fastening or sealing must not keep recyclers from the parts that they have to take out.",
  needs = { "disposal.disassembly", "disposal.common_tools_share" },
  measure = function(f)
    local _share, found = share_of_good(f.disposal.disassembly, tools_bad, function(i, row)
      return finding(_"Row {row}, {target}: tools {tools}", { row = i, target = row.target, tools = row.tools })
    end)
    return f.disposal.common_tools_share, found
  end,
  unit = "%",
  rate = between { worst = 0, best = limits.common_tools },
  met = at_least(limits.common_tools),
  advice = { open_joints },
  evidence = _"Disassembly instructions that name the tools",
  basis = "Regulation (EU) 2019/2021, annex II, D 1 (text read in UK SI 2021/745, schedule 19, paragraph 11); for other groups centre's own good practice",
}

criterion "disposal.fasteners" {
  title = _"Joints that open again",
  why = _"Glued and welded joints mix materials for good.",
  needs = { "disposal.disassembly", "disposal.reversible_share" },
  measure = function(f)
    local _share, found = share_of_good(f.disposal.disassembly, fastener_bad, function(i, row)
      return finding(_"Row {row}, {target} is glued or welded", { row = i, target = row.target })
    end)
    return f.disposal.reversible_share, found
  end,
  unit = "%",
  rate = between { worst = limits.reversible.worst, best = limits.reversible.best },
  met = at_least(limits.reversible.good),
  advice = { open_joints },
  evidence = _"Disassembly record or exploded drawing",
  basis = "centre's own good practice",
}
