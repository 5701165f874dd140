-- What to improve first, and why: cards for the improvements that gain most, a table for the rest.
local format = include "parts/format"

local most_cards = 12

local function reasons(criteria)
  local why = {}
  for _, c in ipairs(criteria) do why[c.id] = c.why end
  return why
end

local function gains(recommendations)
  local list, most = {}, 0.1
  for i, r in ipairs(recommendations) do
    if i > most_cards then break end
    if r.gain then
      table.insert(list, { label = i .. ". " .. r.title, value = math.max(r.gain, 0), text = format.gain(r.gain) })
      most = math.max(most, r.gain)
    end
  end
  if #list < 2 then return nil end
  return bars { items = list, most = most * 1.05, label_width = 290, size = 8.2 }
end

local function figure(title, text, width)
  return { width = width, fill = "white", padding = 6, radius = 3, items = {
    paragraph { text = title, size = 7.2, colour = "muted" },
    paragraph { text = text, size = 8, bold = true, before = 0, leading = 1.35, lines = 1 } } }
end

-- An extra cost in a year is a saving below 0.
local function saving_of(r)
  local saving = format.sums(r.saving)
  if saving == nil or (saving.low == 0 and saving.high == 0) then return nil end
  local costs = saving.high <= 0 and saving.low < 0
  if costs then saving.low, saving.high = -saving.high, -saving.low end
  return costs and _"Extra cost in a year" or _"Saving in a year", format.money(saving)
end

-- Boxes of the same widths in every card, whatever is known.
local function figures(r, before)
  local parts, used = { gap = 7, before = 8 }, 0
  local function add(title, text, width)
    table.insert(parts, figure(title, text, width))
    used = used + width
  end
  add(_"Effort", format.word(r.effort), 0.7)
  if r.investment then add(_"Investment", format.money(format.sums(r.investment)), 1.4) end
  local title, saving = saving_of(r)
  if title then add(title, saving, 1.4) end
  local payback = format.payback(format.sums(r.investment), format.sums(r.saving))
  if payback then add(_"Simple payback", payback, 1.1) end
  if r.score_after then add(_"Score", format.score(before) .. " → " .. format.score(r.score_after), 1.05) end
  if r.level_after then add(_"Level after", r.level_after, 0.9) end
  if used < 6.5 then table.insert(parts, { width = 6.5 - used, items = {} }) end
  return columns(parts)
end

local function note(label, text)
  if not format.given(text) then return nil end
  return paragraph { size = 8.4, before = 4, span { label .. " ", bold = true, colour = "muted" }, text }
end

local function criterion_of(r)
  if r.gain == nil or r.outcome_after == nil then return r.criterion_title end
  return format.fill(_"{criterion}: {outcome} afterwards", { criterion = r.criterion_title, outcome = format.word(r.outcome_after) })
end

local function card(number, r, why, before)
  local items = {
    columns { before = 0, gap = 12,
      { width = 5.2, items = { paragraph { text = number .. ". " .. r.title, bold = true, size = 10.3, leading = 1.3, before = 0 } } },
      { width = 1, items = { paragraph { text = r.gain and format.gain(r.gain) or _"gain not known", bold = true, size = 10.3, colour = "accent",
                                         align = "right", leading = 1.3, before = 0 } } } },
    paragraph { size = 8.4, colour = "muted", before = 2, criterion_of(r) },
  }
  if format.given(r.how) then table.insert(items, paragraph { text = r.how, before = 5, size = 9 }) end
  for _, part in ipairs { { _"Why it matters.", why }, { _"Also helps.", format.list(r.also_helps or {}) },
                          { _"Watch out.", r.tradeoff }, { _"Where the costs come from.", r.costs_basis } } do
    local block = note(part[1], part[2])
    if block then table.insert(items, block) end
  end
  table.insert(items, figures(r, before))
  return panel { fill = "tint", bar = "accent", padding = 12, before = 11, items = items }
end

local function further(recommendations)
  local rows = {}
  for i = most_cards + 1, #recommendations do
    local r = recommendations[i]
    table.insert(rows, row { tostring(i), span { r.title, bold = true }, r.gain and format.gain(r.gain) or "–", r.effort and format.word(r.effort) or "–",
                             format.money(format.sums(r.investment)),
                             format.payback(format.sums(r.investment), format.sums(r.saving)) or "–" })
  end
  return grid { columns = { { title = "", width = 0.35 }, { title = _"Improvement", width = 3.9 }, { title = _"Gain", width = 1.2, align = "right" },
                            { title = _"Effort", width = 0.8 }, { title = _"Investment", width = 2 }, { title = _"Payback", width = 1.4 } },
                rows = rows, size = 8 }
end

return function(data)
  if #data.recommendations == 0 then return {} end
  local why = reasons(data.assessment.criteria)
  local one = #data.recommendations == 1
  local blocks = {
    page {},
    heading { text = _"What to improve first, and why", level = 1 },
    paragraph { one and _"The product was assessed again as if the improvement below were made; the gain is the difference."
      or _"The improvements below are in the order in which they raise the score most. For each, the product was assessed again as if the improvement were made; the gain is the difference. Gains do not simply add up when several are made together." },
  }
  local chart = gains(data.recommendations)
  if chart then table.insert(blocks, chart) end
  for i, r in ipairs(data.recommendations) do
    if i > most_cards then break end
    table.insert(blocks, card(i, r, why[r.criterion], data.assessment.score))
  end
  if #data.recommendations > most_cards then
    table.insert(blocks, heading { text = _"Further improvements", level = 2 })
    table.insert(blocks, further(data.recommendations))
  end
  return blocks
end
