local format = include "parts/format"
local branding = include "branding"

local function tile(title, big, small)
  return {
    fill = "paper", padding = 13,
    items = {
      paragraph { text = title, size = 8, colour = "muted" },
      paragraph { text = big, size = 21, light = true, colour = "deep", leading = 1.3, before = 1 },
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

local function contact(centre)
  local parts = {}
  for _, field in ipairs { "address", "phone", "email", "web" } do
    if format.given(centre[field]) then table.insert(parts, centre[field]) end
  end
  return paragraph { text = table.concat(parts, "   ·   "), size = 8, colour = "muted" }
end

return function(data)
  local a, client, product = data.assessment, data.client, data.product
  local who = client.name
  if format.given(client.address) then who = who .. "\n" .. client.address end
  if format.given(client.country) then who = who .. ", " .. client.country end
  local range = format.range(a.score_range[1], a.score_range[2])
  local met, judged = 0, 0
  for _, c in ipairs(a.criteria) do
    if c.outcome == "met" then met = met + 1 end
    if c.outcome ~= "not applicable" then judged = judged + 1 end
  end
  local certain = range == format.score(a.score)
  return {
    page { plain = true, top = 54 },
    sender(data.centre),
    spacer { height = 46 },
    band { fill = "accent", ink = "white", padding = 46, height = 330,
      paragraph { text = "Advisory report", size = 12, bold = true },
      spacer { height = 52 },
      paragraph { text = product.name, size = 29, light = true, leading = 1.22 },
      paragraph { text = product.model and ("Model " .. product.model) or "", size = 10, before = 4 },
      spacer { height = 20 },
      paragraph { text = who, size = 11, leading = 1.45 },
      spacer { height = 34 },
      paragraph { text = format.date(data.date) .. (data.report_number and ("   ·   Report " .. data.report_number) or ""), size = 9.5 },
    },
    spacer { height = 26 },
    columns { gap = 12,
      tile("Overall score", format.score(a.score) .. " of 100",
           certain and "all facts known" or "between " .. string.gsub(range, "–", " and ") .. " until all facts are known"),
      tile("Level reached", a.level and a.level.title or "None yet",
           a.next_level and ("next: " .. a.next_level.title) or (a.level and "the highest level" or "")),
      tile("Criteria met", met .. " of " .. judged, "of those that apply to this product"),
    },
    paragraph { size = 8.5, colour = "muted", before = 16,
      "Judged by the checklist ", span { data.checklist.title, bold = true }, ", version " .. data.checklist.version .. "." },
    spacer { stretch = 1 },
    rule {},
    contact(data.centre),
  }
end
