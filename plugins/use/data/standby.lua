-- Watts and minutes. `all`: Regulation (EU) 2023/826, annex III: standby with display 0.80 W, networked standby 2.00 W and 20 minutes
-- read in the text; off mode 0.50 W, from 9 May 2027 0.30 W, and standby 0.50 W read in summaries of it.
-- Washing machines: Regulation (EU) 2019/2023, annex II, 7, read in the text; its delay start (4.00 W) is not asked for.
return {
  all = { off = 0.5, standby = 0.5, display = 0.8, networked = 2.0, auto_off = 20 },
  groups = {
    ["washing-machine"] = { off = 0.5, standby = 0.5, display = 1.0, networked = 2.0, auto_off = 15 },
  },
  -- where the rating is best: off mode as from 2027; the rest centre's own good practice
  best = { off = 0.3, standby = 0.3, networked = 1.0, auto_off = 5 },
}
