-- Reuse of packaging. Shares: Regulation (EU) 2025/40, article 29, read: of 2030 and, second, the aim of 2040; beverages count as
-- sales packaging of drinks. Turns and return: centre's own good practice.
return {
  share = { transport = { 40, 70 }, ecommerce = { 40, 70 }, grouped = { 10, 25 }, beverage = { 10, 40 } },
  rotations = { good = 15, worst = 1, best = 40 },
  returned = { good = 90, worst = 50, best = 100 },
  conditions = {
    { "designed", _"Made for many rounds, and emptied without damage" },
    { "refilled", _"Refilled or reloaded under hygienic conditions" },
    { "repaired", _"Checked, cleaned and repaired" },
    { "return", _"Return is organised, with deposit or exchange" },
    { "counted", _"Rounds are counted" },
    { "recycled", _"Recyclable at the end" },
  },
}
