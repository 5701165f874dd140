local format = include "parts/format"
local branding = include "branding"

local numeric = { number = true, integer = true, percentage = true, money = true }
local long_source = 70

local function column_of(c)
  local title = c.title
  if format.given(c.unit) then title = title .. " (" .. format.unit_name(c.unit) .. ")" end
  if numeric[c.type] then return { title = title, width = 0.9, align = "right" } end
  if c.type == "boolean" then return { title = title, width = 0.9, align = "center" } end
  return { title = title, width = 1.7 }
end

-- The cells of a column; numbers with the same decimals, so that they can be compared.
local function cells_of(rows, index, column)
  local values, cells = {}, {}
  for _, row in ipairs(rows) do
    if type(row[index]) == "number" then table.insert(values, row[index]) end
  end
  local decimals = format.decimals(values)
  for i, row in ipairs(rows) do
    local value = row[index]
    if value == nil or value == "" then
      cells[i] = span { "–", colour = "faint" }
    elseif type(value) == "number" and column.type ~= "text" then
      cells[i] = format.fixed(value, decimals)
    else
      cells[i] = format.fact(value)
    end
  end
  return cells
end

local function table_of(fact)
  local columns_of, rows = {}, {}
  for i in ipairs(fact.rows.rows) do rows[i] = {} end
  for index, c in ipairs(fact.rows.columns) do
    table.insert(columns_of, column_of(c))
    for i, cell in ipairs(cells_of(fact.rows.rows, index, c)) do rows[i][index] = cell end
  end
  return grid { columns = columns_of, rows = rows, size = #columns_of > 6 and 7.4 or 8 }
end

local function theme_titles(plugins)
  local titles = {}
  for _, p in ipairs(plugins) do titles[p.id] = p.title end
  return titles
end

local function fact_row(f)
  local value = f.rows and (#f.rows.rows == 0 and _"none" or format.count(#f.rows.rows, _"{n} row, see below", _"{n} rows, see below"))
                or format.fact(f.value, f.unit)
  local source = f.source or ""
  local long = #source > long_source
  return row { f.title, span { value, bold = true }, badge { text = format.word(f.quality), tone = branding.qualities[f.quality] or "neutral", size = 7.2 },
               span { long and "" or source, colour = "muted", size = 7.8 },
               note = long and paragraph { size = 7.2, colour = "muted", leading = 1.34, span { _"Source" .. "\u{A0} ", bold = true }, source } or nil }
end

return function(data)
  if #data.facts == 0 then return {} end
  local rows, tables, titles, theme_before = {}, {}, theme_titles(data.plugins), nil
  for _, f in ipairs(data.facts) do
    local theme = string.match(f.id, "^[^.]+")
    if theme ~= theme_before and titles[theme] then
      table.insert(rows, row { note = span { titles[theme], bold = true, colour = "accent" } })
    end
    theme_before = theme
    table.insert(rows, fact_row(f))
    if f.rows and #f.rows.rows > 0 then table.insert(tables, f) end
  end
  local blocks = {
    heading { text = _"The facts", level = 1, before = 34 },
    paragraph { _"Everything above follows from these facts. Measured facts weigh more in a review than declared or estimated ones; where quality matters for a certificate, evidence is asked for.", keep_with_next = true },
    grid { columns = { { title = _"Fact", width = 2.7 }, { title = _"Value", width = 2.2 }, { title = _"Quality", width = 1.05 }, { title = _"Source", width = 2.5 } }, rows = rows },
  }
  for _, f in ipairs(tables) do
    table.insert(blocks, heading { text = f.title, level = 2 })
    table.insert(blocks, table_of(f))
  end
  return blocks
end
