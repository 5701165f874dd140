local format = include "parts/format"
local branding = include "branding"

local function counts(criteria)
  local found = {}
  for _, outcome in ipairs(branding.outcome_order) do found[outcome] = 0 end
  for _, c in ipairs(criteria) do found[c.outcome] = found[c.outcome] + 1 end
  return found
end

local function verdict(data)
  local a, product = data.assessment, span { data.product.name, bold = true }
  if #a.criteria == counts(a.criteria)["not applicable"] then
    return format.fill(_"No criterion of the checklist applies to {product}, so there is nothing to judge: choose a checklist that fits the product, or check the facts that decide what applies.",
                       { product = product })
  end
  local score = span { format.fill(_"{score} of 100 points", { score = format.score(a.score) }), bold = true }
  if a.level == nil then
    return format.fill(_"{product} scores {score} and reaches no level yet.", { product = product, score = score })
  end
  local highest = a.next_level == nil
  return format.fill(highest and _"{product} scores {score} and reaches the level {level}, the highest of this checklist."
                     or _"{product} scores {score} and reaches the level {level}.",
                     { product = product, score = score, level = span { a.level.title, bold = true } })
end

local function sentences(data)
  local a, text = data.assessment, { verdict(data) }
  if a.score == nil then return text end
  local function say(sentence, values) table.insert(text, " " .. format.fill(sentence, values)) end
  if #data.missing > 0 then
    say(format.count(#data.missing, _"{n} fact is not known yet. Once it is, the score will lie between {low} and {high}.",
                     _"{n} facts are not known yet. Once they are, the score will lie between {low} and {high}."),
        { low = format.score(a.score_range[1]), high = format.score(a.score_range[2]) })
  end
  if a.next_level then
    say(format.count(#a.next_level.missing, _"{n} requirement stands between the product and {level}.",
                     _"{n} requirements stand between the product and {level}."), { level = a.next_level.title })
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
      table.insert(list, { label = s.title, text = format.word("not applicable") })
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
  for i, outcome in ipairs(branding.outcome_order) do
    if found[outcome] > 0 then
      local tone = branding.outcomes[outcome].tone
      local colours = { good = "good", warn = "warn", bad = "bad", unknown = "faint", neutral = "line" }
      local label = format.fill(_"{n} {outcome}", { n = found[outcome], outcome = format.word(outcome) })
      table.insert(list, { label = label, value = found[outcome], tone = colours[tone] })
    end
  end
  return list
end

-- Improvements first; where there are few, the facts whose answers could add most.
local function first_steps(recommendations, missing)
  local rows = {}
  for i = 1, math.min(3, #recommendations) do
    local r = recommendations[i]
    table.insert(rows, { tostring(#rows + 1), span { r.title, bold = true }, r.gain and "+" .. format.score(r.gain) or "–", format.word(r.effort),
                         format.money(format.sums(r.investment)) })
  end
  for i = 1, math.min(3 - #rows, #missing) do
    table.insert(rows, { tostring(#rows + 1), { span { format.fill(_"Find out: {fact}", { fact = missing[i].title }), bold = true } },
                         format.fill(_"up to {gain}", { gain = format.signed(missing[i].could_add) }), "–", "–" })
  end
  if #rows == 0 then return nil end
  return grid {
    columns = { { title = "", width = 0.25 }, { title = _"Step", width = 5.4 }, { title = _"Gain in points", width = 1.3, align = "right" },
                { title = _"Effort", width = 0.8 }, { title = _"Investment", width = 1.6 } },
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
  if #found > most then table.insert(titles, span { format.fill(_"and {n} more", { n = #found - most }), colour = "muted" }) end
  return titles
end

local function column_of(title, colour, texts, none)
  local list = #texts > 0 and bullets { items = texts, size = 8, before = 3 } or paragraph { text = none, size = 8.4, colour = "muted", before = 3 }
  return { fill = "paper", padding = 10, items = { paragraph { text = title, size = 8.8, bold = true, colour = colour }, list } }
end

local function strengths(criteria)
  return columns { gap = 10, before = 12,
    column_of(_"Good already", "good", heaviest(criteria, { ["met"] = true }, 3), _"No criterion is met yet."),
    column_of(_"Falls short", "bad", heaviest(criteria, { ["not met"] = true, ["partly met"] = true }, 3), _"Nothing falls short."),
    column_of(_"Not known yet", "muted", heaviest(criteria, { ["unknown"] = true }, 3), _"All is known.") }
end

local function stages(a)
  local bars_part = {
    bars { items = stage_bars(a.stages), label_width = 84, before = 0, size = 8.2 },
    paragraph { text = format.count(#a.criteria, _"{n} criterion", _"{n} criteria"), bold = true, size = 8.5, before = 14 },
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
  local score = a.score and format.score(a.score)
  if open then score = format.fill(_"{score} – may rise to {high}", { score = score, high = format.score(a.score_range[2]) }) end
  local blocks = {
    page {},
    heading { text = _"Summary", level = 1 },
    paragraph { size = 10, leading = 1.46, table.unpack(sentences(data)) },
  }
  if a.score then
    table.insert(blocks, gauge {
      value = a.score, low = a.score_range[1], high = a.score_range[2], before = 10, size = 8.4, text = score,
      marks = level_marks(data.checklist.levels) })
  end
  if open then
    table.insert(blocks, paragraph { text = _"The solid part of a bar is certain. The dashed part depends on facts that are still unknown.",
                                     size = 7.8, colour = "muted", before = 2 })
  end
  table.insert(blocks, heading { text = _"The stages of the life cycle", level = 2, listed = false })
  for _, block in ipairs(stages(a)) do table.insert(blocks, block) end
  if a.score then table.insert(blocks, strengths(a.criteria)) end
  local steps = first_steps(data.recommendations, data.missing)
  if steps then
    table.insert(blocks, heading { text = _"What to do first", level = 2, listed = false })
    table.insert(blocks, steps)
  end
  return blocks
end
