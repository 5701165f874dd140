-- Tanneries. Decision (EU) 2016/1349 (EU Ecolabel for footwear): criterion 2.1, water (table read). Criteria 3.1 and 3.4, COD and
-- chromium after treatment, and criterion 4, solvents: from memory, unconfirmed.
return {
  water = { hides = 28, skins = 45, vegetable = 35, pigskin = 80 }, -- m3 a tonne of raw hides or skins
  water_sheepskin = 180, -- litres a skin
  ratio = { worst = 200, good = 100, best = 40 }, -- % of the limit
  cod = { good = 200, worst = 500, best = 50 }, -- mg/L
  chromium = { good = 1, worst = 3, best = 0 }, -- mg/L
  voc = { good = 18, worst = 40, best = 5 }, -- g a pair
}
