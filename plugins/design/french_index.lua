-- French repairability index: the sum of five criteria. List 2: the parts that fail most often; list 1: other parts that
-- the product needs to work. The sub-scores come from the maker's calculation sheet to the order of the product group: the
-- tables of the orders (points by steps, tools, years, days) could not be read and are not built. The group's own fifth criterion is
-- given out of 20, or by its sub-scores (french_groups.lua). The five are added and divided by ten: Code de l'environnement, article
-- R541-214, II (read); one decimal as on the sheets.
local coefficients = include "data/french_index"
local limits = include "data/limits"

local basis = "France, decree 2020-1757 and the orders by product group"

local function sub_score(id, title)
  fact.number(id) {
    title = title,
    min = 0,
    max = 10,
    help = _"Out of 10, from the calculation sheet of the product group's order.",
    evidence = _"Calculation sheet of the maker",
  }
end

sub_score("design.fr_1_1", _"French index 1.1: availability of documentation")
sub_score("design.fr_2_1", _"French index 2.1: ease of disassembly, list 2")
sub_score("design.fr_2_2", _"French index 2.2: tools needed, list 2")
sub_score("design.fr_2_3", _"French index 2.3: fasteners")
sub_score("design.fr_3_1", _"French index 3.1: years of spare parts, list 2")
sub_score("design.fr_3_2", _"French index 3.2: years of spare parts, list 1")
sub_score("design.fr_3_3", _"French index 3.3: delivery of spare parts, list 2")
sub_score("design.fr_3_4", _"French index 3.4: delivery of spare parts, list 1")
sub_score("design.fr_4_1", _"French index 4.1: price of parts by price of product")

local function criterion_score(id, title, parts)
  local needs = {}
  for i, part in ipairs(parts) do
    needs[i] = part[1]
  end
  indicator.number(id) {
    title = title,
    needs = needs,
    compute = function(f)
      return round(
        sum(parts, function(part)
          return part[2] * f.design[string.sub(part[1], 8)]
        end),
        9
      )
    end,
    basis = basis,
  }
end

criterion_score("design.fr_documentation", _"French index, documentation (out of 20)", coefficients.documentation)
criterion_score("design.fr_disassembly", _"French index, disassembly (out of 20)", coefficients.disassembly)
criterion_score("design.fr_spare_parts", _"French index, spare parts (out of 20)", coefficients.spare_parts)
criterion_score("design.fr_price", _"French index, price of parts (out of 20)", coefficients.price)

indicator.number "design.fr_index" {
  title = _"French repairability index",
  needs = { "design.fr_documentation", "design.fr_disassembly", "design.fr_spare_parts", "design.fr_price", "design.fr_specific" },
  compute = function(f)
    local d = f.design
    return round((d.fr_documentation + d.fr_disassembly + d.fr_spare_parts + d.fr_price + d.fr_specific) / 10, 1)
  end,
  basis = basis,
}

fact.number "design.fr_index_shown" {
  title = _"French repairability index, as shown",
  min = 0,
  max = 10,
  help = _"Where only the figure on the label is known, not the sub-scores.",
  evidence = _"Label, shop page or the State's open data",
}

criterion "design.french_repairability" {
  title = _"French repairability index",
  why = _"Shops in France, and now in Belgium, show it beside the price of the products concerned, and buyers compare.",
  needs = { "design.fr_index" },
  optional = { "design.fr_index_shown" },
  measure = function(f)
    return f.design.fr_index_shown or f.design.fr_index
  end,
  rate = between { worst = limits.french_index.worst, best = limits.french_index.best },
  met = at_least(limits.french_index.good),
  threshold = _"at least 6 of 10 (light green)",
  advice = {
    option "design.fr_open_documents" {
      title = _"Open the repair documents to everybody",
      how = _"Exploded views, fault codes, wiring and instructions on the web, free of charge, for as long as parts are sold.",
      effort = "low",
      effect = {
        ["design.fr_1_1"] = function(score)
          return math.max(score, 9)
        end,
      },
      tradeoff = _"Instructions must warn of live parts.",
    },
    option "design.fr_cheaper_parts" {
      title = _"Lower the price of the parts that fail",
      how = _"The price of the listed parts against the product's decides a fifth of the index: sell the wearing part without its assembly.",
      effort = "medium",
      effect = {
        ["design.fr_4_1"] = function(score)
          return math.min(10, score + 2)
        end,
      },
      tradeoff = _"Margin on parts moves to sales of the product.",
    },
  },
  evidence = _"Calculation sheet, as given to dealers",
  basis = basis .. "; threshold (colour light green): centre's own good practice",
}
