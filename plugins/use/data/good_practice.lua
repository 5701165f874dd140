-- Centre's own good practice for any product: change a threshold here.
return {
  -- of a typical product that does the same, as a ratio
  against_reference = { good = 0.85, worst = 1.2, best = 0.5 },
  -- g CO2e for each kilogram of capacity and cycle, and kg CO2e a year for each 100 litres
  washing_carbon = { good = 40, worst = 120, best = 5 },
  refrigerating_carbon = { good = 30, worst = 90, best = 5 },
  -- mass of the consumables of a life as a multiple of the product's mass
  consumables = { good = 1, worst = 10, best = 0 },
  -- share of the life after which a higher price has paid back
  payback = { good = 0.5, worst = 1, best = 0.1 },
  -- topics of the information to users
  information = { good = 4, best = 6 },
  food_information = { good = 3, best = 5 },
}
