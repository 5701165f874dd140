-- Energy and carbon dioxide of paper making.
local data = include "data/paper"
local paper = include "shared/paper"
local rows = include "../product/shared/rows"

fact.number "production.paper_fuel_co2" {
  title = _"Fossil carbon dioxide from fuels of pulp and paper mill, for a tonne of paper",
  unit = "kg/t",
  min = 0,
  max = 20000,
  evidence = _"Report to emissions trading, or fuel invoices",
}

fact.number "production.paper_bought_electricity" {
  title = _"Electricity bought for a tonne of paper",
  unit = "kWh/t",
  min = 0,
  max = 20000,
  evidence = _"Invoices and production of the year",
}

indicator.number "production.paper_energy_points" {
  title = _"Points for energy",
  needs = { "production.paper_steps" },
  compute = function(f)
    local fuel = paper.points(f.production.paper_steps, "fuel")
    local electricity = paper.points(f.production.paper_steps, "electricity")
    return fuel and electricity and fuel + electricity or nil
  end,
  basis = "points for fuel and for electricity, each over the reference of the same pulps and machine; Decision (EU) 2019/70, criterion 2 (references from memory, unconfirmed)",
}

indicator.number "production.paper_co2" {
  title = _"Fossil carbon dioxide for a tonne of paper",
  unit = "kg/t",
  needs = { "production.paper_fuel_co2", "production.paper_bought_electricity" },
  compute = function(f)
    return f.production.paper_fuel_co2 + data.co2.electricity * f.production.paper_bought_electricity
  end,
  basis = "fuels, and 0.384 kg for each kWh bought; Decision (EU) 2019/70, criterion 1 (factor from memory, unconfirmed)",
}

indicator.number "production.paper_co2_limit" {
  title = _"Most fossil carbon dioxide of an EU Ecolabel paper",
  unit = "kg/t",
  needs = { "production.paper_kind" },
  compute = function(f)
    return f.production.paper_kind == "tissue" and data.co2.tissue or data.co2.graphic
  end,
  basis = "Decision (EU) 2019/70, criterion 1 (figures from memory, unconfirmed)",
}

criterion "production.paper_energy_low" {
  title = _"Little energy for the pulp and the paper",
  why = _"Energy is a main cost of every mill, beside fibre.",
  measure = "production.paper_energy_points",
  rate = between { worst = 3.5, best = 1.2 },
  met = at_most(data.energy_points),
  threshold = _"at most 2.5 points for fuel and electricity",
  advice = {
    option "production.paper_shoe_press" {
      title = _"Press more water out, close the hood, recover the heat",
      how = _"A shoe press saves a tenth of the steam; air from the hood heats white water; pumps and refiners run by speed.",
      effort = "high",
      effect = {
        ["production.paper_steps"] = function(list)
          return rows.changed(list, function(row)
            if row.fuel then row.fuel = row.fuel * 0.85 end
            if row.electricity then row.electricity = row.electricity * 0.9 end
          end)
        end,
      },
      tradeoff = _"Bulk falls with pressing.",
    },
  },
  evidence = _"Energy balance of the mill",
  basis = "Decision (EU) 2019/70, criterion 2: at most 2.5 points (from memory, unconfirmed)",
}

criterion "production.paper_co2_low" {
  title = _"Little fossil carbon dioxide",
  why = _"Bark and liquor can heat a pulp mill; a mill of recovered fibre depends on what it burns.",
  needs = { "production.paper_co2", "production.paper_co2_limit" },
  measure = function(f)
    return round(100 * f.production.paper_co2 / f.production.paper_co2_limit, 6)
  end,
  unit = "%",
  rate = between { worst = 165, best = 20 },
  met = at_most(100),
  threshold = _"at most the limit: 1100 kg a tonne, tissue 1200 kg (100 % of it)",
  partly = at_most(110),
  advice = {
    option "production.paper_renewable_heat" {
      title = _"Biomass boiler, biogas from the waste water, renewable electricity",
      how = _"Begin with bark and sludge that are on the site; a contract for wind power covers what is bought.",
      effort = "high",
      effect = {
        ["production.paper_fuel_co2"] = times(0.6),
        ["production.paper_bought_electricity"] = times(0.7),
      },
      tradeoff = _"Dust and nitrogen oxides of the biomass boiler.",
    },
  },
  evidence = _"Report to emissions trading, electricity invoices",
  basis = "Decision (EU) 2019/70, criterion 1 (figures from memory, unconfirmed)",
}
