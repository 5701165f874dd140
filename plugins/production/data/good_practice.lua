-- Thresholds of the centre's own good practice, unless a source is named.
return {
  -- mean change since the baseline, in per cent: fallen by a tenth is worst, better by a fifth is best
  productivity = { worst = -10, best = 20, good = 5 },
  intensity = { worst = 10, best = -20, good = -5 },
  -- shares in per cent
  renewable_heat = { worst = 0, best = 100, good = 70 }, -- 70 %: Decision (EU) 2017/175, criterion 40
  recovered = { worst = 20, best = 95, good = 84 }, -- 84 %: see data/accommodation
  hazardous_share = { worst = 20, best = 0, good = 5 },
  fibres = { worst = 0, best = 100, good = 70 }, -- 70 %: share that FSC asks for its label "Mix", from memory
}
