-- Steps of paper making with their reference emissions in kg/t (COD, phosphorus, sulphur, nitrogen oxides) and energy in kWh/t
-- (fuel, electricity), air-dried pulp or paper. EU Ecolabel, Decision (EU) 2019/70 of 11 January 2019 for graphic and tissue
-- paper. Which figures count was read in the background report (Joint Research Centre, JRC115764); the references, the
-- points and the limits are from memory, UNCONFIRMED; energy partly from the decisions before, 2011/332/EU and 2012/481/EU.
return {
  steps = {
    { "kraft_bleached", _"Chemical pulp, bleached (not sulphite)", cod = 16, phosphorus = 0.025, sulphur = 0.35, nox = 1.6, fuel = 3650, electricity = 750 },
    { "kraft_eucalyptus", _"Chemical pulp of eucalyptus, bleached", cod = 16, phosphorus = 0.09, sulphur = 0.35, nox = 1.6, fuel = 3650, electricity = 750 },
    { "sulphite_bleached", _"Sulphite pulp, bleached", cod = 24, phosphorus = 0.04, sulphur = 0.75, nox = 1.6, fuel = 3650, electricity = 750 },
    { "magnefite", _"Magnefite pulp", cod = 28, phosphorus = 0.056, sulphur = 0.75, nox = 1.6, fuel = 3650, electricity = 750 },
    { "kraft_unbleached", _"Chemical pulp, unbleached", cod = 6.5, phosphorus = 0.016, sulphur = 0.35, nox = 1.6, fuel = 3650, electricity = 750 },
    { "ctmp", _"Chemi-thermomechanical pulp", cod = 16, phosphorus = 0.008, sulphur = 0.2, nox = 0.25, fuel = 900, electricity = 1800 },
    { "mechanical", _"Mechanical pulp (groundwood, TMP)", cod = 3.0, phosphorus = 0.008, sulphur = 0.2, nox = 0.25, fuel = 900, electricity = 2200 },
    { "recovered", _"Recovered fibre, not deinked", cod = 1.1, phosphorus = 0.006, sulphur = 0.2, nox = 0.25, fuel = 350, electricity = 600 },
    { "deinked", _"Recovered fibre, deinked", cod = 2.4, phosphorus = 0.008, sulphur = 0.2, nox = 0.25, fuel = 350, electricity = 600 },
    { "machine", _"Paper machine", cod = 1.0, phosphorus = 0.008, sulphur = 0.3, nox = 0.7, fuel = 1750, electricity = 750, machine = true },
    { "tissue_machine", _"Tissue machine", cod = 1.2, phosphorus = 0.01, sulphur = 0.3, nox = 0.5, fuel = 1950, electricity = 950, machine = true },
  },
  points = { each = 1.3, all = 4.0 },
  energy_points = 2.5,
  aox = 0.17, -- kg/t of chlorine-containing substances
  co2 = { graphic = 1100, tissue = 1200, electricity = 0.384 }, -- kg/t, and kg/kWh for bought electricity
  fibres = 70, -- % certified or recycled
  -- Centre's own good practice: waste to landfill in kg/t, waste water in m3/t, recovered fibre in %.
  waste = { good = 20, worst = 150, best = 0 },
  water = { good = 12, worst = 40, best = 4 },
  recycled = { good = 50, worst = 0, best = 100 },
}
