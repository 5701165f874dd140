-- Small household appliances. Vacuum cleaners: Regulation (EU) No 666/2013, as from 1 September 2017, read in summaries of VDE and of the
-- German environment agency: power, energy of a year, noise, motor, hose, dust from carpet, dust that comes out again; dust from hard
-- floor from memory. Coffee machines: Regulation (EU) 2023/826, annex III, minutes until they go to standby or off.
return {
  vacuum = { power = 900, annual_energy = 43.0, carpet = 75, floor = 98, emission = 1.0, noise = 80, motor = 500, hose = 40000 },
  auto_off = { coffee_jug = 5, coffee_plate = 40, coffee_other = 30 },
  -- centre's own good practice: share of the electricity in the water, %; noise, dB(A); aids
  heat = { good = 85, worst = 65, best = 95 },
  noise = { good = 70, worst = 85, best = 55 },
  aids = { good = 2, best = 4 },
  coffee_best = 1,
}
