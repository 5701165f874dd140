local format = include "parts/format"
local branding = include "branding"

local function counts(criteria)
  local found = {}
  for _, outcome in ipairs(branding.outcome_order) do found[outcome] = 0 end
  for _, c in ipairs(criteria) do found[c.outcome] = found[c.outcome] + 1 end
  return found
end

local function sentences(data)
  local a, level = data.assessment, nil
  local text = { span { data.product.name, bold = true }, " scores " }
  table.insert(text, span { format.score(a.score) .. " of 100 points", bold = true })
  if a.level then
    table.insert(text, " and reaches the level ")
    table.insert(text, span { a.level.title, bold = true })
    table.insert(text, ".")
  else
    table.insert(text, " and reaches no level yet.")
  end
  if #data.missing > 0 then
    table.insert(text, " " .. format.count(#data.missing, "fact is", "facts are") .. " not known yet. Once they are, the score will lie between " ..
      format.score(a.score_range[1]) .. " and " .. format.score(a.score_range[2]) .. ".")
  end
  if a.next_level then
    table.insert(text, " " .. format.count(#a.next_level.missing, "requirement stands", "requirements stand") ..
      " between the product and " .. a.next_level.title .. ".")
  end
  return text
end

local function axes(stages)
  local list = {}
  for _, s in ipairs(stages) do
    if s.score then
      table.insert(list, { label = s.title, value = s.score, low = s.score_range[1], high = s.score_range[2],
                           text = format.score(s.score) })
    else
      table.insert(list, { label = s.title, text = "not applicable" })
    end
  end
  return list
end

local function stage_bars(stages)
  local list = {}
  for _, axis in ipairs(axes(stages)) do
    local bar = { label = axis.label, value = axis.value, low = axis.low, high = axis.high, text = axis.text }
    if axis.value then bar.text = format.range(axis.value, axis.high) end
    table.insert(list, bar)
  end
  return list
end

local function level_marks(levels)
  local marks = {}
  for _, l in ipairs(levels) do table.insert(marks, { at = l.score, label = l.title .. " " .. format.number(l.score) }) end
  return marks
end

local function outcome_shares(criteria)
  local found, list = counts(criteria), {}
  for _, outcome in ipairs(branding.outcome_order) do
    if found[outcome] > 0 then
      local tone = branding.outcomes[outcome].tone
      local colours = { good = "good", warn = "warn", bad = "bad", unknown = "faint", neutral = "line" }
      table.insert(list, { label = found[outcome] .. " " .. outcome, value = found[outcome], tone = colours[tone] })
    end
  end
  return list
end

local function first_steps(recommendations)
  local rows = {}
  for i, r in ipairs(recommendations) do
    if i > 3 then break end
    table.insert(rows, { tostring(i), span { r.title, bold = true }, "+" .. format.score(r.gain) .. " points", r.effort,
                         format.money(r.investment) })
  end
  return grid {
    columns = { { title = "", width = 0.25 }, { title = "Improvement", width = 5 }, { title = "Gain", width = 1.1, align = "right" },
                { title = "Effort", width = 0.8 }, { title = "Investment", width = 1.7 } },
    rows = rows }
end

return function(data)
  local a = data.assessment
  local blocks = {
    page {},
    heading { text = "Summary", level = 1 },
    paragraph { size = 10.5, leading = 1.5, table.unpack(sentences(data)) },
    gauge { value = a.score, low = a.score_range[1], high = a.score_range[2], text = format.score(a.score) .. (a.score_range[2] > a.score and " – may rise to " .. format.score(a.score_range[2]) or ""),
            marks = level_marks(data.checklist.levels), before = 10, size = 8.4 },
    paragraph { text = "The solid part of a bar is certain. The dashed part depends on facts that are still unknown.",
                size = 7.8, colour = "muted", before = 2 },
    heading { text = "The stages of the life cycle", level = 2, listed = false },
  }
  local bars_part = {
    bars { items = stage_bars(a.stages), label_width = 86, before = 0, size = 8.2 },
    paragraph { text = format.count(#a.criteria, "criterion", "criteria") .. " judged", bold = true, size = 8.5, before = 14 },
    shares { items = outcome_shares(a.criteria), before = 6, size = 7.4 },
  }
  local scored = 0
  for _, s in ipairs(a.stages) do if s.score then scored = scored + 1 end end
  if #a.stages >= 3 then
    table.insert(blocks, columns { gap = 14, valign = "middle", before = 4,
      { width = 1.28, items = { radar { items = axes(a.stages), height = 208, size = 7.6 } } },
      { width = 1, items = bars_part } })
  else
    for _, block in ipairs(bars_part) do table.insert(blocks, block) end
  end
  if #data.recommendations > 0 then
    table.insert(blocks, heading { text = "What to do first", level = 2, listed = false })
    table.insert(blocks, first_steps(data.recommendations))
  end
  table.insert(blocks, heading { text = "In this report", level = 2, listed = false })
  table.insert(blocks, contents { depth = 1 })
  return blocks
end
