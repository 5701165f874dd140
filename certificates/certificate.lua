-- The certificate: one page, framed.
local format = include "parts/format"
local branding = include "branding"

local function label(text, before) return paragraph { text = text, size = 7.8, colour = "muted", before = before or 0 } end

local function field(title, text)
  return { items = { label(title), paragraph { text = text, size = 10, bold = true, before = 1, leading = 1.35, lines = 1, strict = true } } }
end

-- A centred text that is set smaller where it would take more than `lines` lines; nothing where there is none.
local function centred(items, text, size, lines, look)
  if not format.given(text) then return end
  local block = { text = text, size = size, lines = lines, strict = true, align = "center", leading = 1.3 }
  for name, value in pairs(look or {}) do block[name] = value end
  table.insert(items, paragraph(block))
end

local function joined(...)
  local given = {}
  for i = 1, select("#", ...) do
    local text = select(i, ...)
    if format.given(text) then table.insert(given, text) end
  end
  return table.concat(given, ", ")
end

local quiet = { colour = "muted" }

local function award(data)
  local centre, product, client, items = data.centre, data.product, data.client, { page { top = 58, bottom = 54 } }
  if centre.logo then table.insert(items, image { path = centre.logo, height = 48, align = "center" }) end
  centred(items, centre.name, 11.5, 2, { bold = true, before = 8 })
  centred(items, joined(centre.address, centre.country), 9, 2, { colour = "muted", before = 0 })
  table.insert(items, spacer { stretch = 1 })
  centred(items, _"Certificate", 36, 1, { light = true, colour = "deep", before = 0 })
  table.insert(items, rule { length = 70, thickness = 2, align = "center", colour = "accent", before = 6 })
  table.insert(items, spacer { stretch = 0.8 })
  centred(items, _"This certifies that the product", 10, 1, quiet)
  centred(items, product.name, 20, 2, { bold = true, before = 5 })
  centred(items, format.given(product.model) and format.fill(_"Model {model}", product) or nil, 10, 1, { before = 1 })
  centred(items, _"of", 10, 1, { colour = "muted", before = 6 })
  centred(items, client.name, 15, 2, { bold = true, before = 4 })
  centred(items, joined(client.address, client.city, client.country), 9.5, 2, { colour = "muted", before = 2 })
  centred(items, _"fulfils the scheme", 10, 1, { colour = "muted", before = 9 })
  centred(items, format.fill(_"{title}, version {version}", data.checklist), 12, 2, { bold = true, before = 4 })
  centred(items, _"at the level", 10, 1, { colour = "muted", before = 8 })
  table.insert(items, seal { text = data.level.title, colour = branding.seals[data.level.id] or "accent", size = 98, before = 8 })
  table.insert(items, spacer { stretch = 1 })
  return items
end

-- What the certificate says of itself, and no more than is known of every certificate.
local function statement(data)
  return format.fill(_"It rests on an assessment by this scheme of the facts given for the product, and covers this product within the scope above, not other products or the holder's management. It is valid until the date above, as long as the register of {centre} shows it as active.",
                     { centre = data.centre.name })
end

local function title(data)
  return format.fill(_"Certificate {number}: {product}", { number = data.number, product = data.product.name })
end

-- What the QR code says: enough to check the paper against the register, without a network.
local function code(data)
  return table.concat({ title(data), data.client.name, data.level.title, _"Valid until" .. " " .. data.valid_until,
                        "SHA-256 " .. data.digest, data.verify }, "\n")
end

local function proof(data)
  return columns { before = 12, gap = 22, valign = "bottom",
    { width = 0.62, items = { qr { text = code(data), size = 78 } } },
    { width = 1.5, items = {
      label(_"Is it genuine and still valid?"),
      paragraph { text = data.verify, size = 8.4, before = 1, leading = 1.35, colour = "accent", lines = 2, strict = true,
                  link = string.find(data.verify, "^https?://") and data.verify or nil },
      label(_"Decided by", 5),
      paragraph { text = data.decided_by, size = 8.4, before = 0, lines = 2, strict = true } } },
    { width = 1.4, items = {
      rule { colour = "ink", thickness = 0.7 },
      paragraph { text = data.signatory.name, size = 9.5, bold = true, before = 4, lines = 2, strict = true },
      paragraph { text = data.signatory.role, size = 8.4, colour = "muted", before = 0, lines = 2, strict = true } } } }
end

return function(data)
  local centre = data.centre
  local items = award(data)
  for _, block in ipairs {
    rule { colour = "line" },
    columns { before = 8, gap = 20, field(_"Number", data.number), field(_"Issued", format.date(data.issued)),
              field(_"Valid until", format.date(data.valid_until)) },
    label(_"Scope", 8),
    paragraph { text = data.scope, size = 9.4, before = 1, leading = 1.38, lines = 4, strict = true },
    paragraph { text = statement(data), size = 7.4, colour = "muted", before = 6, leading = 1.36 },
    spacer { stretch = 0.8 },
    proof(data),
    paragraph { text = _"Digest of the assessment (SHA-256)" .. "  " .. data.digest, size = 6.6, colour = "muted", align = "center", before = 12 },
  } do table.insert(items, block) end
  return document {
    title = title(data),
    author = centre.name, subject = data.client.name .. ", " .. data.level.title, language = language, date = data.issued,
    accent = centre.accent or branding.accent,
    frame = "accent", margin = 64, pages = 1,
    items = items,
  }
end
