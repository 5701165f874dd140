-- Sales and transport packaging. name: within a sentence; stream: collected and recycled as a material of its own.
-- For advice, centre's own good practice: fibre: cushions, trays and cartons that moulded fibre or board can replace;
-- instead: the plastic that does the same and has a stream.
return {
  materials = {
    { "cardboard", _"Cardboard", name = _"cardboard", stream = true },
    { "paper", _"Paper", name = _"paper", stream = true },
    { "moulded_fibre", _"Moulded fibre", name = _"moulded fibre", stream = true },
    { "wood", _"Wood", name = _"wood", stream = true },
    { "pet_clear", _"PET, clear or light blue", name = _"clear PET", stream = true, plastic = true },
    { "pet_coloured", _"PET, other transparent colours", name = _"coloured PET", stream = true, plastic = true, instead = "pet_clear" },
    { "pet_opaque", _"PET, opaque", name = _"opaque PET", plastic = true, instead = "pet_clear" },
    { "pe_rigid", _"PE, rigid", name = _"rigid polyethylene", stream = true, plastic = true },
    { "pe_film", _"PE, film", name = _"polyethylene film", stream = true, plastic = true },
    { "pp", _"PP", name = _"polypropylene", stream = true, plastic = true },
    { "eps", _"Expanded polystyrene", name = _"expanded polystyrene", plastic = true, fibre = true },
    { "ps", _"Polystyrene", name = _"polystyrene", plastic = true, fibre = true },
    { "pvc", _"PVC", name = _"PVC", plastic = true, instead = "pe_film" },
    { "pu_foam", _"Polyurethane foam", name = _"polyurethane foam", plastic = true, fibre = true },
    { "glass", _"Glass", name = _"glass", stream = true },
    { "steel", _"Steel", name = _"steel", stream = true },
    { "aluminium", _"Aluminium", name = _"aluminium", stream = true },
    { "composite", _"Composite (carton with film or aluminium)", name = _"composite", fibre = true },
    { "other", _"Other", name = _"other material" },
  },
  -- Closures and labels that float off count with the bottle: "PET & PO attachments" (RecyClass, PET bottles).
  attachments = {
    pet_clear = { pp = true, pe_rigid = true, pe_film = true },
    pet_coloured = { pp = true, pe_rigid = true, pe_film = true },
  },
  -- Class of plastic packaging by the share that its stream takes, from best to worst. A and B, one class less for a limited
  -- compatibility, six classes A to F, F without a stream, and "A, B and C are recyclable": RecyClass guidelines and
  -- methodology, read on recyclass.eu. The bounds of C and D and the class of a low compatibility: from memory, unconfirmed.
  classes = { { "A", 95 }, { "B", 90 }, { "C", 70 }, { "D", 50 }, { "E", 0 } },
  class_if_low = "E",
  class_without_stream = "F",
  recyclable = { "A", "B", "C" },
  -- Regulation (EU) 2025/40, annex II, table 3, read in three guides to it. Below C the packaging is not recyclable. From
  -- 2030 only A to C may be sold, from 2038 only A and B.
  grades = { { "A", 95 }, { "B", 80 }, { "C", 70 }, { "none", 0 } },
}
