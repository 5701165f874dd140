-- Country profiles: which figure of a country counts. First the centre's own row, then the published one, then the table's row `world`, which
-- the result names as a default. What is given as a fact comes before all of them.
local own = include "../product/data/own_figures"

local origins = {
  given = _"as given",
  own = _"the centre's own figure for the country",
  country = _"country profile",
  default = _"default: an average of the world, as there is no figure for the country",
}

--- The first row for the country with one of the `fields` (a name, or a list), and where it comes from; nil where there is none.
--- `name` is the table's name in own_figures, `figures` the published table.
local function row(name, figures, country, fields)
  local function has(one)
    if not one then return false end
    for _i, field in ipairs(type(fields) == "table" and fields or { fields }) do
      if one[field] then return true end
    end
    return false
  end
  local mine, published, world = own[name][country], figures.countries[country], figures.countries.world
  if has(mine) then return mine, origins.own end
  if country ~= "world" and has(published) then return published, origins.country end
  if has(world) then return world, origins.default end
end

--- Whether a figure stands in for one that is missing.
local function is_default(origin)
  return origin == origins.default
end

return { row = row, is_default = is_default, given = origins.given }
