-- Paints and varnishes by category of Directive 2004/42/EC, with the most VOC and SVOC in g/L of the ready-to-use product.
-- voc: EU Ecolabel, Decision 2014/312/EU, read on paintsforlife.eu; 10 g/L for interior matt paints also in what is published
-- of Decision (EU) 2025/2607 of 17 December 2025, which replaces it (valid to 31 December 2032). Its other limits were not read.
-- svoc: { white, tinted }, Decision 2014/312/EU, from memory, unconfirmed; white interior walls: 25 g/L, read of (EU) 2025/2607.
-- legal: { water-borne, solvent-borne }, Directive 2004/42/EC, annex II A, second set, from memory, unconfirmed.
return {
  types = {
    { "matt_wall", _"Interior matt paint for walls and ceilings", voc = 10, svoc = { 25, 40 }, legal = { 30, 30 }, opaque = true },
    { "glossy_wall", _"Interior glossy paint for walls and ceilings", voc = 40, svoc = { 25, 40 }, legal = { 100, 100 }, opaque = true },
    { "facade", _"Paint for exterior mineral walls", voc = 25, svoc = { 40, 40 }, legal = { 40, 430 }, opaque = true },
    { "trim", _"Trim and cladding paint for wood and metal", voc = 80, svoc = { 50, 60 }, legal = { 130, 300 }, opaque = true },
    { "interior_varnish", _"Interior trim varnish or woodstain", voc = 65, svoc = { 30, 30 }, legal = { 130, 400 } },
    { "exterior_varnish", _"Exterior trim varnish or woodstain", voc = 75, svoc = { 60, 60 }, legal = { 130, 400 } },
    { "woodstain", _"Minimal-build woodstain", voc = 50, svoc = { 30, 40 }, legal = { 130, 700 } },
    { "primer", _"Primer", voc = 15, svoc = { 30, 40 }, legal = { 30, 350 }, rate = 6 },
    { "binding_primer", _"Binding primer", voc = 15, svoc = { 30, 40 }, legal = { 30, 750 }, rate = 6 },
    { "one_pack", _"One-pack performance coating", voc = 80, svoc = { 50, 60 }, legal = { 140, 500 } },
    { "two_pack", _"Two-pack performance coating", voc = 80, svoc = { 50, 60 }, legal = { 140, 500 } },
    { "effect", _"Decorative effect coating", voc = 80, svoc = { 50, 60 }, legal = { 200, 200 } },
  },
  -- m2/L at full opacity, or of primers without it. 6 for primers: read, Decision (EU) 2015/886 amending 2014/312/EU; 8 for
  -- interior and exterior paints: from memory, unconfirmed.
  spreading = { opaque = 8, worst = 4, best = 14 },
  -- kg/m2 and coat: centre's own good practice; four declarations of one maker that were read show 0.09 to 0.19.
  per_area = { good = 0.14, worst = 0.25, best = 0.07 },
  -- White pigments of a refractive index of 1.8 and more in g/m2 at 98 % opacity, by wet scrub class: from memory, unconfirmed.
  white_pigment = { class_1 = 40, others = 36 },
  -- Share of titanium dioxide above which its production counts, in %: from memory, unconfirmed.
  titania = 3,
  -- mg/kg: sum of isothiazolinones, 2014/312/EU (from memory, unconfirmed); 15 mg/kg of MIT classify as sensitising
  -- (Regulation (EU) 2018/1480, from memory, unconfirmed). Formaldehyde in the can: from memory, unconfirmed.
  isothiazolinones = 500,
  mit = 15,
  formaldehyde = 10,
  -- Chamber test of an interior paint after 28 days in ug/m3: read in summaries of Decision (EU) 2025/2607.
  tvoc = 300,
  formaldehyde_air = 10,
  -- Of Decision 2014/312/EU, restricted substances, from memory, unconfirmed; PFAS read in summaries of (EU) 2025/2607.
  excluded = {
    { "heavy_metals", _"Cadmium, lead, chromium VI, mercury, arsenic (pigments, driers)", _"heavy metals" },
    { "apeo", _"Alkylphenol ethoxylates (APEO)", _"alkylphenol ethoxylates" },
    { "pfas", _"Perfluorinated and polyfluorinated substances", _"PFAS" },
    { "phthalates", _"Phthalates as plasticisers", _"phthalates" },
    { "halogenated", _"Halogenated solvents", _"halogenated solvents" },
    { "organotin", _"Organotin compounds", _"organotin compounds" },
    { "cobalt", _"Cobalt driers", _"cobalt driers" },
    { "releasers", _"Preservatives that release formaldehyde", _"preservatives that release formaldehyde" },
    { "aromatics", _"Aromatic solvents", _"aromatic solvents" },
  },
}
