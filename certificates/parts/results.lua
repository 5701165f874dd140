local format = include "parts/format"
local branding = include "branding"

local most_findings, longest_threshold = 6, 46

local function title_cell(c)
  local text = { span { c.title, bold = true } }
  if c.mandatory then table.insert(text, span { "  " .. _"mandatory", size = 7.2, bold = true, colour = "accent" }) end
  return paragraph { text = text, leading = 1.34 }
end

local function rating_cell(c)
  if c.rating == nil or c.outcome == "not applicable" then return "" end
  return { spacer { height = 3.2 }, meter { value = c.rating, most = 1, size = 4, tone = branding.outcomes[c.outcome].tone } }
end

local function threshold_cell(c)
  local text = format.threshold(c.threshold)
  if #text <= longest_threshold then return text end
  return c.outcome == "not applicable" and "–" or _"see below"
end

local function findings(c)
  local list, tone = {}, c.outcome == "met" and "muted" or branding.outcomes[c.outcome].tone
  if tone == "unknown" then tone = "neutral" end
  for i, finding in ipairs(c.findings or {}) do
    if i > most_findings then
      table.insert(list, span { format.fill(_"and {n} more", { n = #c.findings - most_findings }), colour = "muted" })
      break
    end
    table.insert(list, span { "• " .. finding, colour = tone })
  end
  return list
end

-- "Not known: … Evidence wanted: … Basis: …" in running text.
local function small_print(c, open)
  local unknown, text = {}, {}
  for _, m in ipairs(c.missing or {}) do table.insert(unknown, m.title) end
  local function say(label, words)
    if not format.given(words) then return end
    table.insert(text, span { (#text > 0 and "   " or "") .. label .. "\u{A0} ", bold = true })
    table.insert(text, format.unit(words))
  end
  local threshold = format.threshold(c.threshold)
  if #threshold > longest_threshold then say(_"Threshold", threshold) end
  say(_"Not known", format.list(unknown))
  if open then say(_"Evidence wanted", c.evidence) end
  say(_"Basis", c.basis)
  return text
end

local function note_of(c)
  local open = c.outcome ~= "met" and c.outcome ~= "not applicable"
  local note = {}
  if c.outcome == "not applicable" then return nil end
  if open and format.given(c.why) then table.insert(note, span { c.why, size = 7.8 }) end
  for _, finding in ipairs(findings(c)) do table.insert(note, paragraph { text = finding, size = 7.8, leading = 1.34 }) end
  local text = small_print(c, open)
  if #text > 0 then table.insert(note, paragraph { text = text, size = 7.2, colour = "muted", leading = 1.34 }) end
  return #note > 0 and note or nil
end

local function stage_table(stage, criteria)
  local rows = {}
  for _, c in ipairs(criteria) do
    if c.stage == stage.id then
      local tone = branding.outcomes[c.outcome].tone
      table.insert(rows, row { title_cell(c), span { format.value(c.value, c.threshold), bold = true }, threshold_cell(c),
                               badge { text = format.word(c.outcome), tone = tone, size = 7 }, rating_cell(c), format.number(c.weight),
                               note = note_of(c) })
    end
  end
  return grid {
    columns = { { title = _"Criterion", width = 3.35 }, { title = _"Value", width = 1.5, align = "right" }, { title = _"Threshold", width = 1.8 },
                { title = _"Outcome", width = 1.45 }, { title = _"Rating", width = 0.6 }, { title = _"Weight", width = 0.6, align = "right" } },
    rows = rows, size = 8.3 }
end

local function standing(s)
  local weight = format.number(s.weight)
  if s.score == nil then return format.fill(_"Weight {weight} · no criterion applies", { weight = weight }) end
  return format.fill(_"Weight {weight} · score {score} of 100", { weight = weight, score = format.range(s.score_range[1], s.score_range[2]) })
end

return function(data)
  local a = data.assessment
  local blocks = {
    heading { text = _"Results by criterion", level = 1, before = 34 },
    paragraph { _"Each criterion is rated from 0 to 1, as its bar shows. Ratings are averaged by weight within a stage, and the stages by theirs.", keep_with_next = true },
  }
  for _, s in ipairs(a.stages) do
    table.insert(blocks, heading { text = s.title, level = 2 })
    table.insert(blocks, paragraph { size = 8.6, colour = "muted", before = 0, keep_with_next = true, standing(s) })
    table.insert(blocks, stage_table(s, a.criteria))
  end
  return blocks
end
