-- Which schemes suit a product group in its markets; a service is bought where it is, so that only its country counts.
local groups = include "../product/shared/groups"
local schemes = include "data/schemes"
local union = include "data/union"

local function has(list, id)
  for _i, one in ipairs(list or {}) do
    if one == id then return true end
  end
  return false
end

--- Whether the scheme counts where the product is sold or used; everywhere where neither is known.
local function counts(scheme, markets, country)
  if has(scheme.markets, "world") or (not markets and not country) then return true end
  if country and (has(scheme.countries, country) or (has(scheme.countries, "EU") and has(union, country))) then return true end
  for _i, market in ipairs(markets or {}) do
    if has(scheme.markets, market) then return true end
  end
  return false
end

--- The schemes of the kind for the group in the markets, in the order of the map.
local function fitting(f, kind)
  local list, markets = {}, nil
  if groups.can(f, "goods") then markets = f.client.markets end
  for _i, scheme in ipairs(schemes) do
    if scheme.kind == kind and has(scheme.groups, f.product.group) and counts(scheme, markets, f.product.country_of_use) then
      list[#list + 1] = scheme
    end
  end
  return list
end

return { fitting = fitting, has = has }
