-- Durability of footwear by kind: Decision (EU) 2016/1349, annex, criterion 7, table 5 (text as adopted, read). nil: not tested.
-- flex_dry, flex_wet: cycles; tear_leather, tear_other: N; sole_crack: mm, and no crack of itself; abrasion: mm3 (density from
-- 0.9 g/cm3); bond: N/mm; lining: least grade of the grey scale, 2-3 as 2.5. Not built: sole abrasion in mg below 0.9 g/cm3, tear
-- strength of the outsole, abrasion of the lining, cold weather shoes at -10 and -20 °C. Methods there: EN 13512 and EN 13571, since
-- then EN ISO 17694 and 17696; EN 12770.
local function kind(id, title, flex_dry, flex_wet, tear_leather, tear_other, sole_crack, abrasion, bond, lining)
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
    lining = lining,
  }
end

return {
  kinds = {
    kind("sports", _"General sports", 100000, 20000, 80, 40, 4, 200, 4.0, 2.5),
    kind("school", _"School and children", 100000, 20000, 60, 40, 4, 200, 4.0, 2.5),
    kind("casual", _"Casual", 80000, 20000, 60, 40, 4, 250, 3.0, 2.5),
    kind("town_men", _"Men's town", 80000, 20000, 60, 40, 4, 350, 3.5, 2.5),
    kind("cold", _"Cold weather", 100000, 20000, 60, 40, 4, 200, 3.5, 2.5),
    kind("town_women", _"Women's town", 50000, 10000, 40, 40, 4, 400, 3.0, 2.5),
    kind("fashion", _"Fashion", 15000, nil, 30, 30, nil, nil, 2.5, nil),
    kind("infants", _"Infants", 15000, nil, 30, 30, nil, nil, 3.0, 2.5),
    kind("indoor", _"Indoor", 15000, nil, 30, 30, nil, 450, 2.5, 2.5),
  },
}
