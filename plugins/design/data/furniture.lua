-- Emissions of furniture and its panels. Decision (EU) 2016/1332, text as adopted, read: E1 = 0.124 mg/m3 by EN 717-1 (article 2 (w));
-- below 65 % of E1 for MDF, below 50 % for other panels (criterion 3.3; limits of CARB phase 2 and of F three or four stars instead are
-- not built); HDF as MDF: Möbelfakta, as a maker passes it on (Gärsnäs). 0.062: Regulation (EC) No 1907/2006, annex XVII, entry 77, by (EU) 2023/1464, from 6 August 2026 (read).
-- Volatile compounds after 28 days: Decision (EU) 2016/1332, criterion 9.5, table 16, by kind of furniture: 400 for armchairs and sofas,
-- which is taken for all seating for the home, else 450; it asks for the test only of leather, coated fabrics and coatings rich in solvent.
return {
  e1 = 0.124, -- mg/m3
  panels = { mdf = 65, other = 50 }, -- % of E1
  panel_rate = { worst = 100, best = 10 }, -- % of E1
  release = { good = 0.062, worst = 0.124, best = 0.01 }, -- mg/m3
  tvoc = { good = 450, domestic_seating = 400, worst = 1000, best = 50 }, -- ug/m3
}
