-- Delegated Regulation (EU) 2019/2013 (label) and Regulation (EU) 2019/2021 (ecodesign) on electronic displays. Read in the texts
-- (legalize-eu, 32019R2013 and 32019R2021): classes, correction of signage, deduction of allowances, limits by resolution, automatic
-- brightness control, the end of the OLED correction. The two reference lines are pictures there. Both were read in an open program that
-- computes class and index (class OnModeEEI in C++). Evidence for the label's line: it gives the published class of each of 33
-- televisions in standard and, where they have it, in high dynamic range, several of them within 0.01 of a bound (cases). Evidence for the
-- line of ecodesign: none of these televisions is above its limit, the highest 0.895 where 0.90 is allowed.
return {
  -- EEI = (P + 1)/(3·(90·tanh(constant + slope·(A − 11)) + 4) + 3 + correction), A in dm², P in W
  label = { constant = 0.025, slope = 0.0035 },
  ecodesign = { constant = 0.02, slope = 0.004 },
  -- 2019/2013, annex II, B: correction of digital signage, luminance·A in cd/m² and dm²
  signage = { factor = 0.00062, luminance = 500 },
  -- automatic brightness control that meets the conditions: 10 % less P
  abc_factor = 0.9,
  -- 2019/2013, annex II, A: EEI below which the class holds
  classes = { { "A", 0.30 }, { "B", 0.40 }, { "C", 0.50 }, { "D", 0.60 }, { "E", 0.75 }, { "F", 0.90 } },
  -- 2019/2021, annex II, A, table 1, from 1 March 2023: highest EEI up to HD, and above HD; MicroLED (0.90) is not built
  hd_pixels = 2138400,
  limit_hd = 0.75,
  limit_above = 0.90,
  -- centre's own good practice: class E in standard range; in high range no worse than twice the limit of F; aids
  good = { eei = 0.75, worst_eei = 1.2, best_eei = 0.4, hdr = 1.5, worst_hdr = 2.5, best_hdr = 0.75, aids = 3, best_aids = 5 },
}
