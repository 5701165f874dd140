-- Tools and fasteners of the target parts.
local groups = include "../product/shared/groups"
local limits = include "data/limits"
local options = include "shared/disassembly_options"
local tools = include "shared/tools"

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
  return not tools.common[row.tools]
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
  basis = "share of the target parts; reusable and removable fasteners as in Delegated Regulation (EU) 2023/1669, annex IV, after EN 45554",
}

criterion "disposal.disassembly_tools" {
  title = _"Target parts come out with common tools",
  why = _"Joining, fastening or sealing must not keep recyclers from the parts that they have to take out.",
  needs = { "disposal.disassembly", "disposal.common_tools_share" },
  optional = { "product.group" },
  applies = groups.only "taken_apart",
  measure = function(f)
    local _share, found = share_of_good(f.disposal.disassembly, tools_bad, function(i, row)
      return finding(_"Row {row}, {target} {needs}", { row = i, target = row.target, needs = tools.says[row.tools] })
    end)
    return f.disposal.common_tools_share, found
  end,
  unit = "%",
  rate = between { worst = 0, best = limits.common_tools },
  met = at_least(limits.common_tools),
  threshold = _"all of them",
  advice = { options.open_joints },
  evidence = _"Disassembly instructions that name the tools",
  basis = "Regulations (EU) 2019/2021, annex II, D 1, (EU) 2019/2019, annex II, 3 (d), and (EU) 2019/2022, annex II, 5 (5); for other groups centre's own good practice",
}

criterion "disposal.fasteners" {
  title = _"Joints that open again",
  why = _"Glued and welded joints mix materials for good.",
  needs = { "disposal.disassembly", "disposal.reversible_share" },
  optional = { "product.group" },
  applies = groups.only "taken_apart",
  measure = function(f)
    local _share, found = share_of_good(f.disposal.disassembly, fastener_bad, function(i, row)
      return finding(_"Row {row}, {target} is glued or welded", { row = i, target = row.target })
    end)
    return f.disposal.reversible_share, found
  end,
  unit = "%",
  rate = between { worst = limits.reversible.worst, best = limits.reversible.best },
  met = at_least(limits.reversible.good),
  advice = { options.open_joints },
  evidence = _"Disassembly record or exploded drawing",
  basis = "centre's own good practice",
}
