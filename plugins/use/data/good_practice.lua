-- Centre's own good practice for any product: change a threshold here.
return {
  -- % of a typical product that does the same; no more than `most` is shown
  against_reference = { good = 85, worst = 120, best = 50, most = 1000 },
  -- g CO2e for each kilogram of capacity and cycle, and kg CO2e a year for each 100 litres
  washing_carbon = { good = 40, worst = 120, best = 5 },
  refrigerating_carbon = { good = 30, worst = 90, best = 5 },
  -- mass of the consumables of a year, % of the product's mass: by year, so that a longer life is no fault
  consumables = { good = 10, worst = 100, best = 0 },
  -- % of the life after which a higher price has paid back; no more than `most` is shown
  payback = { good = 50, worst = 100, best = 10, most = 1000 },
  -- topics of the information to users: of products that take energy, and of all others
  information = { runs = { good = 4, best = 6 }, others = { good = 3, best = 4 } },
  food_information = { good = 3, best = 5 },
}
