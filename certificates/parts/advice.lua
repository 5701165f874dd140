local format = include "parts/format"

local function reasons(criteria)
  local why = {}
  for _, c in ipairs(criteria) do why[c.id] = c.why end
  return why
end

local function gains(recommendations)
  local list, most = {}, 1
  for i, r in ipairs(recommendations) do
    if i > 10 then break end
    table.insert(list, { label = i .. ". " .. r.title, value = math.max(r.gain, 0), text = "+" .. format.score(r.gain) .. " points" })
    most = math.max(most, r.gain)
  end
  return bars { items = list, most = most * 1.05, label_width = 300, size = 8.2 }
end

local function figure(title, text, width)
  return { width = width, fill = "white", padding = 6, radius = 3, items = {
    paragraph { text = title, size = 7.2, colour = "muted" },
    paragraph { text = text, size = 8, bold = true, before = 0, leading = 1.35 } } }
end

local function figures(r)
  local parts = { gap = 7, before = 8, figure("Effort", r.effort, 0.75) }
  if r.investment then table.insert(parts, figure("Investment", format.money(r.investment), 1.35)) end
  if r.saving then
    local costs = r.saving.high <= 0 and r.saving.low < 0
    local shown = costs and { low = -r.saving.high, high = -r.saving.low, currency = r.saving.currency } or r.saving
    table.insert(parts, figure(costs and "Extra cost in a year" or "Saving in a year", format.money(shown), 1.35))
  end
  local payback = format.payback(r.investment, r.saving)
  if payback then table.insert(parts, figure("Simple payback", payback, 1.1)) end
  table.insert(parts, figure("Score after", format.score(r.score_after) .. (r.level_after and (", " .. r.level_after) or ""), 1))
  return columns(parts)
end

local function note(label, text)
  if not format.given(text) then return nil end
  return paragraph { size = 8.4, before = 4, span { label .. " ", bold = true, colour = "muted" }, text }
end

local function card(number, r, why)
  local items = {
    columns { before = 0, gap = 12,
      { width = 5.2, items = { paragraph { text = number .. ". " .. r.title, bold = true, size = 10.3, leading = 1.3, before = 0 } } },
      { width = 1, items = { paragraph { text = "+" .. format.score(r.gain) .. " points", bold = true, size = 10.3, colour = "accent",
                                         align = "right", leading = 1.3, before = 0 } } } },
    paragraph { size = 8.4, colour = "muted", before = 2,
      r.criterion_title .. (r.outcome_after and (": " .. r.outcome_after .. " afterwards") or "") },
  }
  if format.given(r.how) then table.insert(items, paragraph { text = r.how, before = 5, size = 9 }) end
  for _, part in ipairs { { "Why it matters.", why }, { "Watch out.", r.tradeoff }, { "Where the costs come from.", r.costs_basis } } do
    local block = note(part[1], part[2])
    if block then table.insert(items, block) end
  end
  table.insert(items, figures(r))
  return panel { fill = "tint", bar = "accent", padding = 12, before = 11, items = items }
end

local function state(value)
  if type(value) == "number" then return format.score(value) end
  return tostring(value)
end

local function blockers(next_level)
  local rows = {}
  for _, m in ipairs(next_level.missing) do
    local what = m.kind == "stage" and ("Score of the stage " .. m.title) or m.title
    local need = type(m.need) == "number" and ("at least " .. format.number(m.need)) or tostring(m.need)
    table.insert(rows, { what, state(m.have), span { need, bold = true } })
  end
  return grid { columns = { { title = "Requirement", width = 4 }, { title = "Now", width = 1 }, { title = "Needed for " .. next_level.title, width = 1.4 } },
                rows = rows, size = 8.8 }
end

local function questions(missing)
  local rows = {}
  for _, m in ipairs(missing) do
    local cell = { span { m.title, bold = true } }
    if format.given(m.help) then table.insert(cell, span { m.help, colour = "muted" }) end
    table.insert(rows, { cell, table.concat(m.criteria, "; "), "up to +" .. format.score(m.could_add) .. "\u{A0}points" })
  end
  return grid { columns = { { title = "Fact", width = 3.2 }, { title = "Decides", width = 2.4 }, { title = "Could add", width = 1.3, align = "right" } },
                rows = rows }
end

return function(data)
  local a, blocks = data.assessment, { page {} }
  if #data.recommendations > 0 then
    local why = reasons(a.criteria)
    table.insert(blocks, heading { text = "What to improve first, and why", level = 1 })
    table.insert(blocks, paragraph { "The improvements below are in the order in which they raise the score most. For each, the product was assessed again as if the improvement were made; the gain is the difference. Gains do not simply add up when several are made together." })
    table.insert(blocks, gains(data.recommendations))
    for i, r in ipairs(data.recommendations) do table.insert(blocks, card(i, r, why[r.criterion])) end
  end
  if a.next_level then
    table.insert(blocks, heading { text = "What blocks the level " .. a.next_level.title, level = 1, before = 30 })
    table.insert(blocks, blockers(a.next_level))
  end
  if #data.missing > 0 then
    table.insert(blocks, heading { text = "What we do not know yet", level = 1, before = 30 })
    table.insert(blocks, paragraph { "An unknown fact counts as if the requirement were not met. Finding these out is often the cheapest way to a better score.", keep_with_next = true })
    table.insert(blocks, questions(data.missing))
  end
  return blocks
end
