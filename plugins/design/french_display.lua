-- The index that France asks a product to show, and the durability index that took the place of the repairability index.
local groups = include "data/french_groups"
local limits = include "data/limits"

local by_id = {}
for _i, group in ipairs(groups) do
  by_id[group[1]] = group
end

fact.choice "design.fr_displayed" {
  title = _"Index shown at the point of sale in France",
  choices = {
    { "repairability", _"Repairability index" },
    { "durability", _"Durability index" },
    { "eu", _"Repairability class of the European energy label" },
    { "none", _"None" },
  },
}

local kinds = {
  repairability = _"repairability index",
  durability = _"durability index",
  eu = _"repairability class of the European label",
}

indicator.text "design.fr_due" {
  title = _"Index due in France",
  needs = { "design.fr_group" },
  compute = function(f)
    return kinds[by_id[f.design.fr_group].shown]
  end,
  basis = "France, decrees 2020-1757 and 2024-316, orders of 2020, 2022 and 2024; Delegated Regulation (EU) 2023/1669",
}

criterion "design.fr_right_index" {
  title = _"The index that France asks for is shown",
  why = _"For televisions and washing machines the durability index has taken the place of the repairability index in 2025; an old label is a fault.",
  needs = { "product.country_of_use", "design.fr_displayed", "design.fr_group" },
  applies = function(f)
    return f.product.country_of_use == "FR"
  end,
  measure = function(f)
    local shown, group = f.design.fr_displayed, by_id[f.design.fr_group]
    if shown == group.shown then return true end
    return false, { finding(_"Due since {date}: {index}", { date = group.since, index = kinds[group.shown] }) }
  end,
  met = equals(true),
  threshold = _"repairability index, durability index or European class, by product group",
  advice = {
    option "design.fr_show_due" {
      title = _"Calculate and show the index that is due",
      how = _"Give the sheet to dealers and publish it in the State's data schema; keep the calculation.",
      effort = "low",
      effect = { ["design.fr_displayed"] = set "durability" },
      applies = function(f)
        return by_id[f.design.fr_group].shown == "durability"
      end,
    },
    option "design.fr_show_repairability" {
      title = _"Calculate and show the repairability index",
      how = _"Give the sheet to dealers and publish it in the State's data schema; keep the calculation.",
      effort = "low",
      effect = { ["design.fr_displayed"] = set "repairability" },
      applies = function(f)
        return by_id[f.design.fr_group].shown == "repairability"
      end,
    },
    option "design.fr_show_label" {
      title = _"Show the European energy label",
      how = _"Register the model in the product database and print the label in the box.",
      effort = "low",
      effect = { ["design.fr_displayed"] = set "eu" },
      applies = function(f)
        return by_id[f.design.fr_group].shown == "eu"
      end,
    },
  },
  evidence = _"Photograph from a shop, page of the web shop",
  basis = "France, Code de l'environnement, articles R541-210 and following; decree 2024-316 and orders of 5 April 2024",
}

fact.number "design.fr_durability" {
  title = _"French durability index",
  min = 0,
  max = 10,
  help = _"Televisions and washing machines, as shown: one figure for repairability and reliability together.",
  evidence = _"Sheet of the maker, or the State's open data",
}

criterion "design.french_durability" {
  title = _"French durability index",
  why = _"It adds reliability to repairability: resistance to wear, maintenance, guarantee.",
  needs = { "design.fr_durability" },
  measure = "design.fr_durability",
  rate = between { worst = limits.french_index.worst, best = limits.french_index.best },
  met = at_least(limits.french_index.good),
  threshold = _"at least 6 of 10",
  advice = {
    option "design.fr_longer_guarantee" {
      title = _"A longer commercial guarantee and a process that learns from returns",
      how = _"Guarantee of five years on the whole product, ten on the motor; returns analysed by part each quarter.",
      effort = "medium",
      effect = {
        ["design.fr_durability"] = function(index)
          return math.min(10, index + 0.5)
        end,
      },
      tradeoff = _"Set the cost of the guarantee against the returns of the last model first.",
    },
  },
  evidence = _"Sheet of the maker, or the State's open data",
  basis = "France, decree 2024-316 and orders of 5 April 2024; threshold and effect of the option: centre's own good practice",
}
