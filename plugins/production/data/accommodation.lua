-- Figures for tourist accommodation.
-- EU Ecolabel: Decision (EU) 2017/175, criteria as printed in its user manual; those marked (*) were not read and stand here
-- from memory, unconfirmed.
-- Benchmarks of excellence: reference document for tourism, Decision (EU) 2016/611; all its figures stand here from memory,
-- unconfirmed.
return {
  tap_flow = { limit = 8.5, worst = 15, best = 5 }, -- litres a minute, mean of taps and showers; criterion 14
  flush = { limit = 4.5, worst = 9, best = 3 }, -- litres, effective flush of new toilets; criterion 15
  common_rooms = { heating = 22, cooling = 22, tolerance = 2 }, -- °C, set points; criterion 9
  switch_off = { good = 90, worst = 0, best = 100 }, -- % of the guest rooms; optional criterion 34
  lighting = { good = 80, worst = 0, best = 100 }, -- % of the lamps; criterion 8 (*): 40 % at once, 80 % within two years
  water = { -- litres per guest-night; 2016/611
    private = { good = 140, worst = 350, best = 80 },
    shared = { good = 100, worst = 250, best = 60 }, -- most bathrooms shared
  },
  energy = { good = 180, worst = 400, best = 80 }, -- kWh per m² and year, all energy of an existing hotel; 2016/611
  waste = { good = 0.6, worst = 2, best = 0.2 }, -- kg per guest-night; 2016/611
  -- share of products with the EU Ecolabel or another type I ecolabel, by kind; criteria 51, 52 and 54 (*)
  supplies = {
    { "paper", _"Toilet, tissue and office paper, printed matter", share = 90 },
    { "durables", _"Bed-linen, towels, mattresses, furniture, floor coverings", share = 40 },
    { "detergents", _"Detergents, cleaners, soaps and shampoos", share = 80 },
  },
  supplies_good = 2,
}
