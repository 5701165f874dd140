-- The choices of a material column, and how a finding names a material. Included by other plugins, hence the path.
local choices, name = {}, {}
for i, material in ipairs(include "../product/data/materials") do
  choices[i] = { material[1], material[2] }
  name[material[1]] = material[3]
end

return { choices = choices, name = name }
