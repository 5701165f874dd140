-- Delegated Regulation (EU) 2019/2017 (label) and Regulation (EU) 2019/2022 (ecodesign) on household dishwashers, texts of both read in
-- the consolidated versions of 1 May 2021 (legalize-eu, 32019R2017 and 32019R2022), every legal figure below among them. Both lines of
-- SPEC reproduce the indices of the product database (cases).
return {
  -- 2019/2017, annex IV, 1: SPEC in kWh per cycle, ps place settings; from `large` settings and wider than `wide` cm, else `small`
  large_settings = 10,
  wide = 50,
  spec_large = { slope = 0.025, constant = 1.350 },
  spec_small = { slope = 0.090, constant = 0.450 },
  -- 2019/2017, annex II, table 1: EEI below which the class holds
  energy_classes = { { "A", 32 }, { "B", 38 }, { "C", 44 }, { "D", 50 }, { "E", 56 }, { "F", 62 } },
  -- 2019/2017, annex II, table 2: noise below which the class holds, dB(A) re 1 pW
  noise_classes = { { "A", 39 }, { "B", 45 }, { "C", 51 } },
  -- 2019/2022, annex II, 2: EEI lower than this; from 1 March 2024 with 10 settings or more
  minimum_eei = 63,
  minimum_eei_large = 56,
  -- 2019/2022, annex II, 3 (a) to (c): indices greater than these; drying by place settings (up to 7, from 8)
  cleaning = 1.120,
  drying = 1.060,
  drying_small = 0.860,
  drying_small_settings = 7,
  -- 2019/2022, annex II, 5 (1) (b): years that users can buy seals, spray arms, filters and racks
  user_parts = 10,
  -- centre's own good practice
  good = {
    eei = 44, worst_eei = 63, best_eei = 32, -- index: class C, the limit for small machines, class A
    noise = 44, worst_noise = 51, best_noise = 38,
    water = 0.8, worst_water = 1.4, best_water = 0.6, -- litres for each place setting
    duration = 240, worst_duration = 330, best_duration = 150, -- minutes
    carbon = 20, worst_carbon = 60, best_carbon = 2, -- g CO2e for each place setting
    aids = 3, best_aids = 5,
  },
}
