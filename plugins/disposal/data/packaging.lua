-- Sales and transport packaging. stream: collected and recycled as a material of its own.
return {
  materials = {
    { "cardboard", _"Cardboard", stream = true },
    { "paper", _"Paper", stream = true },
    { "moulded_fibre", _"Moulded fibre", stream = true },
    { "wood", _"Wood", stream = true },
    { "pet_clear", _"PET, clear or light blue", stream = true, plastic = true },
    { "pet_coloured", _"PET, other transparent colours", stream = true, plastic = true },
    { "pet_opaque", _"PET, opaque", plastic = true },
    { "pe_rigid", _"PE, rigid", stream = true, plastic = true },
    { "pe_film", _"PE, film", stream = true, plastic = true },
    { "pp", _"PP", stream = true, plastic = true },
    { "eps", _"Expanded polystyrene", plastic = true },
    { "ps", _"Polystyrene", plastic = true },
    { "pvc", _"PVC", plastic = true },
    { "pu_foam", _"Polyurethane foam", plastic = true },
    { "glass", _"Glass", stream = true },
    { "steel", _"Steel", stream = true },
    { "aluminium", _"Aluminium", stream = true },
    { "composite", _"Composite (carton with film or aluminium)" },
    { "other", _"Other" },
  },
  -- Closures and labels that float off count with the bottle: "PET & PO attachments" (RecyClass, PET bottles).
  attachments = {
    pet_clear = { pp = true, pe_rigid = true, pe_film = true },
    pet_coloured = { pp = true, pe_rigid = true, pe_film = true },
  },
  -- Class of plastic packaging by the share that its stream takes, from best to worst. A and B, the penalty for limited
  -- compatibility and "A, B and C are recyclable": RecyClass guidelines and methodology, read on recyclass.eu.
  -- The bounds of C and D and the cap for low compatibility: from memory, unconfirmed.
  classes = { { "A", 95 }, { "B", 90 }, { "C", 70 }, { "D", 50 }, { "E", 0 } },
  class_if_low = "E",
  recyclable = { "A", "B", "C" },
  -- Regulation (EU) 2025/40, annex II, table 3: A and B read in a guide to it, C from memory, unconfirmed. Below C the
  -- packaging is not recyclable. From 2030 only A to C may be sold, from 2038 only A and B.
  grades = { { "A", 95 }, { "B", 80 }, { "C", 70 }, { "none", 0 } },
}
