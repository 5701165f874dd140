-- Residues that laboratories find in textile and leather; limits in data/residues.lua.
local data = include "data/residues"
local judge = include "shared/residues"
local rows = include "../product/shared/rows"

local substances, materials = {}, {}
for i, substance in ipairs(data.substances) do
  substances[i] = { substance.id, substance.title }
end
for i, material in ipairs(data.materials) do
  materials[i] = { material[1], material[2] }
end

fact.choice "design.wearer" {
  title = _"Who wears or touches it",
  help = _"Limits are strictest for babies, and stricter next to the skin.",
  choices = {
    { "baby", _"Children under three years" },
    { "skin", _"Others, next to the skin" },
    { "other", _"Others, not next to the skin" },
  },
}

fact.table "design.residue_tests" {
  title = _"Residues measured in textile, leather and coatings",
  help = _"One row for each substance and part tested; 0 where nothing was detected. Left open where nothing was tested.",
  evidence = _"Test reports of an accredited laboratory",
  columns = {
    column.text "part" { title = _"Part" },
    column.choice "material" { title = _"Material", choices = materials },
    column.choice "substance" { title = _"Substance", choices = substances },
    column.number "result" { title = _"Result", unit = "mg/kg", min = 0, max = 1000000 },
  },
}

local basis_law = "Regulation (EC) No 1907/2006, annex XVII, entries 43, 46a, 47, 50, 51, 61 and 72 with appendix 12"

-- Unknown where nothing was tested: an empty list clears nobody.
indicator.number "design.residues_over_law" {
  title = _"Residues above a legal limit",
  needs = { "design.residue_tests" },
  compute = function(f)
    if is_empty(f.design.residue_tests) then return nil end
    local _found, count = judge.faults(f.design.residue_tests, judge.law_limit, true)
    return count
  end,
  basis = basis_law,
}

local function without(limit_for)
  return option("design." .. limit_for.id) {
    title = limit_for.title,
    how = limit_for.how,
    effort = "medium",
    effect = {
      ["design.residue_tests"] = function(tests)
        return rows.changed(tests, function(row)
          local limit = limit_for.limit(row)
          if limit and row.result >= limit then row.result = limit / 2 end
        end)
      end,
    },
    tradeoff = limit_for.tradeoff,
  }
end

local lawful = without {
  id = "change_dyehouse_recipe",
  title = _"Change the recipe or the supplier of what failed",
  how = _"Dyes from makers who guarantee against the banned amines; chromium VI is prevented by ageing tests, antioxidants in fatliquor and neutral pH; easy-care resins low in formaldehyde. Test the first lot.",
  limit = judge.law_limit,
  tradeoff = _"Ask what the substitute contains before it is bought: the next restriction is often its cousin.",
}

local strict = without {
  id = "certify_inputs",
  title = _"Buy dyes, auxiliaries and leather to an input standard",
  how = _"ZDHC level 3, GOTS or OEKO-TEX ECO PASSPORT for chemicals, OEKO-TEX STANDARD 100 or LEATHER STANDARD for what is bought finished: then testing becomes a spot check.",
  limit = judge.label_limit "baby",
}

criterion "design.residues_legal" {
  title = _"No residue above a legal limit",
  why = _"Above these limits the product may not be sold in the European Union; recalls name the brand.",
  needs = { "design.residue_tests", "design.residues_over_law" },
  measure = function(f)
    local found = judge.faults(f.design.residue_tests, judge.law_limit, true)
    return f.design.residues_over_law, judge.findings(f.design.residue_tests, found)
  end,
  met = at_most(0),
  threshold = _"all results below the legal limits",
  advice = { lawful },
  evidence = _"Test reports of an accredited laboratory",
  basis = basis_law,
}

criterion "design.residues_label" {
  title = _"Residues as low as ecolabels ask",
  why = _"Skin takes up what is not washed out; buyers with a list of their own ask for these values.",
  needs = { "design.residue_tests", "design.residues_over_law", "design.wearer" },
  measure = function(f)
    local _tested = f.design.residues_over_law -- unknown where nothing was tested
    local found, count = judge.faults(f.design.residue_tests, judge.label_limit(f.design.wearer), false)
    return count, judge.findings(f.design.residue_tests, found)
  end,
  rate = between { worst = 3, best = 0 },
  met = at_most(0),
  threshold = _"all results within the limits of the EU Ecolabel",
  advice = { strict },
  evidence = _"Test reports of an accredited laboratory",
  basis = "Decision (EU) 2016/1349, criterion 6 and appendix; formaldehyde and chromium VI in textile: Decision 2014/350/EU, appendix 1, unconfirmed",
}
