-- Repairability index of smartphones and slate tablets: Delegated Regulation (EU) 2023/1669, annex IV, point 5, and
-- annex II, table 4 (applies from 20 June 2025). The annexes could not be read in the Official Journal itself, but in:
-- [1] the open libraries dpp-core and dpp-domain (Odal Node), whose notes say "read from the Official Journal": weights of
--     the parts and of the scores, classes, fasteners, tools, updates, absent and repeated parts, five steps more for a
--     remote authorisation, index to two decimals; every score runs from 1 to 5;
-- [2] a trade press summary (R. Bjorhovde, 2025): steps by score, weights of the parts; [1] has the ends, 2 and 15 steps;
-- [3] ce-engineering.de: the levels of spare parts and repair information, in this order. The lowest and the highest level
--     score 1 and 5 by [1]; the points between (2, 3, 4; 3) are unconfirmed.
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
  authorisation_steps = 5,

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
