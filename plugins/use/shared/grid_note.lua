-- What a criterion notes where the grid of the country is not known. Needs use.grid_intensity and use.grid_origin, as optional.
local profile = include "../product/shared/profile"

return function(f)
  if not profile.is_default(f.use.grid_origin) then return {} end
  return { finding(_"Greenhouse gases of a kilowatt-hour: {grams} g, {origin}", { grams = f.use.grid_intensity, origin = f.use.grid_origin }) }
end
