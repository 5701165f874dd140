-- Critical dilution volume: the water that a dose needs to be diluted to no effect on water life.
local detergent = include "shared/detergent"
local rows = include "../product/shared/rows"

indicator.number "design.cdv" {
  title = _"Critical dilution volume of a dose",
  unit = "L",
  needs = { "design.formula", "use.dosage" },
  compute = function(f)
    return round(sum(f.design.formula, function(row)
      return detergent.volume(row, f.use.dosage)
    end), 3)
  end,
  basis = "CDV = 1000 · sum of dosage (g) · DF / TF chronic; formula read in Decision 2005/344/EC, same in Decisions (EU) 2017/1214 to 1219; DF and TF of the DID list 2014.1",
}

indicator.number "design.cdv_limit" {
  title = _"Highest critical dilution volume of an EU Ecolabel product",
  unit = "L",
  needs = { "design.detergent_type", "design.detergent_form" },
  compute = function(f)
    return detergent.limit(f, "cdv")
  end,
  basis = "Decisions (EU) 2017/1214, 1216, 1217 and 1218; figures from memory, unconfirmed",
}

--- The rows with the largest volume, as findings.
local function contributors(f)
  local list = {}
  for i, row in ipairs(f.design.formula) do
    list[i] = { row = i, name = row.name, volume = detergent.volume(row, f.use.dosage) }
  end
  local found = {}
  for i, one in ipairs(rows.largest(list, "volume", 3)) do
    found[i] = finding(_"Row {row}, {name}: {share} % of the volume", {
      row = one.row,
      name = one.name,
      share = round(100 * one.volume / f.design.cdv, 0),
    })
  end
  return found
end

--- Rows for which a milder ingredient with the same task is known.
local milder = {
  las = "apg_12_14",
  alkane_sulphonate = "apg_12_14",
  olefin_sulphonate = "alkyl_sulphate_8_10",
  ether_sulphate_12_18 = "alkyl_sulphate_12_14",
  ether_sulphate_8_12 = "alkyl_sulphate_8_10",
  ethoxylate_9_11 = "ethoxylate_8_11",
  ethoxylate_14_15 = "ethoxylate_12_18_high",
  ethoxylate_12_16 = "ethoxylate_12_18_high",
  amine_oxide = "apg_8_12",
  betaine = "apg_8_12",
  quat = "esterquat",
  benzoate = "phenoxyethanol",
  phosphonate = "glda",
  phosphate = "citrate",
  cmc = "inulin",
  perborate = "percarbonate",
}

local function can_be_milder(row)
  return milder[row.ingredient] ~= nil and not row.tf
end

criterion "design.cdv_limit_kept" {
  title = _"Toxicity to water life (critical dilution volume)",
  why = _"One figure for all ingredients together: how much water a dose needs before fish and algae no longer notice it.",
  needs = { "design.formula", "use.dosage", "design.cdv", "design.cdv_limit" },
  measure = function(f)
    local found = {}
    if f.design.cdv > 0 then found = contributors(f) end
    return round(100 * f.design.cdv / f.design.cdv_limit, 6), found
  end,
  unit = "%",
  rate = between { worst = 200, best = 25 },
  met = at_most(100),
  threshold = _"at most the limit of the kind of product (100 % of it)",
  partly = at_most(120),
  advice = {
    option "design.milder_ingredients" {
      title = _"Milder ingredients with the same task",
      how = _"Polyglucosides instead of amine oxides and alkylbenzene sulphonate, citrate and GLDA instead of phosphate and phosphonate, phenoxyethanol instead of benzoate; test the cleaning again.",
      effort = "medium",
      effect = {
        ["design.formula"] = function(list)
          return rows.changed(list, function(row)
            if can_be_milder(row) then row.ingredient = milder[row.ingredient] end
          end)
        end,
      },
      tradeoff = _"Foam, shelf life and cost change: keep the cleaning performance, or users take more.",
      applies = function(f)
        return rows.any(f.design.formula, can_be_milder)
      end,
    },
    option "design.less_perfume" {
      title = _"Half the perfume, the dye left out",
      how = _"Both weigh far more than their mass: a first step within a day in the laboratory.",
      effort = "low",
      effect = {
        ["design.formula"] = function(list)
          return rows.changed(list, function(row)
            if row.ingredient == "dye" then row.ingredient = "water" end
            if row.ingredient == "perfume" then row.share = row.share / 2 end
          end)
        end,
      },
      applies = function(f)
        return rows.any(f.design.formula, function(row)
          return row.ingredient == "perfume" or row.ingredient == "dye"
        end)
      end,
    },
    option "design.stronger_concentrate" {
      title = _"A concentrate that needs a fifth less",
      how = _"Enzymes do more per gram than surfactants; leave out fillers and print the smaller dose on cap and label.",
      effort = "medium",
      effect = { ["use.dosage"] = times(0.8) },
      tradeoff = _"Users who dose by habit use more than before: give a scoop or a cap of the right size.",
    },
  },
  evidence = _"Calculation sheet with DID numbers, and safety data sheets",
  basis = "Decisions (EU) 2017/1214, 1216, 1217 and 1218, criterion toxicity to aquatic organisms; limits from memory, unconfirmed; rating: centre's own good practice",
}
