-- Detergent, filters, capsules, paper: what the product takes besides energy and water.
local good = include "data/good_practice"
local groups = include "../product/shared/groups"

fact.table "use.consumables" {
  title = _"Consumables of a year",
  help = _"One row for each: detergent, filters, bags, capsules, cartridges. An empty table where there are none.",
  evidence = _"User manual and sales of consumables for each product sold",
  columns = {
    column.text "name" { title = _"Consumable" },
    column.number "mass" { title = _"Mass in a year", unit = "kg", min = 0 },
    column.number "footprint" {
      title = _"Footprint of a kilogram",
      unit = "kg CO2e/kg",
      min = 0,
      help = _"From the supplier's declaration or a public data base; cradle to grave.",
      optional = true,
    },
    column.number "price" { title = _"Price of a kilogram", unit = "1/kg", min = 0, help = _"In the centre's currency.", optional = true },
  },
}

fact.choice "use.consumables_choice" {
  title = _"Where users get the consumables",
  choices = {
    { "none", _"It needs none" },
    { "reusable", _"Reusable or refillable by the user" },
    { "standard", _"Standard goods of many makers" },
    { "own", _"Only the maker's own" },
  },
}

indicator.number "use.consumables_mass" {
  title = _"Consumables in a year",
  unit = "kg",
  needs = { "use.consumables" },
  compute = function(f)
    return sum(f.use.consumables, "mass")
  end,
  basis = "sum of the rows",
}

-- A row without a figure leaves the total unknown: it is not zero.
local function total(rows, column)
  local amount = 0
  for _, row in ipairs(rows) do
    if not row[column] then return nil end
    amount = amount + row.mass * row[column]
  end
  return amount
end

indicator.number "use.consumables_carbon" {
  title = _"Footprint of the consumables of a year",
  unit = "kg CO2e",
  needs = { "use.consumables" },
  compute = function(f)
    return total(f.use.consumables, "footprint")
  end,
  basis = "mass times footprint of a kilogram; unknown where a row has none",
}

indicator.number "use.consumables_cost" {
  title = _"Cost of the consumables of a year, in the centre's currency",
  needs = { "use.consumables" },
  compute = function(f)
    return total(f.use.consumables, "price")
  end,
  basis = "mass times price of a kilogram; unknown where a row has none",
}

criterion "use.consumables_amount" {
  title = _"Few consumables",
  why = _"Over a life the consumables can weigh many times the product, and each leaves packaging and waste water behind.",
  needs = { "use.consumables", "use.consumables_mass", "product.mass" },
  optional = { "product.group" },
  applies = function(f)
    return groups.always(f, "runs") or groups.can(f, "runs") and not is_empty(f.use.consumables)
  end,
  measure = function(f)
    return 100 * f.use.consumables_mass / f.product.mass
  end,
  unit = "%",
  rate = between { worst = good.consumables.worst, best = good.consumables.best },
  met = at_most(good.consumables.good),
  threshold = _"in a year at most a tenth of the mass of the product",
  advice = {
    option "use.dose_consumables" {
      title = _"Make it need less of the consumables",
      how = _"Washable filters and refillable containers in place of throw-away ones, dosing by load and soiling, an indicator of wear in place of a fixed interval.",
      effort = "medium",
      effect = {
        ["use.consumables"] = function(rows)
          local fewer = {}
          for i, row in ipairs(rows) do
            fewer[i] = { name = row.name, mass = 0.7 * row.mass, footprint = row.footprint, price = row.price }
          end
          return fewer
        end,
      },
      tradeoff = _"Washable filters take water and time; dosing pumps and sensors are further parts to maintain.",
    },
  },
  evidence = _"User manual and sales of consumables for each product sold",
  basis = "centre's own good practice: mass of the consumables of a year over mass of the product",
}

criterion "use.consumables_open" {
  title = _"Consumables are reusable or standard",
  why = _"Buyers locked in to one supplier pay more, and the product dies with the supply.",
  needs = { "use.consumables_choice" },
  applies = function(f)
    return f.use.consumables_choice ~= "none"
  end,
  measure = "use.consumables_choice",
  rate = grades { reusable = 1, standard = 0.8, own = 0 },
  met = one_of { "reusable", "standard" },
  threshold = _"reusable, or standard goods of many makers",
  advice = {
    option "use.open_consumables" {
      title = _"Fit standard or refillable consumables",
      how = _"Use standard sizes and connectors, publish the dimensions, offer a reusable insert.",
      effort = "low",
      effect = { ["use.consumables_choice"] = set "standard" },
    },
  },
  evidence = _"User manual",
  basis = "centre's own good practice",
}
