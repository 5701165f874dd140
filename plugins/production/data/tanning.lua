-- Tanneries. Decision (EU) 2016/1349 (EU Ecolabel for footwear), annex, text as adopted, read: criterion 2.1 (table 1), water; 3.1,
-- COD of what is discharged after treatment; 3.4, chromium after treatment; 4, solvents (20 g for protective footwear, not built).
-- Decision (EU) 2016/1332 (furniture), table 11, has the same figures for leather.
return {
  water = { hides = 28, skins = 45, vegetable = 35, pigskin = 80 }, -- m3 a tonne of raw hides or skins
  water_sheepskin = 180, -- litres a skin
  ratio = { worst = 200, good = 100, best = 40 }, -- % of the limit
  cod = { good = 200, worst = 500, best = 50 }, -- mg/L
  chromium = { good = 1, worst = 3, best = 0 }, -- mg/L
  voc = { good = 18, worst = 40, best = 5 }, -- g a pair
}
