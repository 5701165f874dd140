-- The tools of a disassembly by their ids.
local choices, says, common = {}, {}, {}
for i, tool in ipairs(include "data/tools") do
  choices[i] = { tool[1], tool[2] }
  says[tool[1]] = tool[3]
  common[tool[1]] = tool.common == true
end

return { choices = choices, says = says, common = common }
