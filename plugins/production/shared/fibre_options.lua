-- Options that change where fibres come from.
local rows = include "../product/shared/rows"

--- Rows of `fibre` with the origin `from` become `to`.
local function change(id, title, how, tradeoff, fibre, from, to)
  return option(id) {
    title = title,
    how = how,
    effort = "medium",
    effect = {
      ["production.fibres"] = function(fibres)
        return rows.changed(fibres, function(row)
          if (fibre == nil or row.fibre == fibre) and from[row.origin] then row.origin = to end
        end)
      end,
    },
    tradeoff = tradeoff,
  }
end

return { change = change }
