-- Delegated Regulation (EU) 2019/2014 (label) and Regulation (EU) 2019/2023 (ecodesign), texts read in the consolidated versions.
return {
  -- 2019/2014, annex IV, 2.1 (b): SCE = square·c² + linear·c + constant, kWh per cycle, 3 decimals
  sce = { square = -0.0025, linear = 0.0846, constant = 0.3920 },
  -- 2019/2014, annex IV, 2.1 (c): A = slope·c + constant, B likewise, C = 1 − (A + B), each 3 decimals; up to small_capacity A = 1
  weights = { A = { slope = -0.0391, constant = 0.6918 }, B = { slope = -0.0109, constant = 0.3582 } },
  small_capacity = 3,
  -- 2019/2014, annex II, table 1: highest EEI of the class
  energy_classes = { { "A", 52 }, { "B", 60 }, { "C", 69 }, { "D", 80 }, { "E", 91 }, { "F", 102 } },
  -- 2019/2014, annex II, table 3: remaining moisture below which the class holds, %
  spin_classes = { { "A", 45 }, { "B", 54 }, { "C", 63 }, { "D", 72 }, { "E", 81 }, { "F", 90 } },
  -- 2019/2014, annex II, table 4: noise of the spinning phase below which the class holds, dB(A) re 1 pW
  noise_classes = { { "A", 73 }, { "B", 77 }, { "C", 81 } },
  -- 2019/2023, annex II, 3 (3): EEI lower than this from 1 March 2024 (above 3 kg); lower than 105 for smaller machines (3 (1))
  minimum_eei = 91,
  minimum_eei_small = 105,
  -- 2019/2023, annex II, 6 (1): litres per cycle at most slope·c + constant
  water_limit = { slope = 2.25, constant = 30 },
  -- 2019/2023, annex II, 5: minutes at most slope·c + constant, and at most `cap`
  duration_full = { slope = 10.2, constant = 137, cap = 240 },
  duration_part = { slope = 6, constant = 120, cap = 180 },
  -- 2019/2023, annex II, 4 (1), (2) and (5)
  washing_efficiency = 1.03,
  washing_efficiency_small = 1.00,
  rinsing = 5.0,
  -- centre's own good practice: what counts as good, and where the rating begins and ends
  good = { eei = 60, best_eei = 40, water = 6, best_water = 4.5, worst_water = 9, spin = 54, best_spin = 44, worst_spin = 72, noise = 76, best_noise = 68, worst_noise = 81 },
}
