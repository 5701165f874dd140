-- Directive 2012/19/EU on waste electrical and electronic equipment.
return {
  -- Annex III, from 15 August 2018.
  categories = {
    { "temperature_exchange", _"1 Temperature exchange equipment (refrigerators, air conditioners, heat pumps)" },
    { "screens", _"2 Screens, monitors and equipment with a screen above 100 cm²" },
    { "lamps", _"3 Lamps" },
    { "large", _"4 Large equipment, an outer dimension above 50 cm" },
    { "small", _"5 Small equipment, no outer dimension above 50 cm" },
    { "small_it", _"6 Small information and telecommunication equipment" },
    { "none", _"Not electrical or electronic equipment" },
  },
  -- Annex V, part 3, in per cent of the mass of separately collected equipment; read in its German transposition,
  -- ElektroG § 22 (1). Lamps have no recovery target.
  targets = {
    temperature_exchange = { recovery = 85, recycling = 80 },
    large = { recovery = 85, recycling = 80 },
    screens = { recovery = 80, recycling = 70 },
    small = { recovery = 75, recycling = 55 },
    small_it = { recovery = 75, recycling = 55 },
    lamps = { recycling = 80 },
  },
}
