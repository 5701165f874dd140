-- Whether the organic substances of a detergent degrade, with air and without.
local detergent = include "shared/detergent"
local rows = include "../product/shared/rows"

local function not_ready(row)
  return detergent.organic(row) and detergent.figure(row, "aerobic") ~= "R"
end

local function not_anaerobic(row)
  return detergent.organic(row) and detergent.figure(row, "anaerobic") ~= "Y"
end

local function not_degraded(id, title, limit_id, limit_title, name, counts)
  indicator.number(id) {
    title = title,
    unit = "g",
    needs = { "design.formula", "use.dosage" },
    compute = function(f)
      return detergent.grams(f, counts)
    end,
    basis = "sum over the DID list; substances without data count as not degradable",
  }
  indicator.number(limit_id) {
    title = limit_title,
    unit = "g",
    needs = { "design.detergent_type", "design.detergent_form" },
    compute = function(f)
      return detergent.limit(f, name)
    end,
    basis = "Decisions (EU) 2017/1214, 1216 and 1218; figures from memory, unconfirmed",
  }
end

not_degraded("design.anbo", _"Organics of a dose that do not degrade readily (aNBO)", "design.anbo_limit", _"Highest aNBO of an EU Ecolabel product", "anbo", not_ready)
not_degraded("design.annbo", _"Organics of a dose that do not degrade without air (anNBO)", "design.annbo_limit", _"Highest anNBO of an EU Ecolabel product", "annbo", not_anaerobic)

local function named(f, counts)
  local found = {}
  for i, row in ipairs(f.design.formula) do
    if counts(row) and row.share > 0 then found[#found + 1] = finding(_"Row {row}, {name}: {share} %", { row = i, name = row.name, share = round(row.share, 2) }) end
  end
  return found
end

-- What can do the same and degrades; other surfactants become polyglucosides, other organics citrate. Perfume stays.
local degradable = {
  alkane_sulphonate = "alkyl_sulphate_12_18",
  brightener = "water",
  cmc = "xanthan",
  cumene_sulphonate = "alcohol",
  dye = "water",
  ether_sulphate_8_12 = "ether_sulphate_12_18",
  las = "alkyl_sulphate_12_18",
  olefin_sulphonate = "alkyl_sulphate_8_10",
  phosphonate = "gluconate",
  quat = "esterquat",
  silicone = "soap",
  xylene_sulphonate = "alcohol",
}

local function replaceable(row)
  return row.ingredient ~= "perfume" and (not_ready(row) or not_anaerobic(row))
end

local function with_degradable(row)
  row.ingredient = degradable[row.ingredient] or (detergent.surfactant(row) and "apg_12_14" or "citrate")
  row.tf, row.df, row.aerobic, row.anaerobic = nil, nil, nil, nil
end

local replace = option "design.degradable_ingredients" {
  title = _"Ingredients that degrade with and without air",
  how = _"Alkyl sulphates and polyglucosides instead of alkylbenzene sulphonate; citrate, gluconate or GLDA instead of polycarboxylates and phosphonates; no optical brightener, no dye.",
  effort = "medium",
  effect = {
    ["design.formula"] = function(list)
      return rows.changed(list, function(row)
        if replaceable(row) then with_degradable(row) end
      end)
    end,
  },
  tradeoff = _"Hard water and greying of white laundry are the tests to repeat.",
  applies = function(f)
    return rows.any(f.design.formula, replaceable)
  end,
}

local function within_limit(id, title, why, value_id, limit_id, counts, basis)
  local value, limit = value_id:match("%.(.+)"), limit_id:match("%.(.+)")
  criterion(id) {
    title = title,
    why = why,
    needs = { "design.formula", "use.dosage", value_id, limit_id },
    measure = function(f)
      return round(100 * f.design[value] / f.design[limit], 6), named(f, counts)
    end,
    unit = "%",
    rate = between { worst = 200, best = 0 },
    met = at_most(100),
    threshold = _"at most the limit of the kind of product (100 % of it)",
    advice = { replace },
    evidence = _"Calculation sheet with DID numbers",
    basis = basis,
  }
end

within_limit(
  "design.anbo_kept",
  _"Organic substances degrade with air",
  _"What the treatment plant does not break down reaches the river, or the soil with the sludge.",
  "design.anbo",
  "design.anbo_limit",
  not_ready,
  "Decisions (EU) 2017/1214, 1216 and 1218, criterion biodegradability (aNBO); limits from memory, unconfirmed"
)

within_limit(
  "design.annbo_kept",
  _"Organic substances degrade without air",
  _"In digesters, septic tanks and river mud there is no air: what stays there comes back with the sludge.",
  "design.annbo",
  "design.annbo_limit",
  not_anaerobic,
  "Decisions (EU) 2017/1214, 1216 and 1218, criterion biodegradability (anNBO); limits from memory, unconfirmed"
)

local function surfactants(id, title, why, threshold, counts, basis)
  criterion(id) {
    title = title,
    why = why,
    needs = { "design.formula" },
    applies = function(f)
      return rows.any(f.design.formula, detergent.surfactant)
    end,
    measure = function(f)
      local found = named(f, function(row)
        return detergent.surfactant(row) and counts(row)
      end)
      return #found, found
    end,
    met = at_most(0),
    threshold = threshold,
    advice = { replace },
    evidence = _"Test reports to OECD 301 or 311, or the DID list",
    basis = basis,
  }
end

surfactants(
  "design.surfactants_ready",
  _"All surfactants degrade readily",
  _"A surfactant that does not degrade fully may not be sold in the European Union.",
  _"every surfactant readily biodegradable",
  not_ready,
  "Regulation (EC) No 648/2004, article 3 (1) and annex III (ultimate biodegradability); Decisions (EU) 2017/1214 to 1219"
)

surfactants(
  "design.surfactants_anaerobic",
  _"All surfactants degrade without air",
  _"Sludge is digested without air; surfactants that stay in it reach the fields.",
  _"every surfactant biodegradable without air",
  not_anaerobic,
  "Decisions (EU) 2017/1214 to 1219 ask it of surfactants that are harmful to water life (from memory, unconfirmed); asked here of all: centre's own good practice"
)
