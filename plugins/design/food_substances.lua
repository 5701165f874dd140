-- Substances that packaging for food does without.
local data = include "data/food_contact"
local substances = include "shared/excluded"

local excluded, name = substances.list(data.excluded)

fact.choices "design.contact_substances" {
  title = _"Of these, in the packaging for food",
  help = _"In material, coating, ink or adhesive. None chosen says that none is in it. PFAS and metals are asked with the restricted substances.",
  evidence = _"Declarations of the suppliers, analysis",
  choices = excluded,
}

substances.absent("design.contact_substances_absent", {
  title = _"No substances of concern beside the food",
  why = _"They reach the food in traces, every day, and some act like hormones.",
  fact = "design.contact_substances",
  name = name,
  text = _"It contains {name}",
  threshold = _"none of the listed substances",
  advice = {
    option "design.contact_substitutes" {
      title = _"Coatings, inks and papers without them",
      how = _"Polyester or acrylic can coatings without bisphenols, inks for food packaging free of mineral oil, virgin fibre or a barrier next to dry food.",
      effort = "medium",
      effect = { ["design.contact_substances"] = set {} },
      tradeoff = _"New can coatings need a shelf-life test with sour food.",
    },
  },
  evidence = _"Declarations of the suppliers, analysis",
  basis = "Regulation (EU) 2024/3190 (bisphenols), Directive (EU) 2019/904 (oxo-degradable plastic), Regulation (EU) No 10/2011 (amines, phthalates); all from memory, unconfirmed; mineral oil and photoinitiators: centre's own good practice",
})
