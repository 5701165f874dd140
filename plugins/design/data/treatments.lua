-- Treatments that EU Ecolabels for footwear ((EU) 2016/1349) and furniture ((EU) 2016/1332) exclude, texts as adopted, read:
-- fluorinated repellents (appendix, table 3 (a); criterion 6.3), biocides that give the product an effect (appendix, table 1 (e);
-- criteria 2 and 10, furniture for indoors), flame retardants (appendix, table 3 (b), any of them but in protective footwear;
-- criterion 2, table 2 (b), only where fire rules ask for it), PVC (criterion 1.5; criteria 3, 4 and 6), chrome mordant dyes
-- (appendix, table 2 (b); criterion 6.3), plating with chromium VI or cadmium (criterion 5.1 of furniture). From memory,
-- unconfirmed: bleaching with chlorine (Decision 2014/350/EU, textiles, whose text could not be read).
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
