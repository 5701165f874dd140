local format = include "parts/format"
local branding = include "branding"

local function table_of(fact)
  local columns_of, rows = {}, {}
  for _, c in ipairs(fact.rows.columns) do
    local title = c.title
    if c.unit and c.unit ~= "" then title = title .. " (" .. format.unit(c.unit) .. ")" end
    table.insert(columns_of, { title = title, width = c.unit and 0.9 or 1.5, align = c.unit and "right" or "left" })
  end
  for _, row in ipairs(fact.rows.rows) do
    local cells = {}
    for i = 1, #columns_of do
      local value = row[i]
      table.insert(cells, value == nil and "–" or format.fact(value))
    end
    table.insert(rows, cells)
  end
  return grid { columns = columns_of, rows = rows }
end

return function(data)
  local rows, tables = {}, {}
  for _, f in ipairs(data.facts) do
    local value = f.rows and format.count(#f.rows.rows, "row, see below", "rows, see below") or format.fact(f.value, f.unit)
    table.insert(rows, { f.title, value, badge { text = f.quality, tone = branding.qualities[f.quality] or "neutral", size = 7.2 },
                         span { f.source or "", colour = "muted" } })
    if f.rows then table.insert(tables, f) end
  end
  local blocks = {
    heading { text = "The facts", level = 1, before = 34 },
    paragraph { "Everything above follows from these facts. Measured facts weigh more in a review than declared or estimated ones; where quality matters for a certificate, evidence is asked for.", keep_with_next = true },
    grid { columns = { { title = "Fact", width = 2.6 }, { title = "Value", width = 2.4 }, { title = "Quality", width = 1.1 }, { title = "Source", width = 2.4 } }, rows = rows },
  }
  for _, f in ipairs(tables) do
    table.insert(blocks, heading { text = f.title, level = 2 })
    table.insert(blocks, table_of(f))
  end
  return blocks
end
