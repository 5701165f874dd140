-- Price of a cubic metre of tap water in a city of the country, the capital where it was surveyed: Holidu, Water Price Index 2021 (bill of
-- 15 cubic metres a month; euro). European cities: table in Water News Europe, 19 March 2021; Casablanca: a Moroccan report on the survey;
-- Cairo, Karachi and Riyadh: from their published distance to the median of 120 cities (−96.30, −95.71, −98.17 %), which is the row
-- `world`: Oslo's 5.51 is 212.24 % above it. What waste water costs is in them only where the city bills it with the water. Ireland is
-- left out, as its households are not billed. Most countries are a gap: give centre.water_price, a tariff that is known to the centre.
return {
  source = "Holidu, Water Price Index 2021, one city a country",
  currency = "EUR",
  year = 2021,
  countries = {
    world = { 1.76 },
    AT = { 2.85, city = "Vienna" },
    BE = { 3.49, city = "Brussels" },
    CH = { 2.39, city = "Zurich" },
    CZ = { 3.09, city = "Prague" },
    DE = { 2.85, city = "Berlin" },
    DK = { 4.37, city = "Copenhagen" },
    EE = { 0.82, city = "Tallinn" },
    EG = { 0.065, city = "Cairo" },
    ES = { 1.65, city = "Madrid" },
    FI = { 2.52, city = "Helsinki" },
    FR = { 2.14, city = "Paris" },
    GR = { 1.16, city = "Athens" },
    HR = { 1.68, city = "Zagreb" },
    HU = { 1.23, city = "Budapest" },
    IT = { 1.05, city = "Rome" },
    MA = { 1, city = "Casablanca" },
    NL = { 3.65, city = "Amsterdam" },
    NO = { 5.51, city = "Oslo" },
    PK = { 0.076, city = "Karachi" },
    PL = { 1.42, city = "Warsaw" },
    PT = { 1.63, city = "Lisbon" },
    SA = { 0.032, city = "Riyadh" },
    SE = { 3.6, city = "Stockholm" },
  },
}
