-- Eco-indicator 99, standard indicators in millipoints (mPt): Goedkoop, Effting and Collignon, The Eco-indicator 99, Manual for Designers,
-- PRé Consultants for VROM (2000), annex; hierarchist, average weighting. The 210 figures were read in a transcription of the annex (the
-- table "Eco-indicator 99 Data" of an open program), not in the manual itself. They describe Europe before 2000: good for comparing
-- designs, not for a statement about a product.
local groups = {
  { "materials", include "data/eco_indicator_materials" },
  { "processing", include "data/eco_indicator_processing" },
  { "energy", include "data/eco_indicator_energy" },
  { "disposal", include "data/eco_indicator_disposal" },
  { "substances", include "data/eco_indicator_substances" },
}

local choices, value, name = {}, {}, {}
for _i, group in ipairs(groups) do
  for _j, process in ipairs(group[2]) do
    choices[#choices + 1] = { process[1], process[2] }
    name[process[1]], value[process[1]] = process[2], process[3]
  end
end

return { choices = choices, value = value, name = name }
