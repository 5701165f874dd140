-- Advice of several criteria: order parts with recycled content.
local families = include "data/families"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

local function aim_of(row)
  return families.plastics[row.material] and limits.recycled_plastics_aim or limits.recycled_aim
end

local function below_aim(row)
  return families.recyclate_available[row.material] and (row.recycled or 0) + (row.reused or 0) < aim_of(row)
end

--- Where parts are of sustained biological material, recycled shares cannot simply be raised beside it.
local function has_sustained(f)
  return rows.any(f.design.part_flows or {}, function(row)
    return (row.sustained or 0) > 0
  end)
end

--- An option that raises the recycled share of the parts for which `counts` holds to the aim.
return function(id, title, how, tradeoff, counts)
  return option(id) {
    title = title,
    how = how,
    effort = "medium",
    effect = {
      ["product.bom"] = function(bom)
        return rows.changed(bom, function(row)
          if counts(row) and below_aim(row) then row.recycled = aim_of(row) - (row.reused or 0) end
        end)
      end,
    },
    tradeoff = tradeoff,
    applies = function(f)
      return not has_sustained(f)
        and rows.any(f.product.bom, function(row)
          return counts(row) and below_aim(row)
        end)
    end,
  }
end
