-- Repairability index of smartphones and slate tablets: Delegated Regulation (EU) 2023/1669, annex IV, point 5, and annex II,
-- table 4, in the version of 10 May 2026 (applies from 20 June 2025). Every figure read in that text. Every score runs from 1 to 5;
-- the text names no rounding of the index, the product database shows two decimals.
return {
  weights = { depth = 0.25, fasteners = 0.15, tools = 0.15, spare_parts = 0.15, updates = 0.15, information = 0.15 },

  parts = {
    { "battery", _"Battery", rigid = 0.30, foldable = 0.25 },
    { "display", _"Display assembly", rigid = 0.30, foldable = 0.25 },
    { "back_cover", _"Back cover or back cover assembly", rigid = 0.10, foldable = 0.09 },
    { "front_camera", _"Front-facing camera assembly", rigid = 0.05, foldable = 0.04 },
    { "rear_camera", _"Rear-facing camera assembly", rigid = 0.05, foldable = 0.04 },
    { "charging_port", _"External charging port", rigid = 0.05, foldable = 0.04 },
    { "button", _"Mechanical button", rigid = 0.05, foldable = 0.04 },
    { "microphone", _"Main microphone", rigid = 0.05, foldable = 0.04 },
    { "speaker", _"Speaker", rigid = 0.05, foldable = 0.04 },
    { "folding", _"Hinge or mechanical display folding mechanism", rigid = 0, foldable = 0.17 },
  },
  absent = 5, -- score of a part that the product does not have

  depth = { { steps = 2, score = 5 }, { steps = 5, score = 4 }, { steps = 10, score = 3 }, { steps = 15, score = 2 } },
  deepest = 1, -- above the last
  authorisation_steps = 5, -- for a remote notification, and as many for a remote authorisation

  fasteners = {
    { "reusable", _"Reusable", score = 5 },
    { "resupplied", _"Resupplied with the spare part", score = 3 },
    { "removable", _"Removable, not reusable", score = 1 },
  },
  tools = {
    { "none", _"No tools", score = 5 },
    { "basic", _"Basic tools", score = 4 },
    { "with_part", _"Supplied with the spare part", score = 3 },
    { "with_product", _"Supplied with the product", score = 2 },
    { "commercial", _"Commercially available tools", score = 1 },
  },
  spare_parts = {
    { "display", _"Display assembly only", score = 1 },
    { "battery", _"Display assembly and battery", score = 2 },
    { "back_cover", _"Display assembly, battery and back cover", score = 3 },
    { "cameras", _"Display assembly, battery, back cover and cameras", score = 4 },
    { "all", _"All priority parts", score = 5 },
  },
  updates = { { years = 7, score = 5 }, { years = 6, score = 3 } },
  shortest_updates = 1, -- 5 years, the minimum of (EU) 2023/1670
  information = {
    { "fee", _"Professional repairers, for a reasonable fee", score = 1 },
    { "free", _"Professional repairers, free of charge", score = 3 },
    { "public", _"Everybody, free of charge", score = 5 },
  },

  classes = { { "A", 4.00 }, { "B", 3.35 }, { "C", 2.55 }, { "D", 1.75 }, { "E", 1.00 } },
}
