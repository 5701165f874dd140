-- What stands between the product and a better result: requirements of the next level, and facts not known yet.
local format = include "parts/format"

local function state(value)
  if type(value) == "number" then return format.score(value) end
  return format.word(value)
end

local function requirement(m)
  if m.kind == "score" then return _"Overall score" end
  return m.kind == "stage" and format.fill(_"Score of the stage {stage}", { stage = m.title }) or m.title
end

local function needed(value)
  return type(value) == "number" and format.threshold("at least " .. value) or state(value)
end

local function blockers(next_level)
  local rows = {}
  for _, m in ipairs(next_level.missing) do
    table.insert(rows, { requirement(m), state(m.have), span { needed(m.need), bold = true } })
  end
  return grid { columns = { { title = _"Requirement", width = 4 }, { title = _"Now", width = 1 },
                            { title = format.fill(_"Needed for {level}", { level = next_level.title }), width = 1.4 } },
                rows = rows, size = 8.8 }
end

-- Facts that decide the same criteria are found out together: one entry for them, the greatest first.
local function entries(missing)
  local list, known = {}, {}
  for _, m in ipairs(missing) do
    local key = format.list(m.criteria)
    if known[key] == nil then
      known[key] = { facts = {}, criteria = key, could_add = m.could_add, place = #list }
      table.insert(list, known[key])
    end
    table.insert(known[key].facts, m)
    known[key].could_add = math.max(known[key].could_add, m.could_add)
  end
  table.sort(list, function(a, b)
    if a.could_add ~= b.could_add then return a.could_add > b.could_add end
    return a.place < b.place
  end)
  return list
end

local most_help = 90

local function questions(missing, score)
  local rows, most = {}, 0.1
  for _, m in ipairs(missing) do most = math.max(most, m.could_add) end
  for _, e in ipairs(entries(missing)) do
    local cell = {}
    for _, m in ipairs(e.facts) do
      local text = { span { m.title, bold = true } }
      if format.given(m.help) and #m.help <= most_help and #e.facts < 3 then
        table.insert(text, span { "  " .. m.help, colour = "muted", size = 7.4 })
      end
      table.insert(cell, paragraph { text = text, leading = 1.3 })
    end
    table.insert(rows, { cell, span { e.criteria, colour = "muted" }, { spacer { height = 3 }, meter { value = e.could_add, most = most, size = 4 } },
                         format.signed(e.could_add), format.score(math.min(100, score + e.could_add)) })
  end
  return grid { columns = { { title = _"Fact", width = 3.3 }, { title = _"Decides", width = 2.5 }, { title = "", width = 0.6 },
                            { title = _"Could add", width = 0.75, align = "right" }, { title = _"Score up to", width = 0.85, align = "right" } },
                rows = rows, size = 8 }
end

return function(data)
  local a, blocks = data.assessment, {}
  if a.next_level then
    table.insert(blocks, heading { text = format.fill(_"What blocks the level {level}", { level = a.next_level.title }), level = 1, before = 30 })
    table.insert(blocks, blockers(a.next_level))
  end
  if #data.missing > 0 and a.score then
    table.insert(blocks, heading { text = _"What we do not know yet", level = 1, before = 30 })
    table.insert(blocks, paragraph { keep_with_next = true,
      format.fill(_"An unknown fact counts as if the requirement were not met: {low} points are certain, up to {high} are possible. Facts that decide most come first; finding them out is often the cheapest way to a better score.",
                  { low = format.score(a.score_range[1]), high = format.score(a.score_range[2]) }) })
    table.insert(blocks, questions(data.missing, a.score_range[1]))
  end
  return blocks
end
