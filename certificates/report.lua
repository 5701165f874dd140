-- The advisory report to a client on one product.
local branding = include "branding"
local format = include "parts/format"

local parts = {
  include "parts/cover", include "parts/summary", include "parts/advice", include "parts/gaps", include "parts/results",
  include "parts/indicators", include "parts/facts", include "parts/recompute",
}

return function(data)
  local blocks = {}
  for _, part in ipairs(parts) do
    for _, block in ipairs(part(data)) do table.insert(blocks, block) end
  end
  local report_number = data.report_number and format.fill(_"Report {number}", { number = data.report_number }) .. "  ·  " or ""
  return document {
    title = format.fill(_"Advisory report: {product}", { product = data.product.name }),
    author = data.centre.name,
    subject = data.checklist.title .. " " .. data.checklist.version .. ", " .. data.client.name,
    language = language, date = data.date,
    accent = data.centre.accent or branding.accent,
    header = { left = data.centre.name, right = data.product.name },
    footer = { left = report_number .. data.client.name, right = _"Page {page} of {pages}" },
    items = blocks,
  }
end
