-- Food contact. Overall migration of plastics: 10 mg/dm2 (60 mg/kg), Regulation (EU) No 10/2011, article 12, read in several
-- summaries of it. The other acts named in the criteria: from memory, unconfirmed.
return {
  materials = {
    { "plastic", _"Plastic" },
    { "coated_board", _"Paper or board with plastic in contact with the food" },
    { "board", _"Paper or board" },
    { "glass", _"Glass or ceramic" },
    { "metal", _"Coated metal" },
    { "wood", _"Wood, plant leaves, other" },
  },
  plastic = { plastic = true, coated_board = true },
  migration = { most = 10, worst = 20, best = 0 },
  excluded = {
    { "bisphenols", _"Bisphenol A or another hazardous bisphenol", _"bisphenols" },
    { "mineral_oil", _"Mineral oil that can reach the food", _"mineral oil" },
    { "phthalates", _"Phthalates", _"phthalates" },
    { "amines", _"Inks or adhesives that give off primary aromatic amines", _"primary aromatic amines" },
    { "photoinitiators", _"Photoinitiators that migrate", _"photoinitiators that migrate" },
    { "oxo", _"Oxo-degradable plastic", _"oxo-degradable plastic" },
    { "bamboo", _"Bamboo or other plant powder in plastic", _"plant powder in plastic" },
  },
}
