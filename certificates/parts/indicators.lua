-- The figures computed on the way, by theme; where several rest on the same basis it is told once, by number.
local format = include "parts/format"

-- What a criterion shows already, under the same title and with the same value, is not told again.
local function shown_by_criteria(criteria)
  local shown = {}
  for _, c in ipairs(criteria) do
    if c.value and c.value.amount then shown[c.title .. "\n" .. c.value.amount] = true end
  end
  return shown
end

local function theme_titles(plugins)
  local titles = {}
  for _, p in ipairs(plugins) do titles[p.id] = p.title end
  return titles
end

local function value_of(i) return i.text and format.word(i.text) or format.amount(i.amount, i.unit) end

return function(data)
  local shown, titles = shown_by_criteria(data.assessment.criteria), theme_titles(data.plugins)
  local rows, bases, numbers, theme_before = {}, {}, {}, nil
  for _, i in ipairs(data.assessment.indicators) do
    if not (i.amount and shown[i.title .. "\n" .. i.amount]) then
      local theme = string.match(i.id, "^[^.]+")
      if theme ~= theme_before then
        table.insert(rows, row { note = span { titles[theme] or theme, bold = true, colour = "accent" } })
        theme_before = theme
      end
      local number = ""
      if format.given(i.basis) then
        if numbers[i.basis] == nil then
          table.insert(bases, format.unit(i.basis))
          numbers[i.basis] = tostring(#bases)
        end
        number = numbers[i.basis]
      end
      table.insert(rows, { format.unit(i.title), span { value_of(i), bold = true }, span { number, colour = "muted" } })
    end
  end
  if #rows == 0 then return {} end
  local blocks = {
    heading { text = _"Indicators", level = 1, before = 34 },
    paragraph { _"Figures computed on the way to the results. The number at the right names the basis, listed below the table.", keep_with_next = true },
    grid { columns = { { title = _"Indicator", width = 5 }, { title = _"Value", width = 1.6, align = "right" }, { title = _"Basis", width = 0.6, align = "right" } },
           rows = rows },
  }
  if #bases > 0 then table.insert(blocks, bullets { numbered = true, size = 7.4, before = 10, items = bases }) end
  return blocks
end
