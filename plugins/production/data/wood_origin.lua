return {
  -- % of the mass of wood. 70: Decision (EU) 2016/1332, annex, criterion 3.1 (read), and Nordic Ecolabelling of furniture 031 (summary read)
  certified = { worst = 0, good = 70, best = 100 },
  materials = { ["wood"] = true, ["wood-panel"] = true },
}
