-- The certificate: one page, framed.
local format = include "parts/format"
local branding = include "branding"

local function field(title, text)
  return { items = {
    paragraph { text = title, size = 7.8, colour = "muted" },
    paragraph { text = text, size = 10, bold = true, before = 1, leading = 1.35 } } }
end

local function centred(text, size, more)
  local block = { text = text, size = size, align = "center", leading = 1.3 }
  for name, value in pairs(more or {}) do block[name] = value end
  return paragraph(block)
end

local function holder(client)
  local where = {}
  for _, part in ipairs { "address", "country" } do
    if format.given(client[part]) then table.insert(where, client[part]) end
  end
  return centred(table.concat(where, ", "), 9.5, { colour = "muted", before = 2 })
end

return function(data)
  local centre, product = data.centre, data.product
  local items = { spacer { height = 4 } }
  if centre.logo then table.insert(items, image { path = centre.logo, height = 58, align = "center" }) end
  local body = {
    centred(centre.name, 11.5, { bold = true, before = 8 }),
    centred(centre.country or "", 9, { colour = "muted", before = 0 }),
    spacer { stretch = 1 },
    centred("Certificate", 38, { light = true, colour = "deep", before = 0 }),
    rule { length = 70, thickness = 2, align = "center", colour = "accent", before = 6 },
    spacer { stretch = 0.8 },
    centred("This certifies that the product", 10, { colour = "muted" }),
    centred(product.name, 20, { bold = true, before = 5 }),
    centred(product.model and ("Model " .. product.model) or "", 10, { before = 1 }),
    centred("of", 10, { colour = "muted", before = 6 }),
    centred(data.client.name, 15, { bold = true, before = 4 }),
    holder(data.client),
    centred("fulfils the scheme", 10, { colour = "muted", before = 12 }),
    centred(data.checklist.title .. ", version " .. data.checklist.version, 12, { bold = true, before = 4 }),
    centred("at the level", 10, { colour = "muted", before = 10 }),
    seal { text = data.level.title, before = 8 },
    spacer { stretch = 1 },
    rule { colour = "line" },
    columns { before = 8, gap = 20, field("Number", data.number), field("Issued", format.date(data.issued)),
      field("Valid until", format.date(data.valid_until)) },
    paragraph { text = "Scope", size = 7.8, colour = "muted", before = 9 },
    paragraph { text = data.scope, size = 9.4, before = 1, leading = 1.4 },
    spacer { stretch = 0.8 },
    columns { before = 12, gap = 24, valign = "bottom",
      { width = 0.62, items = { qr { text = data.verify, size = 82 } } },
      { width = 1.5, items = {
        paragraph { text = "Check that this certificate is genuine and still valid", size = 7.8, colour = "muted" },
        paragraph { text = data.verify, size = 8.4, before = 1, leading = 1.35, colour = "accent" },
        paragraph { text = "Decided by", size = 7.8, colour = "muted", before = 5 },
        paragraph { text = data.decided_by, size = 8.4, before = 0 } } },
      { width = 1.4, items = {
        rule { colour = "ink", thickness = 0.7 },
        paragraph { text = data.signatory.name, size = 9.5, bold = true, before = 4 },
        paragraph { text = data.signatory.role, size = 8.4, colour = "muted", before = 0 } } } },
    paragraph { text = "Digest of the assessment (SHA-256)  " .. data.digest, size = 6.6, colour = "muted", align = "center", before = 16 },
  }
  for _, block in ipairs(body) do table.insert(items, block) end
  return document {
    title = "Certificate " .. data.number .. ": " .. product.name,
    author = centre.name, subject = data.client.name .. ", " .. data.level.title, language = "en", date = data.issued,
    accent = centre.accent or branding.accent,
    frame = "accent", margin = 76,
    items = items,
  }
end
