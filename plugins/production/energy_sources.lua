-- Where the energy comes from: renewable electricity and heat, no coal.
local good = include "data/good_practice"
local sources = include "data/energy_sources"

fact.percentage "production.renewable_electricity" {
  title = _"Share of electricity from renewable sources",
  help = _"By tariff, guarantees of origin or own generation; not the average of the grid.",
  evidence = _"Contract or disclosure of the supplier; meter of the own plant",
}

fact.choice "production.green_tariffs" {
  title = _"Suppliers of renewable electricity that the site can choose from",
  evidence = _"Offers, or list of the energy regulator",
  choices = {
    { "none", _"None" },
    { "few", _"One to four, with at least half renewable" },
    { "many", _"Five or more, with all renewable" },
  },
}

fact.percentage "production.renewable_heat" {
  title = _"Share of the energy for heating, cooling and hot water from renewable sources",
  help = _"Sun, biomass, ground and ambient heat; district heat by its renewable share.",
  evidence = _"Invoices, or calculation of the installer",
}

fact.choices "production.fuels" {
  title = _"Fuels burnt on the site",
  evidence = _"Invoices and a look at the boiler",
  choices = {
    { "coal", _"Coal, lignite or peat" },
    { "heavy_oil", _"Heating oil with more than 0.1 % sulphur" },
    { "light_oil", _"Heating oil with at most 0.1 % sulphur" },
    { "gas", _"Natural gas or liquefied gas" },
    { "wood", _"Wood or other biomass" },
    { "biogas", _"Biogas" },
  },
}

indicator.number "production.renewable_electricity_wanted" {
  title = _"Renewable electricity that the EU Ecolabel for accommodation asks for here",
  unit = "%",
  needs = { "production.green_tariffs" },
  compute = function(f)
    return sources.share[f.production.green_tariffs]
  end,
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 12",
}

criterion "production.renewable_electricity" {
  title = _"Electricity from renewable sources",
  why = _"The choice of the supplier is the cheapest way to fewer greenhouse gases.",
  needs = { "production.renewable_electricity", "production.renewable_electricity_wanted" },
  applies = function(f)
    return f.production.renewable_electricity_wanted > 0
  end,
  measure = "production.renewable_electricity",
  unit = "%",
  rate = between { worst = 0, best = 100 },
  met = function(f, value)
    return value >= f.production.renewable_electricity_wanted
  end,
  threshold = _"half of it; all of it where five suppliers or more offer it",
  advice = {
    option "production.green_tariff" {
      title = _"Change to a tariff with renewable electricity only",
      how = _"Ask three suppliers for the disclosed mix of the tariff, not of the company; prefer one that builds new plants.",
      effort = "low",
      effect = { ["production.renewable_electricity"] = set(100) },
    },
    option "production.photovoltaics" {
      title = _"A photovoltaic plant on the roof",
      how = _"Size it to the load of a summer noon; a second meter shows what it gives.",
      effort = "high",
      effect = {
        ["production.renewable_electricity"] = function(value)
          return math.min(100, value + 30)
        end,
      },
      costs_basis = _"To be filled in by the centre: prices differ too much between countries",
    },
  },
  evidence = _"Contract or disclosure of the supplier",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 12: 50 % where one to four suppliers offer it, 100 % where at least five do; not asked where nobody offers it",
}

criterion "production.renewable_heat" {
  title = _"Heat from renewable sources",
  why = _"Heat is the largest part of the energy of most sites that are no factories.",
  needs = { "production.renewable_heat" },
  measure = "production.renewable_heat",
  unit = "%",
  rate = between { worst = good.renewable_heat.worst, best = good.renewable_heat.best },
  met = at_least(good.renewable_heat.good),
  threshold = _"at least 70 %",
  advice = {
    option "production.solar_heat" {
      title = _"Solar collectors for hot water",
      how = _"Sized for the summer they heat all water of the warm months, and part of it in winter.",
      effort = "medium",
      effect = {
        ["production.renewable_heat"] = function(value)
          return math.min(100, value + 25)
        end,
      },
      costs_basis = _"To be filled in by the centre: prices differ too much between countries",
    },
    option "production.heat_pump" {
      title = _"A heat pump or a boiler for biomass instead of oil or gas",
      how = _"Insulate first, then choose the smaller machine; run the heat pump on renewable electricity.",
      effort = "high",
      effect = { ["production.renewable_heat"] = set(100), ["production.greenhouse_gases"] = times(0.6) },
      tradeoff = _"Refrigerants with high warming potential and smoke of wood: choose natural refrigerants, a filter and dry wood.",
    },
  },
  evidence = _"Invoices, or calculation of the installer",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, optional criterion 40: points from 70 %",
}

criterion "production.no_coal" {
  title = _"No coal and no heating oil with much sulphur",
  why = _"They give most soot, sulphur and greenhouse gas for each unit of heat.",
  needs = { "production.fuels" },
  measure = function(f)
    local found = {}
    for _i, fuel in ipairs(f.production.fuels) do
      if sources.unwanted[fuel] then found[#found + 1] = finding(_"Burnt on the site: {fuel}", { fuel = sources.unwanted[fuel] }) end
    end
    return #found, found
  end,
  met = at_most(0),
  threshold = _"none of them",
  advice = {
    option "production.change_fuel" {
      title = _"Replace coal and heavy oil",
      how = _"Connect to district heat, or change to gas, pellets or a heat pump; in the meantime buy oil with little sulphur.",
      effort = "high",
      effect = {
        ["production.fuels"] = function(value)
          local kept = {}
          for _i, fuel in ipairs(value) do
            if not sources.unwanted[fuel] then kept[#kept + 1] = fuel end
          end
          return kept
        end,
        ["production.greenhouse_gases"] = times(0.8),
      },
    },
  },
  evidence = _"Invoices of fuels with the sulphur content",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 13: no coal, no heating oil above 0.1 % sulphur",
}
