-- The components of Directive 2012/19/EU, annex VII, by id, and the products that they concern.
local groups = include "../product/shared/groups"

local choices, of = {}, {}
for i, entry in ipairs(include "data/selective_treatment") do
  choices[i] = { entry[1], entry[2] }
  of[entry[1]] = entry
end

--- Electrical equipment, or of a group in which some is and this one contains such components. Needs
--- disposal.hazardous_components, with product.group as optional.
local function concern(f)
  if not groups.can(f, "equipment") then return false end
  return groups.always(f, "equipment") or not is_empty(f.disposal.hazardous_components)
end

return { choices = choices, of = of, concern = concern, basis = "Directive 2012/19/EU, annex VII, point 1" }
