local format = include "parts/format"
local branding = include "branding"

local function counts(criteria)
  local found = {}
  for _, outcome in ipairs(branding.outcome_order) do found[outcome] = 0 end
  for _, c in ipairs(criteria) do found[c.outcome] = found[c.outcome] + 1 end
  return found
end

local function sentences(data)
  local a = data.assessment
  local judged = #a.criteria - counts(a.criteria)["not applicable"]
  if judged == 0 then
    return { "No criterion of the checklist applies to ", span { data.product.name, bold = true },
             ", so there is nothing to judge: choose a checklist that fits the product, or check the facts that decide what applies." }
  end
  local text = { span { data.product.name, bold = true }, " scores ", span { format.score(a.score) .. " of 100 points", bold = true } }
  local function say(...) for _, part in ipairs { ... } do table.insert(text, part) end end
  if a.level then
    say(" and reaches the level ", span { a.level.title, bold = true }, a.next_level and "." or ", the highest of this checklist.")
  else
    say(" and reaches no level yet.")
  end
  if #data.missing > 0 then
    say(" " .. format.count(#data.missing, "fact is", "facts are") .. " not known yet. Once they are, the score will lie between " ..
      format.score(a.score_range[1]) .. " and " .. format.score(a.score_range[2]) .. ".")
  end
  if a.next_level then
    say(" " .. format.count(#a.next_level.missing, "requirement stands", "requirements stand") .. " between the product and " ..
      a.next_level.title .. ".")
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

-- Improvements first; where there are few, the facts whose answers could add most.
local function first_steps(recommendations, missing)
  local rows = {}
  for i = 1, math.min(3, #recommendations) do
    local r = recommendations[i]
    table.insert(rows, { tostring(#rows + 1), span { r.title, bold = true }, r.gain and "+" .. format.score(r.gain) or "–", r.effort,
                         format.money(format.sums(r.investment)) })
  end
  for i = 1, math.min(3 - #rows, #missing) do
    table.insert(rows, { tostring(#rows + 1), { span { "Find out: " .. missing[i].title, bold = true } },
                         "up to +" .. format.score(missing[i].could_add), "–", "–" })
  end
  if #rows == 0 then return nil end
  return grid {
    columns = { { title = "", width = 0.25 }, { title = "Step", width = 5.4 }, { title = "Gain in points", width = 1.3, align = "right" },
                { title = "Effort", width = 0.8 }, { title = "Investment", width = 1.6 } },
    rows = rows, size = 8 }
end

-- The heaviest criteria of some outcomes, by title.
local function heaviest(criteria, wanted, most)
  local found = {}
  for i, c in ipairs(criteria) do
    if wanted[c.outcome] then table.insert(found, { title = c.title, weight = c.weight * (c.mandatory and 100 or 1), place = i }) end
  end
  table.sort(found, function(a, b) if a.weight ~= b.weight then return a.weight > b.weight end return a.place < b.place end)
  local titles = {}
  for i = 1, math.min(most, #found) do table.insert(titles, found[i].title) end
  if #found > most then table.insert(titles, span { "and " .. (#found - most) .. " more", colour = "muted" }) end
  return titles
end

local function column_of(title, colour, texts, none)
  local list = #texts > 0 and bullets { items = texts, size = 8, before = 3 } or paragraph { text = none, size = 8.4, colour = "muted", before = 3 }
  return { fill = "paper", padding = 10, items = { paragraph { text = title, size = 8.8, bold = true, colour = colour }, list } }
end

local function strengths(criteria)
  return columns { gap = 10, before = 12,
    column_of("Good already", "good", heaviest(criteria, { ["met"] = true }, 3), "No criterion is met yet."),
    column_of("Falls short", "bad", heaviest(criteria, { ["not met"] = true, ["partly met"] = true }, 3), "Nothing falls short."),
    column_of("Not known yet", "muted", heaviest(criteria, { ["unknown"] = true }, 3), "All is known.") }
end

local function stages(a)
  local bars_part = {
    bars { items = stage_bars(a.stages), label_width = 84, before = 0, size = 8.2 },
    paragraph { text = format.count(#a.criteria, "criterion", "criteria"), bold = true, size = 8.5, before = 14 },
    shares { items = outcome_shares(a.criteria), before = 6, size = 7.4 },
  }
  if #a.stages < 3 then return bars_part end
  return { columns { gap = 14, valign = "middle", before = 4,
                     { width = 1.2, items = { radar { items = axes(a.stages), height = #a.stages == 3 and 156 or 176, size = 7.6 } } },
                     { width = 1, items = bars_part } } }
end

return function(data)
  local a = data.assessment
  local open = a.score and format.score(a.score_range[1]) ~= format.score(a.score_range[2])
  local blocks = {
    page {},
    heading { text = "Summary", level = 1 },
    paragraph { size = 10, leading = 1.46, table.unpack(sentences(data)) },
  }
  if a.score then
    table.insert(blocks, gauge {
      value = a.score, low = a.score_range[1], high = a.score_range[2], before = 10, size = 8.4,
      text = format.score(a.score) .. (open and " – may rise to " .. format.score(a.score_range[2]) or ""),
      marks = level_marks(data.checklist.levels) })
  end
  if open then
    table.insert(blocks, paragraph { text = "The solid part of a bar is certain. The dashed part depends on facts that are still unknown.",
                                     size = 7.8, colour = "muted", before = 2 })
  end
  table.insert(blocks, heading { text = "The stages of the life cycle", level = 2, listed = false })
  for _, block in ipairs(stages(a)) do table.insert(blocks, block) end
  if a.score then table.insert(blocks, strengths(a.criteria)) end
  local steps = first_steps(data.recommendations, data.missing)
  if steps then
    table.insert(blocks, heading { text = "What to do first", level = 2, listed = false })
    table.insert(blocks, steps)
  end
  return blocks
end
