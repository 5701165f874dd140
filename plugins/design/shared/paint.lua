-- Categories of paint by their ids.
local data = include "data/paints"

local choices, of = {}, {}
for i, kind in ipairs(data.types) do
  choices[i] = { kind[1], kind[2] }
  of[kind[1]] = kind
end

--- Whether the paint is used inside: always by its category, or as said.
local function inside(f)
  return f.design.paint_place ~= "exterior"
end

return { choices = choices, of = of, inside = inside }
