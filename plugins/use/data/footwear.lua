-- Durability of footwear by kind, Decision 2009/563/EC, criterion 8, taken over by (EU) 2016/1349, criterion 7: from memory, unconfirmed;
-- nil: not tested. flex_dry, flex_wet: cycles; tear_leather, tear_other: N; sole_crack: mm; abrasion: mm3 (density from 0.9 g/cm3);
-- bond: N/mm. Lining: grade 2-3 of the grey scale for all.
local function kind(id, title, flex_dry, flex_wet, tear_leather, tear_other, sole_crack, abrasion, bond)
  return {
    id = id,
    title = title,
    flex_dry = flex_dry,
    flex_wet = flex_wet,
    tear_leather = tear_leather,
    tear_other = tear_other,
    sole_crack = sole_crack,
    abrasion = abrasion,
    bond = bond,
  }
end

return {
  kinds = {
    kind("sports", _"General sports", 100000, 20000, 80, 40, 4, 200, 4.0),
    kind("school", _"School and children", 100000, 20000, 60, 40, 4, 200, 4.0),
    kind("casual", _"Casual", 80000, 20000, 60, 40, 4, 250, 3.0),
    kind("town_men", _"Men's town", 80000, 20000, 60, 40, 4, 350, 3.5),
    kind("cold", _"Cold weather", 100000, 20000, 60, 40, 4, 200, 3.5),
    kind("town_women", _"Women's town", 50000, 10000, 40, 40, 4, 400, 3.0),
    kind("fashion", _"Fashion", 15000, nil, 30, 30, nil, nil, 2.5),
    kind("infants", _"Infants", 15000, nil, 30, 30, nil, nil, 3.0),
    kind("indoor", _"Indoor", 15000, nil, 30, 30, nil, 450, 2.5),
  },
  lining = { good = 2.5, worst = 1, best = 5 },
}
