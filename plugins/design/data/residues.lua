-- Residues in textile and leather, mg/kg. `law`: Regulation (EC) No 1907/2006 (REACH), annex XVII, by material; `reached`: forbidden
-- from the limit on, else above it. `label`: what EU Ecolabels ask (Decisions 2014/350/EU, appendix 1, and (EU) 2016/1349, criterion
-- 6), by material and wearer; stricter than the law.
-- Read: formaldehyde 75 in textile (SGS, 28 December 2018, and the text of (EU) 2018/1513 for its derogation), aromatic amines 30 (entry 43,
-- quoted text), chromium VI 3 in leather (entry 47, (EU) No 301/2014, quoted text), formaldehyde 150 in leather (Decision 2009/563/EC, summary).
-- All other figures: from memory, unconfirmed.
local skin_metals = { textile = 1 } -- extracted with sweat; entry 72

return {
  materials = {
    { "textile", _"Textile", _"textile" },
    { "leather", _"Leather", _"leather" },
    { "coating", _"Coating, print, plastic or rubber", _"coating or plastic" },
  },
  substances = {
    {
      id = "formaldehyde",
      title = _"Formaldehyde (free and hydrolysed)",
      name = _"formaldehyde",
      law = { textile = 75 },
      reached = true,
      label = { textile = { baby = 16, skin = 16, other = 75 }, leather = { baby = 20, skin = 75, other = 150 } },
      test = { textile = true, leather = true },
    },
    {
      id = "amines",
      title = _"Aromatic amines from azo dyes, the highest single one",
      name = _"aromatic amines",
      law = { textile = 30, leather = 30 },
      label = { textile = { baby = 30, skin = 30, other = 30 }, leather = { baby = 30, skin = 30, other = 30 } },
      test = { textile = true, leather = true },
      dyed = true, -- where nothing is dyed there is nothing to test
    },
    {
      id = "chromium_vi",
      title = _"Chromium VI",
      name = _"chromium VI",
      law = { leather = 3, textile = 1 },
      reached = true,
      label = { leather = { baby = 3, skin = 3, other = 3 }, textile = { baby = 0.5, skin = 0.5, other = 0.5 } },
      test = { leather = true },
    },
    {
      id = "npe",
      title = _"Alkylphenols and their ethoxylates, sum",
      name = _"alkylphenol ethoxylates",
      law = { textile = 100 },
      reached = true,
      label = { textile = { baby = 25, skin = 25, other = 25 }, leather = { baby = 100, skin = 100, other = 100 } },
    },
    {
      id = "lead",
      title = _"Lead, extracted with sweat",
      name = _"lead",
      law = skin_metals,
      reached = true,
      label = { textile = { baby = 0.2, skin = 1, other = 1 } },
    },
    {
      id = "cadmium",
      title = _"Cadmium, extracted with sweat",
      name = _"cadmium",
      law = skin_metals,
      reached = true,
      label = { textile = { baby = 0.1, skin = 0.1, other = 0.1 } },
    },
    {
      id = "phthalates",
      title = _"Phthalates DEHP, BBP, DBP, DIBP, sum",
      name = _"phthalates",
      law = { coating = 1000, textile = 1000 },
      reached = true,
      label = { coating = { baby = 1000, skin = 1000, other = 1000 } },
    },
    {
      id = "pah",
      title = _"Polycyclic aromatic hydrocarbons, the highest single one",
      name = _"polycyclic aromatic hydrocarbons",
      law = { coating = 1, textile = 1 },
      reached = true,
      label = { coating = { baby = 0.5, skin = 1, other = 1 } },
    },
    {
      id = "dmf",
      title = _"Dimethyl fumarate",
      name = _"dimethyl fumarate",
      law = { textile = 0.1, leather = 0.1, coating = 0.1 },
      label = { textile = { baby = 0.1, skin = 0.1, other = 0.1 }, leather = { baby = 0.1, skin = 0.1, other = 0.1 } },
    },
    {
      id = "chlorophenols",
      title = _"Penta- and tetrachlorophenol, the higher",
      name = _"chlorophenols",
      label = { textile = { baby = 0.05, skin = 0.5, other = 0.5 }, leather = { baby = 0.05, skin = 0.5, other = 0.5 } },
    },
  },
  -- Materials of the bill of materials that are tested as one of these
  tested_as = { ["cotton"] = "textile", ["wool"] = "textile", ["polyester"] = "textile", ["other-textile"] = "textile", ["leather"] = "leather" },
}
