-- Hazard classes of Regulation (EC) No 1272/2008 as a consultant meets them on safety data sheets; third: within a sentence.
return {
  classes = {
    { "acute", _"Acutely toxic (H300 to H331)", _"acutely toxic" },
    { "cmr", _"Carcinogenic, mutagenic or toxic to reproduction (H340 to H362)", _"carcinogenic, mutagenic or toxic to reproduction" },
    { "organ", _"Toxic to organs (H370 to H373)", _"toxic to organs" },
    { "sensitising", _"Sensitising (H317, H334)", _"sensitising" },
    { "water", _"Dangerous to water life (H400 to H413)", _"dangerous to water life" },
    { "endocrine", _"Endocrine disrupting, or persistent and mobile (EUH380 to EUH451)", _"endocrine disrupting, or persistent and mobile" },
    { "corrosive", _"Corrosive (H290, H314, H318)", _"corrosive" },
    { "irritant", _"Irritant (H315, H319, H335, H336)", _"irritant" },
    { "flammable", _"Flammable (H222 to H226)", _"flammable" },
    { "oxidising", _"Oxidising (H270 to H272)", _"oxidising" },
  },
  -- Classes that article 6 (6) of Regulation (EC) No 66/2010 does not name.
  tolerated = { corrosive = true, irritant = true, flammable = true, oxidising = true },
  svhc = 0.01,
}
