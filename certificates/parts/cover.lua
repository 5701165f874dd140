local format = include "parts/format"
local branding = include "branding"

local function tile(title, big, small)
  return {
    fill = "paper", padding = 11,
    items = {
      paragraph { text = title, size = 8, colour = "muted" },
      paragraph { text = big, size = 21, light = true, colour = "deep", leading = 1.3, before = 1, lines = 1 },
      paragraph { text = small, size = 8.2, colour = "muted", before = 1 },
    },
  }
end

local function sender(centre)
  local name = { items = { paragraph { text = centre.name, size = 12, bold = true } }, width = 6 }
  if format.given(centre.country) then table.insert(name.items, paragraph { text = centre.country, size = 9, colour = "muted", before = 0 }) end
  if centre.logo == nil then return columns { name } end
  return columns { valign = "middle", gap = 14,
                   { width = 1, items = { image { path = centre.logo, height = branding.logo_height } } }, name }
end

-- The given ones of some texts, which may be absent.
local function joined(between, ...)
  local given = {}
  for i = 1, select("#", ...) do
    local text = select(i, ...)
    if format.given(text) then table.insert(given, text) end
  end
  return table.concat(given, between)
end

local function optional(list, text, look)
  if not format.given(text) then return end
  look.text = text
  table.insert(list, paragraph(look))
end

local function score_tile(a)
  if a.score == nil then return tile(_"Overall score", "–", _"no criterion applies") end
  local low, high = format.score(a.score_range[1]), format.score(a.score_range[2])
  return tile(_"Overall score", format.fill(_"{score} of 100", { score = format.score(a.score) }),
              low == high and _"all that matters is known"
              or format.fill(_"between {low} and {high} until all facts are known", { low = low, high = high }))
end

local function tiles(a)
  local met, judged = 0, 0
  for _, c in ipairs(a.criteria) do
    if c.outcome == "met" then met = met + 1 end
    if c.outcome ~= "not applicable" then judged = judged + 1 end
  end
  return columns { gap = 12,
    score_tile(a),
    tile(_"Level reached", a.level and a.level.title or _"None yet",
         a.next_level and format.fill(_"next: {level}", { level = a.next_level.title }) or (a.level and _"the highest level" or "")),
    tile(_"Criteria met", format.fill(_"{met} of {judged}", { met = met, judged = judged }), _"of those that apply to this product"),
  }
end

-- "26 facts: 8 measured, 12 declared, 6 estimated; 3 not known yet"
local function evidence(data)
  local counts, parts = {}, {}
  for _, f in ipairs(data.facts) do counts[f.quality] = (counts[f.quality] or 0) + 1 end
  for i, quality in ipairs(branding.quality_order) do
    if counts[quality] then
      table.insert(parts, format.fill(_"{n} {quality}", { n = counts[quality], quality = format.word(quality) }))
    end
  end
  local text = format.count(#data.facts, _"{n} fact", _"{n} facts")
  if #parts > 0 then text = format.fill(_"{facts}: {qualities}", { facts = text, qualities = table.concat(parts, ", ") }) end
  if #data.missing > 0 then text = format.fill(_"{facts}; {n} not known yet", { facts = text, n = #data.missing }) end
  return text
end

local function about(data)
  local client = data.client
  local rows = {}
  local function row(title, text)
    if format.given(text) then table.insert(rows, { span { title, colour = "muted" }, text }) end
  end
  row(_"Prepared for", joined(", ", client.name, client.address, client.city, client.country))
  row(_"Assessed by", data.assessor)
  if data.engagement then
    row(_"Engagement", joined(", ", data.engagement,
                              data.report_number and format.fill(_"report {number}", { number = data.report_number })))
  else
    row(_"Report", data.report_number)
  end
  row(_"Judged by", format.fill(_"{title}, version {version}", data.checklist))
  row(_"Based on", evidence(data))
  row(_"Confidential", data.confidentiality or _"Made for the client named above; passed on only with the client's consent, and only as a whole.")
  return grid { columns = { { width = 1 }, { width = 5 } }, rows = rows, size = 8.4, before = 14 }
end

local function contact(centre)
  local text = joined("   ·   ", centre.address, centre.phone, centre.email, centre.website)
  if text == "" then return spacer { height = 0 } end
  return columns { before = 8, { items = { rule {}, paragraph { text = text, size = 8, colour = "muted", lines = 2 } } } }
end

return function(data)
  local client, product = data.client, data.product
  local band_of = { fill = "accent", ink = "white", padding = 32, height = 240, wheel = true, before = 26,
    paragraph { text = _"Advisory report", size = 12, bold = true },
    spacer { height = 24 },
    paragraph { text = product.name, size = 29, light = true, leading = 1.22, lines = 3, width = 400 },
  }
  optional(band_of, format.given(product.model) and format.fill(_"Model {model}", product) or nil, { size = 10, before = 4 })
  table.insert(band_of, spacer { height = 14 })
  table.insert(band_of, paragraph { text = client.name, size = 12, leading = 1.4, lines = 2, width = 400 })
  table.insert(band_of, spacer { height = 18 })
  table.insert(band_of, paragraph { text = format.date(data.date), size = 9.5 })
  return {
    page { plain = true, top = 42, bottom = 38 },
    sender(data.centre),
    band(band_of),
    spacer { height = 18 },
    tiles(data.assessment),
    about(data),
    spacer { stretch = 1 },
    paragraph { text = _"In this report", size = 8, colour = "muted" },
    contents { depth = 1, columns = 2, before = 2, size = 8.6 },
    spacer { stretch = 1 },
    contact(data.centre),
  }
end
