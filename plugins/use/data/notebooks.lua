-- Notebook computers: Regulation (EU) No 617/2013, annex II, version of 1 March 2020, limits from 1 January 2016 (1.4), sleep (2.2), off (4.1),
-- power management (6.2.3, 6.2.5); categories: article 2 (7). All read. The formula of the energy in a year is an image in the text read; its
-- weights are those of ENERGY STAR for computers, version 5, conventional notebook, as in the sample calculation of the agreement between the
-- European Union and the USA (off 60 %, sleep 10 %, idle 30 %). Not built: the allowances of second graphics cards and of wake on LAN, and the
-- exemption of category C with four cores, above 225 GB/s and 16 GB. A device that idles below 6 W is no notebook in the sense of this text:
-- it keeps the limit without more ado.
return {
  shares = { off = 0.60, sleep = 0.10, idle = 0.30 },
  hours = 8.76, -- thousand hours of a year
  limit = { A = 27.00, B = 36.00, C = 60.50 }, -- kWh in a year
  memory = { base = 4, each = 0.4 }, -- kWh for each GB above the base
  drive = 3, -- each further drive
  tuner = 2.1,
  graphics = { none = 0, G1 = 7, G2 = 11, G3 = 13, G4 = 20, G5 = 27, G6 = 33, G7 = 61 }, -- first discrete card
  sleep = 3.0, -- W
  off = 1.0, -- W
  display_sleep = 10, -- minutes
  sleep_after = 30, -- minutes

  -- centre's own good practice: % of the limit; W; minutes
  frugal = { worst = 100, good = 70, best = 30 },
  best_sleep = 0.5,
}
