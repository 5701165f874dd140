-- What belongs to the limits of data/substances.lua.
return {
  packaging_sum = 100, -- mg/kg of lead, cadmium, mercury and hexavalent chromium together: (EU) 2025/40, article 5 (4)
  candidate = 0.1, -- % by weight of the article: Regulation (EC) No 1907/2006, article 33

  -- Directive 2011/65/EU, annex III, lead only; per cent allowed instead of the limit. Shares read in a guide of 2024 and
  -- in 2005/747/EC; they expire by category: check the date in the consolidated text.
  exemptions = {
    { "6a", _"6(a) lead in steel, to 0.35 %", lead = 0.35 },
    { "6b", _"6(b) lead in aluminium, to 0.4 %", lead = 0.4 },
    { "6c", _"6(c) lead in copper alloy, to 4 %", lead = 4 },
    { "7a", _"7(a) solder with 85 % lead or more", lead = 100, lead_from = 85 },
    { "7c", _"7(c) lead in glass or ceramic of components", lead = 100 },
  },

  -- Product groups that are electrical equipment whatever the rows say.
  equipment_groups = {
    ["refrigerating-appliance"] = true,
    ["washing-machine"] = true,
    ["dishwasher"] = true,
    ["display"] = true,
    ["light-source"] = true,
    ["smartphone"] = true,
    ["laptop"] = true,
    ["small-appliance"] = true,
  },
}
