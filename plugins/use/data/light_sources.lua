-- Delegated Regulation (EU) 2019/2015 (label) and Regulation (EU) 2019/2020 (ecodesign) on light sources. Read: classes and F_TM
-- (2019/2015, annex II, at lexparency.org); power limit, η, L, F, R, C and its additions, idle power and functional requirements
-- (2019/2020, annex II, tables 1, 2 and 4, annex IV, table 6, annex V; legalize-eu, 32019R2020); the dates of SVM (OliNo's measuring
-- reports). A picture in that text and so from memory, unconfirmed: the formula of the least lumen maintenance below its cap of 96.0 %.
return {
  -- 2019/2015, annex II, table 1: lowest total mains efficacy of the class, lm/W
  classes = { { "A", 210 }, { "B", 185 }, { "C", 160 }, { "D", 135 }, { "E", 110 }, { "F", 85 } },
  -- 2019/2015, annex II, table 2: F_TM, and 2019/2020, annex II, table 2: basic C, by direction and mains
  kinds = {
    non_directional_mains = { F_TM = 1.000, C = 1.08, F = 1.00 },
    non_directional_other = { F_TM = 0.926, C = 1.00, F = 1.00 },
    directional_mains = { F_TM = 1.176, C = 1.23, F = 0.85 },
    directional_other = { F_TM = 1.089, C = 1.15, F = 0.85 },
  },
  -- additions to C; that of high luminance and those of discharge lamps are not built, which makes the limit stricter for them
  tuneable = 0.10,
  shield = 0.20,
  -- 2019/2020, annex II, table 1: threshold efficacy η in lm/W and end loss L in W; connected only changes `other`
  technologies = {
    led = { eta = 120, L = 1.5 },
    oled = { eta = 65, L = 1.5 },
    t8 = { eta = 120, L = 1.5 }, -- 2, 4 and 5 foot, from 1 September 2023
    t5_he = { eta = 98.8, L = 1.9 },
    t5_ho = { eta = 79, L = 1.9 }, -- 83 between 4000 and 5000 lm is not built
    cfl_ni = { eta = 70.2, L = 2.3 },
    hps = { eta = 88, L = 50 }, -- single-ended
    mh = { eta = 84.5, L = 7.7 }, -- single-ended up to 405 W
    halogen_r7s = { eta = 26, L = 13 }, -- up to 2700 lm
    other = { eta = 120, L = 1.5 },
  },
  connected_L = 2.0,
  -- R = (CRI + 80)/160, 2 decimals; 0.65 up to CRI 25
  low_cri = 25,
  low_cri_R = 0.65,
  -- 2019/2020, annex II, 1 (a): idle power, W; 2, table 4: colours, lumen maintenance, flicker, SVM, displacement; annex IV, table 6: 9 of 10 survive
  idle_power = 0.5,
  cri = 80,
  survival = 90,
  lumen_hours = 3000,
  lumen_cap = 96.0,
  flicker = 1.0,
  svm = 0.4, -- 0.9 before 1 September 2024
  displacement = { { 5, 0 }, { 10, 0.5 }, { 25, 0.7 } }, -- up to W: least factor; above 0.9
  displacement_above = 0.9,
  -- centre's own good practice: class E; hours; steps
  good = { efficacy = 110, worst_efficacy = 60, best_efficacy = 210, life = 25000, worst_life = 6000, best_life = 50000, aids = 1 },
}
