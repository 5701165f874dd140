-- Smartphones and slate tablets. Classes: Delegated Regulation (EU) 2023/1669, annex II, tables 1 to 3, version of 10 May 2026. Legal
-- minimum: Regulation (EU) 2023/1670, annex II, B 1.2 (smartphones) and D 1.2 (slate tablets), from 20 June 2025. All read in the texts.
return {
  -- index above the figure; G at the last one or below
  efficiency = {
    smartphone = { { "A", 2.70 }, { "B", 2.30 }, { "C", 1.95 }, { "D", 1.66 }, { "E", 1.41 }, { "F", 1.20 } },
    tablet = { { "A", 7.90 }, { "B", 6.32 }, { "C", 5.06 }, { "D", 4.04 }, { "E", 3.24 }, { "F", 2.59 } },
  },
  -- falls without defect from 1 m, at least; of foldable devices first folded, then as many fully extended
  falls = {
    smartphone = { { "A", 270 }, { "B", 180 }, { "C", 90 }, { "D", 45 } },
    tablet = { { "A", 208 }, { "B", 156 }, { "C", 104 }, { "D", 52 }, { "E", 0 } },
  },
  falls_foldable = {
    smartphone = { { "A", 210, 45 }, { "B", 140, 35 }, { "C", 70, 25 }, { "D", 35, 15 } },
    tablet = { { "A", 182, 20 }, { "B", 130, 15 }, { "C", 78, 10 }, { "D", 52, 5 }, { "E", 0, 0 } },
  },
  below_falls = "below D", -- a smartphone that may not be sold
  hardness = 4, -- Mohs; not foldable devices with a protective foil
  ingress = { solid = 4, water = 4 }, -- smartphones: objects of more than 1 mm, splashing water
  immersion = { solid = 6, water = 7 }, -- B 1.1 (5) (c) (ii): dust-tight, 1 m for half an hour
  sealed_cycles = 1000, -- the same point: of a battery that only a workshop exchanges, 83 % after 500 cycles and 80 % after 1000
  sealed_capacity = 83,
  update_years = 5,

  -- centre's own good practice
  grades = { A = 1, B = 0.85, C = 0.65, D = 0.45, E = 0.3, F = 0.15, G = 0 },
  good_efficiency = { "A", "B" },
  falls_grades = { A = 1, B = 0.8, C = 0.65, D = 0.5, E = 0.25, ["below D"] = 0 },
  best = { hardness = 7, water = 8, update_years = 8 },
}
