-- Delegated Regulation (EU) 2019/2016 (label) and Regulation (EU) 2019/2019 (ecodesign), texts read in the consolidated versions, every
-- figure below among them. The sources differ on class B: the first print of 2019 has 42 < EEI ≤ 51 beside A ≤ 41, which leaves
-- 41.1 to 42 without a class; the consolidated text has 41 < EEI ≤ 51 and is followed.
return {
  -- 2019/2016, annex II, table 1: highest EEI of the class
  energy_classes = { { "A", 41 }, { "B", 51 }, { "C", 64 }, { "D", 80 }, { "E", 100 }, { "F", 125 } },
  -- 2019/2016, annex II, table 2: noise below which the class holds, dB(A) re 1 pW
  noise_classes = { { "A", 30 }, { "B", 36 }, { "C", 42 } },
  ambient = 24,
  -- 2019/2016, annex IV, tables 3, 4 and 5: target temperature T in °C, N, M (chill: N 138, M 0.12), defrost factor of auto-defrost (1 for manual), built-in factor (1 for freestanding)
  compartments = {
    pantry = { T = 17, N = 75, M = 0.12, auto_defrost = 1.00, built_in = 1.02, group = "unfrozen" },
    wine = { T = 12, N = 75, M = 0.12, auto_defrost = 1.00, built_in = 1.02, group = "unfrozen" },
    cellar = { T = 12, N = 75, M = 0.12, auto_defrost = 1.00, built_in = 1.02, group = "unfrozen" },
    fresh_food = { T = 4, N = 75, M = 0.12, auto_defrost = 1.00, built_in = 1.02, group = "unfrozen" },
    chill = { T = 2, N = 138, M = 0.12, auto_defrost = 1.00, built_in = 1.03, group = "chill" },
    zero_star = { T = 0, N = 138, M = 0.15, auto_defrost = 1.10, built_in = 1.05, group = "frozen" },
    one_star = { T = -6, N = 138, M = 0.15, auto_defrost = 1.10, built_in = 1.05, group = "frozen" },
    two_star = { T = -12, N = 138, M = 0.15, auto_defrost = 1.10, built_in = 1.05, group = "frozen" },
    three_star = { T = -18, N = 138, M = 0.15, auto_defrost = 1.10, built_in = 1.05, group = "frozen", freezer = true },
    four_star = { T = -18, N = 138, M = 0.15, auto_defrost = 1.10, built_in = 1.05, group = "frozen", freezer = true },
  },
  -- 2019/2016, annex IV, table 4: the combi parameter C by the share frzf of 3- and 4-star volume
  combi = { single = 1.00, no_freezer = 1.15, low_share = 0.3, low = { 1.3, 0.87 }, high_share = 0.7, middle = { 1.87, -1.0275 }, high = 1.15 },
  -- 2019/2016, annex IV, table 5: the door factor D for up to 2, 3, 4 and more doors or compartments
  door_factors = { 1.00, 1.00, 1.02, 1.035, 1.05 },
  -- 2019/2016, annex IV, 3 (a): load factor L of appliances with frozen compartments only; 1 for all others
  frozen_load_factor = 0.9,
  -- 2019/2019, annex II, table 2: highest EEI from 1 March 2024
  minimum_eei = { other = 100, wine = 140, wine_glass = 172, low_noise = 250, low_noise_glass = 300, low_noise_fresh = 312 },
  -- tested at 25 °C instead of 16 and 32 °C: annex IV, 3 (b)
  low_noise = { low_noise = true, low_noise_glass = true, low_noise_fresh = true, low_noise_combi = true },
  -- 2019/2019, annex II, 2 (a)
  fast_freeze_hours = 72,
  -- 2019/2016, annex IV, 1 (j): the hottest room of the climate class, °C
  climate_classes = { SN = 32, N = 32, ST = 38, T = 43 },
  -- centre's own good practice
  good = { eei = 80, worst_eei = 125, best_eei = 41, noise = 35, best_noise = 29, worst_noise = 42 },
}
