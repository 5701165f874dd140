-- Water and waste of a paper mill.
local data = include "data/paper"

local function mill_figure(id, title, unit, max, evidence)
  fact.number(id) { title = title, unit = unit, min = 0, max = max, evidence = evidence }
end

mill_figure("production.paper_waste_water", _"Waste water for a tonne of paper", "m3/t", 500, _"Flow meter of the outflow and production of the year")
mill_figure("production.paper_landfill", _"Waste to landfill for a tonne of paper", "kg/t", 5000, _"Weighing notes and production of the year")

criterion "production.paper_water_low" {
  title = _"Little waste water",
  why = _"Every cubic metre has been warmed, and has to be cleaned.",
  measure = "production.paper_waste_water",
  unit = "m3/t",
  rate = between { worst = data.water.worst, best = data.water.best },
  met = at_most(data.water.good),
  partly = at_most(20),
  advice = {
    option "production.paper_close_loops" {
      title = _"Use clear white water for showers and dilution",
      how = _"A disc filter and fine screens; fresh water only for high-pressure showers and chemicals.",
      effort = "medium",
      effect = { ["production.paper_waste_water"] = times(0.6) },
      tradeoff = _"Salts and slime rise: watch odour and corrosion.",
    },
  },
  evidence = _"Flow meter and production of the year",
  basis = "centre's own good practice, in the range of Decision 2014/687/EU for non-integrated fine paper and recovered fibre (ranges from memory, unconfirmed)",
}

criterion "production.paper_waste_low" {
  title = _"Little waste to landfill",
  why = _"Sludge and rejects hold fibre and heat.",
  measure = "production.paper_landfill",
  unit = "kg/t",
  rate = between { worst = data.waste.worst, best = data.waste.best },
  met = at_most(data.waste.good),
  partly = at_most(60),
  advice = {
    option "production.paper_use_sludge" {
      title = _"Burn rejects, sell sludge to brick and cement works, recover fibre",
      how = _"A screw press brings sludge to half its mass; the brickyard takes it for its pores.",
      effort = "medium",
      effect = { ["production.paper_landfill"] = times(0.3) },
    },
  },
  evidence = _"Weighing notes and production of the year",
  basis = "waste management of Decision (EU) 2019/70; figure: centre's own good practice",
}
