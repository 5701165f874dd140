-- How target parts come out sooner: advice of several criteria.
local tools = include "shared/tools"
local rows = include "../product/shared/rows"

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
  title = _"Standard screws and snap-fits instead of glue and special heads",
  how = _"One kind of screw head that everybody has a tool for; snap-fits with a marked release point; adhesive only as pull strips.",
  effort = "medium",
  effect = {
    ["disposal.disassembly"] = function(list)
      return rows.changed(list, function(row)
        if not tools.common[row.tools] then row.tools = "common" end
        if row.fasteners then row.fasteners = "reusable" end
      end)
    end,
  },
  tradeoff = _"Parts that must not be opened by users stay behind a second, screwed cover.",
}

return { better_access = better_access, open_joints = open_joints }
