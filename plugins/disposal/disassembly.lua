-- How the parts that matter at the end of life come out: one row for each target part. Time and steps.
local groups = include "../product/shared/groups"
local limits = include "data/limits"
local options = include "shared/disassembly_options"
local tools = include "shared/tools"

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
      choices = tools.choices,
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

criterion "disposal.disassembly_time" {
  title = _"Time to take out the parts that matter",
  why = _"Recyclers are paid by the tonne: what takes longer than a few minutes goes into the shredder.",
  needs = { "disposal.disassembly", "disposal.longest_disassembly" },
  optional = { "product.group" },
  applies = groups.only "taken_apart",
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.disposal.disassembly) do
      if row.minutes and row.minutes > limits.minutes.good then
        found[#found + 1] = finding(_"Row {row}, {target}: {minutes} min", { row = i, target = row.target, minutes = round(row.minutes, 1) })
      end
    end
    return f.disposal.longest_disassembly, found
  end,
  unit = "min",
  rate = between { worst = limits.minutes.worst, best = limits.minutes.best },
  met = at_most(limits.minutes.good),
  threshold = _"at most 5 minutes for any target part",
  advice = { options.better_access },
  evidence = _"Disassembly record with times, best by a recycler",
  basis = "centre's own good practice",
}

criterion "disposal.disassembly_steps" {
  title = _"Steps to take out the parts that matter",
  why = _"Every step is a chance to give up or to break something; it counts for repair as well as for recycling.",
  needs = { "disposal.disassembly", "disposal.most_steps" },
  optional = { "product.group" },
  applies = groups.only "taken_apart",
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
  threshold = _"at most 8 steps for any target part",
  advice = { options.better_access },
  evidence = _"Disassembly record",
  basis = "centre's own good practice",
}
