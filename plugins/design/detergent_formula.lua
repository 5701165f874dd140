-- What a detergent consists of, after the Detergent Ingredients Database (DID list).
local data = include "data/detergents"
local detergent = include "shared/detergent"
local rows = include "../product/shared/rows"

fact.choice "design.detergent_type" {
  title = _"Kind of detergent or cleaner",
  help = _"Decides the functional unit and the limits.",
  choices = detergent.types,
}

fact.choice "design.detergent_form" { title = _"Form", choices = data.forms }

fact.table "design.formula" {
  title = _"Formula of the detergent",
  help = _"One row for each ingoing substance, 100 % active, water included; solutions are split into substance and water. The four last columns stay empty for a substance of the list.",
  evidence = _"Formula of the maker, with safety data sheets of the raw materials",
  columns = {
    column.text "name" { title = _"Ingredient" },
    column.choice "ingredient" { title = _"Entry of the DID list", choices = detergent.choices },
    column.percentage "share" { title = _"Share by weight" },
    column.number "tf" { title = _"Chronic toxicity factor", unit = "mg/L", min = 0.0000001, max = 10000, optional = true },
    column.number "df" { title = _"Degradation factor", min = 0.01, max = 1, optional = true },
    column.choice "aerobic" {
      title = _"Degrades with air",
      choices = { { "R", _"Readily" }, { "I", _"Inherently" }, { "P", _"Not" }, { "NA", _"Inorganic" } },
      optional = true,
    },
    column.choice "anaerobic" {
      title = _"Degrades without air",
      choices = { { "Y", _"Yes" }, { "N", _"No" }, { "O", _"No data" }, { "NA", _"Inorganic" } },
      optional = true,
    },
  },
}

indicator.number "design.formula_sum" {
  title = _"Sum of the formula",
  unit = "%",
  needs = { "design.formula" },
  compute = function(f)
    return round(sum(f.design.formula, "share"), 6)
  end,
  basis = "sum of the shares by weight",
}

indicator.number "design.surfactant_share" {
  title = _"Surfactants in the formula",
  unit = "%",
  needs = { "design.formula" },
  compute = function(f)
    return round(sum(f.design.formula, function(row)
      return detergent.surfactant(row) and row.share or 0
    end), 6)
  end,
  basis = "sum of the shares of surfactants and soap",
}

criterion "design.formula_complete" {
  title = _"The whole formula is known",
  why = _"A perfume or preservative of a tenth of a per cent can outweigh all the rest.",
  needs = { "design.formula", "design.formula_sum" },
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.design.formula) do
      if not detergent.of[row.ingredient].did and row.ingredient ~= "water" and not row.tf then
        found[#found + 1] = finding(_"Row {row}, {name}: not in the list and without data, taken as most harmful", { row = i, name = row.name })
      end
    end
    return f.design.formula_sum, found
  end,
  unit = "%",
  met = within(data.complete.low, data.complete.high),
  threshold = _"99 to 101 % of the mass accounted for",
  advice = {
    option "design.complete_formula" {
      title = _"Ask the suppliers for what is missing",
      how = _"Blends, perfumes and enzymes come with their composition under confidentiality; water is what remains.",
      effort = "low",
      effect = {
        ["design.formula"] = function(list)
          local all = sum(list, "share")
          local changed = rows.changed(list, function(row)
            if all > 100 then row.share = row.share * 100 / all end
          end)
          if all < 100 then changed[#changed + 1] = { name = "Water", ingredient = "water", share = 100 - all } end
          return changed
        end,
      },
      tradeoff = _"What turns out to be in the gap may raise the critical dilution volume.",
    },
  },
  evidence = _"Formula with the data sheets of the raw materials",
  basis = "ingoing substances of EU Ecolabel Decisions (EU) 2017/1214 to 1219; tolerance: centre's own good practice",
}
