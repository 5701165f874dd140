-- The centre's own figures of a country, for every product: they come before the published tables, whose rows they have the form of, and
-- an update of the published tables leaves them alone. What is given as a fact of one product comes before both. Put year and source beside each.
-- Example: KE = { household = 0.21, business = 0.16, year = 2026 }, -- EPRA, tariff review 2026
return {
  grid_intensity = {}, -- rows as in use/data/grid_intensity.lua
  electricity_prices = {}, -- rows as in use/data/electricity_prices.lua; add currency = "KES" where it is not US dollars
  water_prices = {}, -- rows as in use/data/water_prices.lua; add currency = "KES" where it is not euro
  municipal_waste = {}, -- rows as in disposal/data/municipal_waste.lua
}
