-- Emissions of furniture and its panels. E1 = 0.124 mg/m3 by EN 717-1 (read in Federlegno's summary of EN 13986). Shares of E1: 65 % for MDF and
-- HDF, 50 % for other panels, read in Möbelfakta's rules as a maker passes them on (Gärsnäs); Decision (EU) 2016/1332, criterion 3.3,
-- has the same (from memory). 0.062: Regulation (EC) No 1907/2006, annex XVII, entry 77, by (EU) 2023/1464, from 6 August 2026 (read).
-- Volatile compounds after 28 days: Decision (EU) 2016/1332, criterion 9.5, from memory, unconfirmed.
return {
  e1 = 0.124, -- mg/m3
  panels = { mdf = 65, other = 50 }, -- % of E1
  panel_rate = { worst = 100, best = 10 }, -- % of E1
  release = { good = 0.062, worst = 0.124, best = 0.01 }, -- mg/m3
  tvoc = { good = 450, worst = 1000, best = 50 }, -- ug/m3
}
