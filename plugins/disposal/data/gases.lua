-- Global warming potential over 100 years, kg CO2e per kg.
-- HFC, R-22, HCFC-141b and R-404A (44 % HFC-125, 52 % HFC-143a, 4 % HFC-134a by mass): IPCC 2013 (fifth assessment report),
-- table 8.A.1, read in compilations of it; R-12 follows from R-500 there. R-744 is carbon dioxide itself.
-- CFC-11, hydrocarbons (with their effect on ozone near the ground) and HFO: from memory, unconfirmed.
-- EU law counts with the figures of the fourth report (HFC-134a 1430, HFC-152a 124): the limit of 150 parts the same gases.
return {
  refrigerants = {
    { "none", _"None", gwp = 0 },
    { "r600a", _"R-600a, isobutane", gwp = 3 },
    { "r290", _"R-290, propane", gwp = 3 },
    { "r744", _"R-744, carbon dioxide", gwp = 1 },
    { "r717", _"R-717, ammonia", gwp = 0 },
    { "r152a", _"R-152a", gwp = 138 },
    { "r134a", _"R-134a", gwp = 1300 },
    { "r404a", _"R-404A", gwp = 3942.8 },
    { "r22", _"R-22", gwp = 1760, ozone = true },
    { "r12", _"R-12", gwp = 10200, ozone = true },
  },
  blowing_agents = {
    { "none", _"No foam", gwp = 0 },
    { "cyclopentane", _"Cyclopentane or pentane", gwp = 5 },
    { "co2", _"Carbon dioxide (water-blown)", gwp = 1 },
    { "hfo", _"HFO (1233zd, 1336mzz)", gwp = 5 },
    { "hfc134a", _"HFC-134a", gwp = 1300 },
    { "hfc245fa", _"HFC-245fa", gwp = 858 },
    { "hfc365mfc", _"HFC-365mfc", gwp = 804 },
    { "hcfc141b", _"HCFC-141b", gwp = 782, ozone = true },
    { "cfc11", _"CFC-11", gwp = 4660, ozone = true },
  },
}
