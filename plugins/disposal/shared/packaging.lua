-- Packaging materials by their ids, and which rows find a recycling stream.
local choices, of = {}, {}
for i, material in ipairs((include "data/packaging").materials) do
  choices[i] = { material[1], material[2] }
  of[material[1]] = material
end

--- Whether a part is used again or its material collected and recycled as its own.
local function goes_to_stream(row)
  return row.reusable or (of[row.material].stream and row.compatibility ~= "low")
end

return { choices = choices, of = of, goes_to_stream = goes_to_stream }
