-- Chemicals that Decision (EU) 2019/70 restricts in pulp and paper: themes read in its background report (JRC115764), details
-- from memory, unconfirmed. PFAS: centre's own good practice.
return {
  excluded = {
    { "apeo", _"Alkylphenol ethoxylates (APEO)", _"alkylphenol ethoxylates" },
    { "surfactants", _"Surfactants for deinking that do not degrade", _"surfactants that do not degrade" },
    { "biocides", _"Biocides that build up in living things", _"biocides that build up in living things" },
    { "azo", _"Azo dyes that split off listed amines", _"azo dyes that split off listed amines" },
    { "metal_dyes", _"Dyes and pigments of lead, copper, chromium, nickel, aluminium (metal complexes)", _"metal-complex dyes and pigments" },
    { "ionic", _"Dyes with ionic impurities above the limits", _"dyes with ionic impurities" },
    { "monomers", _"Coatings with residual monomers above 100 ppm", _"residual monomers" },
    { "lotions", _"Lotions with hazardous substances (tissue)", _"lotions with hazardous substances" },
    { "pfas", _"Perfluorinated and polyfluorinated substances", _"PFAS" },
  },
}
