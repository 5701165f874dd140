-- French repairability index: coefficients of the sub-criteria, by criterion; every criterion is out of 20.
-- Decree 2020-1757 and its orders; coefficients as read in the makers' sheets that the cases name (2023).
return {
  documentation = { { "design.fr_1_1", 2 } },
  disassembly = { { "design.fr_2_1", 1 }, { "design.fr_2_2", 0.5 }, { "design.fr_2_3", 0.5 } },
  spare_parts = { { "design.fr_3_1", 1 }, { "design.fr_3_2", 0.5 }, { "design.fr_3_3", 0.3 }, { "design.fr_3_4", 0.2 } },
  price = { { "design.fr_4_1", 2 } },
}
