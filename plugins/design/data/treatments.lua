-- Treatments that EU Ecolabels for textiles, footwear and furniture exclude. Read in reports of the decisions: fluorinated
-- repellents (2014/350/EU), antibacterial treatment of shoes (2016/1349). From memory, unconfirmed: the others.
local list = {
  { "pfas", _"Water, oil or stain repellent with fluorine (PFAS)", _"fluorinated repellent" },
  { "biocide", _"Antibacterial or other biocidal finish", _"biocidal finish" },
  { "halogen_fr", _"Halogenated flame retardant", _"halogenated flame retardant" },
  { "pvc_print", _"PVC (plastisol) print or coating with phthalates", _"PVC print or coating" },
  { "chlorine", _"Bleaching with chlorine", _"chlorine bleach" },
  { "chrome_dye", _"Chrome mordant dyes", _"chrome mordant dyes" },
  { "plating", _"Plating with hexavalent chromium or cadmium", _"plating with hexavalent chromium or cadmium" },
}

local choices, name = {}, {}
for i, treatment in ipairs(list) do
  choices[i] = { treatment[1], treatment[2] }
  name[treatment[1]] = treatment[3]
end

return { choices = choices, name = name }
