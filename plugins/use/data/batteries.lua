-- Charging cycles after which the battery still holds 80 % of its rated capacity. Smartphones and tablets: Regulation (EU) 2023/1670,
-- annex II, B 1.2 (4) and D 1.2 (3), read; best: the highest figure that the label states, (EU) 2023/1669, annex IV, 2. Laptops: no limit
-- in law, Regulation (EU) No 617/2013 only asks for the figure; the same 800 as the centre's own good practice.
return {
  cycles = { smartphone = { limit = 800, best = 1400 }, laptop = { limit = 800, best = 1400 } },
  -- what the device does for its battery; law: asked of smartphones and tablets by annex II, B 1.2 (5), 1.1 (6) (c) and 2 (2)
  care = {
    { "limit", _"Charging can be limited to 80 %", _"charging limited to 80 %", law = true },
    { "full", _"Charging stops when the battery is full", _"charging stops when full", law = true },
    { "health", _"Cycles and state of health are shown", _"state of health shown", law = true },
    { "advice", _"The manual says how to make the battery last", _"advice in the manual", law = true },
    { "adaptive", _"Charging adapts to the hour of use", _"adaptive charging" },
  },
  care_wanted = 4, -- those of the law
}
