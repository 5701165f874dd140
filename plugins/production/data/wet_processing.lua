-- Waste water of dyeing, printing and finishing. Read in the Global Organic Textile Standard and its manual (quoted texts): 20 g COD
-- a kilogram, pH 6 to 9, below 35 °C, and how the load is computed. Decision (EU) 2016/1349 (footwear), annex, criterion 3.2, read, has
-- the same 20 g for textile finishing; Decision 2014/350/EU, criterion 16, could not be read. Measures and their number: centre's own
-- good practice, after Decision 2014/350/EU, criterion 15.
return {
  cod_load = { good = 20, worst = 40, best = 2 }, -- g/kg
  ph = { low = 6, high = 9 },
  temperature = 35, -- °C
  measures = { good = 4, best = 7 },
  list = {
    { "metering", _"Water, steam and electricity metered at each machine" },
    { "reuse", _"Cooling and rinsing water used again" },
    { "heat", _"Heat recovered from waste water or exhaust air" },
    { "liquor", _"Low liquor ratio, or pad-batch dyeing" },
    { "dosing", _"Automatic dosing and dispensing of chemicals" },
    { "humidity", _"Exhaust humidity controlled in dryers and stenters" },
    { "insulation", _"Pipes, valves and machines insulated" },
    { "combined", _"Process steps combined, such as desizing with scouring" },
  },
}
