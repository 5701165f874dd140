-- Municipal waste of the country of use, in per cent: as given, else the country profile.
-- Needs product.country_of_use; centre.waste_recycled, _incinerated and _landfilled as optional.
local profile = include "../product/shared/profile"
local waste = include "data/municipal_waste"

local by_itself = { recycled = true, recyclables = true, collected = true }
local facts = { recycled = true, incinerated = true, landfilled = true }
local treatments = { "recycled", "composted", "incinerated", "landfilled", "dumped" }

--- A share, and where it comes from. Of what becomes of waste, a row with treatments leaves out what is none.
local function share(f, field)
  local given = facts[field] and f.centre["waste_" .. field]
  if given then return given, profile.given end
  local fields = by_itself[field] and field or treatments
  local row, origin = profile.row("municipal_waste", waste, f.product.country_of_use, fields)
  if not row then return nil end
  return row[field] or 0, origin
end

local function year(f)
  local row, origin = profile.row("municipal_waste", waste, f.product.country_of_use, treatments)
  if profile.is_default(origin) then return nil end
  return row.year or waste.published
end

return { share = share, year = year, source = waste.source }
