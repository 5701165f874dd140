-- Global warming potential over 100 years, kg CO2e per kg.
-- HFC, HCFC, CFC and R-404A (44 % HFC-125, 52 % HFC-143a, 4 % HFC-134a by mass): IPCC 2013 (fifth assessment report), table 8.A.1,
-- read in compilations of it. R-744 is carbon dioxide itself. Hydrocarbons, ammonia and HFO: Regulation (EU) 2024/573, annexes VI and II
-- (sixth report; isobutane and cyclopentane far below 1, taken as 0); of the HFO the higher, 1233zd; 1336mzz(E) has 17.9.
-- EU law counts HFC with the figures of the fourth report (annex I: HFC-134a 1430, HFC-152a 124): the limit of 150 parts the same gases.
-- fluorinated: of its annexes I to III, what household refrigerators may no longer contain.
return {
  refrigerants = {
    { "none", _"None", gwp = 0 },
    { "r600a", _"R-600a, isobutane", gwp = 0 },
    { "r290", _"R-290, propane", gwp = 0.02 },
    { "r744", _"R-744, carbon dioxide", gwp = 1 },
    { "r717", _"R-717, ammonia", gwp = 0 },
    { "r152a", _"R-152a", gwp = 138, fluorinated = true },
    { "r134a", _"R-134a", gwp = 1300, fluorinated = true },
    { "r404a", _"R-404A", gwp = 3942.8, fluorinated = true },
    { "r22", _"R-22", gwp = 1760, ozone = true },
    { "r12", _"R-12", gwp = 10200, ozone = true },
  },
  blowing_agents = {
    { "none", _"No foam", gwp = 0 },
    { "cyclopentane", _"Cyclopentane or pentane", gwp = 0 },
    { "co2", _"Carbon dioxide (water-blown)", gwp = 1 },
    { "hfo", _"HFO (1233zd, 1336mzz(Z))", gwp = 3.88 },
    { "hfc134a", _"HFC-134a", gwp = 1300 },
    { "hfc245fa", _"HFC-245fa", gwp = 858 },
    { "hfc365mfc", _"HFC-365mfc", gwp = 804 },
    { "hcfc141b", _"HCFC-141b", gwp = 782, ozone = true },
    { "cfc11", _"CFC-11", gwp = 4660, ozone = true },
  },
}
