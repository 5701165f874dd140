-- Watts and minutes, all read in the texts. `all`: Regulation (EU) 2023/826, annex III, 1 and 2; off mode 0.30 W from 9 May 2027. Not
-- built: high network availability (8.00 W). Coffee machines: data/small_appliances.lua; light sources: data/light_sources.lua.
-- Groups with a regulation of their own: washing machines (EU) 2019/2023, annex II, 7; dishwashers (EU) 2019/2022, annex II, 4; displays
-- (EU) 2019/2021, annex II, C: status display 0.20 W more, televisions off after 4 hours; its other allowances are not built.
-- Delay start (4.00 W) is not asked for.
return {
  all = { off = 0.5, standby = 0.5, display = 0.8, networked = 2.0, auto_off = 20 },
  groups = {
    ["washing-machine"] = { off = 0.5, standby = 0.5, display = 1.0, networked = 2.0, auto_off = 15 },
    ["dishwasher"] = { off = 0.5, standby = 0.5, display = 1.0, networked = 2.0, auto_off = 15 },
    ["display"] = { off = 0.3, standby = 0.5, display = 0.7, networked = 2.0, auto_off = 240 },
  },
  -- where the rating is best: off mode as from 2027; the rest centre's own good practice
  best = { off = 0.3, standby = 0.3, networked = 1.0, auto_off = 5 },
}
