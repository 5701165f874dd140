-- French indices by product group: the group's own criterion 5, the index to be shown today, its colour, and the durability index.
local groups = include "data/french_groups"
local colours = include "data/french_colours"
local limits = include "data/limits"

local basis = "France, decree 2020-1757 and the orders by product group"

local choices, by_id = {}, {}
for i, group in ipairs(groups) do
  choices[i] = { group[1], group[2] }
  by_id[group[1]] = group
end

fact.choice "design.fr_group" { title = _"Product group of the French index", choices = choices }

fact.number "design.fr_5" {
  title = _"French index 5: criterion of the product group",
  min = 0,
  max = 20,
  help = _"Out of 20. Leave open to give its sub-scores instead.",
  evidence = _"Calculation sheet of the maker",
}

local function sub_score(id, title)
  fact.number(id) {
    title = title,
    min = 0,
    max = 10,
    help = _"Out of 10, from the calculation sheet.",
    evidence = _"Calculation sheet of the maker",
  }
end

sub_score("design.fr_5_1", _"French index 5.1: counter of use (washing machine), information on updates (smartphone, laptop) or assistance (mower)")
sub_score("design.fr_5_2", _"French index 5.2: free assistance from afar")
sub_score("design.fr_5_3", _"French index 5.3: software can be reset")

indicator.number "design.fr_specific" {
  title = _"French index, criterion of the product group (out of 20)",
  needs = { "design.fr_group", "design.fr_5_1", "design.fr_5_2", "design.fr_5_3" },
  optional = { "design.fr_5" },
  compute = function(f)
    local d = f.design
    if d.fr_5 then return d.fr_5 end
    local parts = by_id[d.fr_group].specific
    if not parts then return nil end
    return round(
      sum(parts, function(part)
        return part[2] * d[string.sub(part[1], 8)]
      end),
      9
    )
  end,
  basis = basis .. "; coefficients of washing machines and mowers as in makers' sheets, of smartphones and laptops unconfirmed",
}

indicator.text "design.fr_colour" {
  title = _"Colour of the French repairability index",
  needs = { "design.fr_index" },
  compute = function(f)
    for _i, colour in ipairs(colours) do
      if f.design.fr_index >= colour[2] then return colour[1] end
    end
  end,
  basis = "France, order of 29 December 2020 on the display of the index; steps as in a network operator's guide",
}

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
