-- Residues in textile and leather, mg/kg. `law`: Regulation (EC) No 1907/2006 (REACH), annex XVII, by material; `reached`: forbidden
-- from the limit on, else above it. Read in the texts that set them: entry 72 and appendix 12 (formaldehyde, chromium VI, lead, cadmium
-- and PAH in textile: (EU) 2018/1513; not of natural leather), 46a (NPE: (EU) 2016/26), 47 (chromium VI in leather: (EU) No 301/2014),
-- 50 (PAH in plastic and rubber, above 1, toys and childcare articles 0.5, not told apart: (EU) No 1272/2013), 51 (four phthalates, 0.1 %
-- of the plasticised material: (EU) 2018/2005), 61 (DMF: (EU) No 412/2012). Entry 43 (amines): quoted text.
-- `label`: what EU Ecolabels ask, by material and wearer. Read: Decision (EU) 2016/1349 (footwear), appendix, and (EU) 2016/1332
-- (furniture), table 10, texts as adopted. Where they differ, the footwear's: formaldehyde in leather that touches no skin 100, furniture
-- 75; in textile the textile label's. From memory, unconfirmed: Decision 2014/350/EU (textiles), appendix 1: formaldehyde 16 (footwear
-- below 20; the 75 of others is furniture's too) and chromium VI 0.5 in textile.
local metals = { textile = 1 } -- extracted with sweat

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
      label = { textile = { baby = 16, skin = 16, other = 75 }, leather = { baby = 20, skin = 75, other = 100 } },
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
      law = metals,
      reached = true,
      label = { textile = { baby = 0.2, skin = 1, other = 1 }, leather = { baby = 0.2, skin = 1, other = 1 } },
    },
    {
      id = "cadmium",
      title = _"Cadmium, extracted with sweat",
      name = _"cadmium",
      law = metals,
      reached = true,
      label = { textile = { baby = 0.1, skin = 0.1, other = 0.1 }, leather = { baby = 0.1, skin = 0.1, other = 0.1 } },
    },
    {
      id = "phthalates",
      title = _"Phthalates DEHP, BBP, DBP, DIBP, sum",
      name = _"phthalates",
      law = { coating = 1000, textile = 1000 },
      reached = true,
      label = { coating = { baby = 500, skin = 1000, other = 1000 } },
    },
    {
      id = "pah",
      title = _"Polycyclic aromatic hydrocarbons, the highest single one",
      name = _"polycyclic aromatic hydrocarbons",
      law = { coating = 1, textile = 1 },
      reached = true,
      label = { coating = { baby = 0.5, skin = 1, other = 1 }, textile = { baby = 0.5, skin = 1, other = 1 } },
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
      -- none: below what the methods detect
      label = { textile = { baby = 0.05, skin = 0.05, other = 0.05 }, leather = { baby = 0.1, skin = 0.1, other = 0.1 } },
    },
  },
  -- Materials of the bill of materials that are tested as one of these
  tested_as = { ["cotton"] = "textile", ["wool"] = "textile", ["polyester"] = "textile", ["other-textile"] = "textile", ["leather"] = "leather" },
}
