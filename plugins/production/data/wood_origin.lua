return {
  -- % of the mass of wood. 70: Nordic Ecolabelling of furniture 031 (summary read) and Decision (EU) 2016/1332, criterion 3.1 (from memory)
  certified = { worst = 0, good = 70, best = 100 },
  materials = { ["wood"] = true, ["wood-panel"] = true },
}
