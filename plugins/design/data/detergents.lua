-- Types of detergents and cleaners, and what an EU Ecolabel product may reach for each functional unit.
-- cdv in L, dosage, anbo and annbo (not biodegradable organics, aerobic and anaerobic), wur and phosphorus in g, each for one
-- functional unit. Where a figure depends on the form, it is a table by form.
-- Applied: Decisions (EU) 2017/1214, 1216, 1217 and 1218 of 23 June 2017; their figures are from memory, UNCONFIRMED. Read in
-- the OWL ontology of the laundry criteria were those of the decision before, 2011/264/EU, in the order heavy-duty, colour-safe,
-- low-duty, stain remover: CDV 35 000, 35 000, 20 000, 3 500 L/kg; dosage 17, 17, 17, 2.7 g/kg; WUR 1.2 for powders, 1.5 g/kg
-- for others; aNBO heavy powder 1.0, liquid 0.55, low-duty powder 0.55, liquid 0.30; anNBO 1.3, 0.70, 0.55, 0.30 g/kg.
-- Where the two differ the lower figure of 2017 is followed. Left out: degradability limits of hard-surface cleaners.
local laundry, wash, water = _"kilogram of laundry", _"wash", _"litre of washing water"

return {
  types = {
    {
      "laundry_heavy",
      _"Laundry detergent, heavy-duty or colour-safe",
      unit = laundry,
      cdv = 31500,
      dosage = 16,
      anbo = { powder = 1.0, liquid = 0.5 },
      annbo = { powder = 1.1, liquid = 0.6 },
      wur = { powder = 1.2, liquid = 1.4 },
      phosphorus = 0.04,
      temperature = 30,
    },
    {
      "laundry_light",
      _"Laundry detergent for delicates and wool",
      unit = laundry,
      cdv = 20000,
      dosage = 16,
      anbo = { powder = 0.55, liquid = 0.3 },
      annbo = { powder = 0.55, liquid = 0.3 },
      wur = { powder = 1.2, liquid = 1.4 },
      phosphorus = 0.03,
      temperature = 30,
    },
    {
      "stain_remover",
      _"Stain remover before the wash",
      unit = laundry,
      cdv = 3500,
      dosage = 2.7,
      anbo = 0.1,
      annbo = 0.1,
      wur = { powder = 1.2, liquid = 1.4 },
      phosphorus = 0.005,
      temperature = 30,
    },
    { "dishwasher_single", _"Dishwasher detergent, single-function", unit = wash, cdv = 22500, dosage = 19, anbo = 1.0, annbo = 5.5, wur = 2.4, phosphorus = 0.2, temperature = 55 },
    { "dishwasher_multi", _"Dishwasher detergent, multi-function", unit = wash, cdv = 27000, dosage = 21, anbo = 1.0, annbo = 5.5, wur = 2.4, phosphorus = 0.2, temperature = 55 },
    { "rinse_aid", _"Rinse aid", unit = wash, cdv = 7500, anbo = 0.15, annbo = 0.5, wur = 1.5, phosphorus = 0.03 },
    { "hand_dish", _"Hand dishwashing liquid", unit = water, cdv = 2500, anbo = 0.03, annbo = 0.08, wur = 0.6, phosphorus = 0.08 },
    { "all_purpose", _"All-purpose cleaner", unit = water, cdv = { powder = 18000, liquid = 18000, ready = 300000 } },
    { "kitchen", _"Kitchen cleaner", unit = water, cdv = { powder = 45000, liquid = 45000, ready = 700000 } },
    { "window", _"Window cleaner", unit = water, cdv = { powder = 4800, liquid = 4800, ready = 48000 } },
    { "sanitary", _"Sanitary cleaner", unit = water, cdv = { powder = 45000, liquid = 45000, ready = 700000 } },
  },
  forms = {
    { "powder", _"Powder or tablet" },
    { "liquid", _"Liquid, gel or capsule, diluted in use" },
    { "ready", _"Ready-to-use spray or wipe" },
  },
  -- Sum of the shares of a formula that counts as complete, in per cent: centre's own good practice.
  complete = { low = 99, high = 101 },
  -- Substances that the decisions of 2017 exclude whatever their concentration; list from memory, unconfirmed.
  excluded = {
    { "apeo", _"Alkylphenol ethoxylates (APEO)", _"alkylphenol ethoxylates" },
    { "edta", _"EDTA and its salts", _"EDTA" },
    { "dtpa", _"DTPA", _"DTPA" },
    { "phosphates", _"Phosphates", _"phosphates" },
    { "formaldehyde", _"Formaldehyde and substances that release it", _"formaldehyde or what releases it" },
    { "glutaraldehyde", _"Glutaraldehyde", _"glutaraldehyde" },
    { "chlorine", _"Reactive chlorine compounds (bleach)", _"reactive chlorine" },
    { "quats", _"Quaternary ammonium salts that do not degrade readily", _"quaternary ammonium salts that do not degrade" },
    { "musks", _"Nitro musks and polycyclic musks", _"nitro or polycyclic musks" },
    { "hicc", _"HICC, atranol, chloroatranol (fragrance)", _"HICC, atranol or chloroatranol" },
    { "triclosan", _"Triclosan", _"triclosan" },
    { "ipbc", _"IPBC (iodopropynyl butylcarbamate)", _"IPBC" },
    { "microplastics", _"Microplastics", _"microplastics" },
    { "pfas", _"Perfluorinated and polyfluorinated substances", _"PFAS" },
    { "nanosilver", _"Nanosilver", _"nanosilver" },
    { "rhodamine", _"Rhodamine B", _"rhodamine B" },
  },
}
