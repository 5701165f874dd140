local format = include "parts/format"
local branding = include "branding"

local function outcome_badge(outcome)
  return badge { text = outcome, tone = branding.outcomes[outcome].tone, size = 7.3 }
end

local function criterion_cell(c)
  local cell = { span { c.title, bold = true } }
  local open = c.outcome ~= "met" and c.outcome ~= "not applicable"
  if open and format.given(c.why) then table.insert(cell, span { c.why, colour = "muted", size = 7.8 }) end
  for _, finding in ipairs(c.findings or {}) do table.insert(cell, span { "• " .. finding, size = 7.8, colour = "bad" }) end
  local unknown = {}
  for _, m in ipairs(c.missing or {}) do table.insert(unknown, m.title) end
  if #unknown > 0 then table.insert(cell, span { "Not known: " .. table.concat(unknown, "; "), size = 7.8, colour = "muted" }) end
  if open and format.given(c.evidence) then
    table.insert(cell, span { "Evidence wanted: " .. c.evidence, size = 7.8, colour = "muted" })
  end
  if c.mandatory then table.insert(cell, span { "Mandatory for every level", size = 7.4, bold = true, colour = "deep" }) end
  return cell
end

local function outcome_cell(c)
  local cell = { outcome_badge(c.outcome) }
  if c.rating and c.outcome ~= "not applicable" then
    table.insert(cell, meter { value = c.rating, most = 1, size = 3.4, tone = branding.outcomes[c.outcome].tone })
  end
  return cell
end

local function stage_table(stage, criteria)
  local rows = {}
  for _, c in ipairs(criteria) do
    if c.stage == stage.id then
      table.insert(rows, { criterion_cell(c), format.value(c.value), format.threshold(c.threshold), outcome_cell(c),
                           format.number(c.weight), span { c.basis or "", size = 7.4, colour = "muted" } })
    end
  end
  return grid {
    columns = { { title = "Criterion", width = 3.4 }, { title = "Value", width = 1.05 }, { title = "Threshold", width = 1.25 },
                { title = "Outcome", width = 1.65 }, { title = "Weight", width = 0.65, align = "right" }, { title = "Basis", width = 1.85 } },
    rows = rows, size = 8.1 }
end

return function(data)
  local a = data.assessment
  local blocks = {
    heading { text = "Results by criterion", level = 1, before = 34 },
    paragraph { "Each criterion is rated from 0 to 1; the bar under the outcome shows the rating. Ratings are averaged by weight within a stage, and the stages by theirs.", keep_with_next = true },
  }
  for _, s in ipairs(a.stages) do
    table.insert(blocks, heading { text = s.title, level = 2 })
    local line = { size = 8.6, colour = "muted", before = 0, keep_with_next = true, "Weight " .. format.number(s.weight) }
    table.insert(line, s.score and (" · score " .. format.range(s.score, s.score_range[2]) .. " of 100") or " · no criterion applies")
    table.insert(blocks, paragraph(line))
    table.insert(blocks, stage_table(s, a.criteria))
  end
  if #a.indicators > 0 then
    local rows = {}
    for _, i in ipairs(a.indicators) do
      table.insert(rows, { i.title, i.text or format.amount(i.amount, i.unit), span { i.basis or "", colour = "muted" } })
    end
    table.insert(blocks, heading { text = "Indicators", level = 2 })
    table.insert(blocks, paragraph { text = "Figures computed on the way.", size = 8.6, colour = "muted", before = 0, keep_with_next = true })
    table.insert(blocks, grid { columns = { { title = "Indicator", width = 3 }, { title = "Value", width = 1.4, align = "right" }, { title = "Basis", width = 3 } }, rows = rows })
  end
  return blocks
end
