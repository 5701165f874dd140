-- Substances that a good detergent does without, and its phosphorus.
local data = include "data/detergents"
local detergent = include "shared/detergent"
local rows = include "../product/shared/rows"
local substances = include "shared/excluded"

local excluded, name = substances.list(data.excluded)

-- Entries of the formula that are excluded substances, and what can stand in their place.
local shown_by = { phosphate = { "phosphates", "citrate" }, glutaraldehyde = { "glutaraldehyde", "phenoxyethanol" } }

fact.choices "design.detergent_excluded" {
  title = _"Of these, the product contains",
  help = _"As ingredient or within a bought blend. None chosen says that none is in it.",
  evidence = _"Safety data sheets of all raw materials, declaration of the perfume house",
  choices = excluded,
}

indicator.number "design.phosphorus" {
  title = _"Phosphorus of a dose",
  unit = "g",
  needs = { "design.formula", "use.dosage" },
  compute = function(f)
    return round(sum(f.design.formula, function(row)
      return f.use.dosage * row.share / 100 * (detergent.of[row.ingredient].p or 0)
    end), 6)
  end,
  basis = "phosphorus in the molecules: STPP 25.3 %, phosphoric acid 31.6 %; phosphonates 20 %, an estimate for their sodium salts",
}

criterion "design.detergent_excluded_absent" {
  title = _"Free of excluded substances",
  why = _"They persist, build up, sensitise or disturb hormones: a label is refused whatever their amount.",
  needs = { "design.detergent_excluded" },
  optional = { "design.formula" },
  measure = function(f)
    local seen, found = {}, {}
    local function add(id)
      if not seen[id] then found[#found + 1] = finding(_"Contains {name}", { name = name[id] }) end
      seen[id] = true
    end
    for _i, id in ipairs(f.design.detergent_excluded) do
      add(id)
    end
    for _i, row in ipairs(f.design.formula or {}) do
      if shown_by[row.ingredient] and row.share > 0 then add(shown_by[row.ingredient][1]) end
    end
    return #found, found
  end,
  rate = substances.rate,
  met = at_most(0),
  threshold = _"none of the listed substances",
  advice = {
    option "design.replace_excluded" {
      title = _"Reformulate without them",
      how = _"Citrate, GLDA or MGDA for EDTA and phosphate; oxygen bleach for chlorine; cellulose or minerals for abrasive microplastics; a perfume without musks.",
      effort = "medium",
      effect = {
        ["design.detergent_excluded"] = set {},
        ["design.formula"] = function(list)
          return rows.changed(list, function(row)
            local other = shown_by[row.ingredient]
            if other then row.ingredient = other[2] end
          end)
        end,
      },
      tradeoff = _"Oxygen bleach needs 40 °C or an activator, other preservatives another pH.",
    },
  },
  evidence = _"Safety data sheets and declarations of the suppliers",
  basis = "excluded and restricted substances of Decisions (EU) 2017/1214 to 1219 (list from memory, unconfirmed)",
}

criterion "design.phosphorus_kept" {
  title = _"Little phosphorus",
  why = _"Phosphorus feeds algae; small treatment plants let most of it pass.",
  needs = { "design.detergent_type", "design.phosphorus" },
  applies = function(f)
    return detergent.type_of[f.design.detergent_type].phosphorus ~= nil
  end,
  measure = function(f)
    return round(100 * f.design.phosphorus / detergent.type_of[f.design.detergent_type].phosphorus, 6)
  end,
  unit = "%",
  rate = between { worst = 200, best = 0 },
  met = at_most(100),
  threshold = _"at most the limit of the kind of product (100 % of it)",
  advice = {
    option "design.no_phosphorus" {
      title = _"Citrate and GLDA instead of phosphates and phosphonates",
      how = _"Both bind hardness; a little more is needed at high hardness.",
      effort = "medium",
      effect = {
        ["design.formula"] = function(list)
          return rows.changed(list, function(row)
            if row.ingredient == "phosphate" then row.ingredient = "citrate" end
            if row.ingredient == "phosphonate" then row.ingredient = "glda" end
          end)
        end,
      },
    },
  },
  evidence = _"Formula",
  basis = "Decisions (EU) 2017/1214, 1216 and 1218, phosphorus (figures from memory, unconfirmed); the law allows 0.5 g for a wash load and 0.3 g for a dishwasher dose, Regulation (EU) No 259/2012",
}
