-- Average years with the first user, Germany 2012/13: Öko-Institut and University of Bonn for the Umweltbundesamt, study of 2015/16,
-- figures read in press reports of it (dpa, 15 February 2016). Groups without a figure: give use.average_lifetime.
return {
  ["washing-machine"] = 11.9,
  ["refrigerating-appliance"] = 12.6, -- fridge-freezers
  ["dishwasher"] = 12.4,
  ["laptop"] = 5.1, -- 2012
  ["display"] = 5.6, -- flat-screen televisions, 2012
}
