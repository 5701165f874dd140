-- How many kinds of material, and which: strategy 1 of the ecodesign wheel in figures.
local bill = include "../product/shared/bill"
local families = include "data/families"
local figures = include "../product/shared/figures"
local groups = include "../product/shared/groups"
local limits = include "data/limits"
local materials = include "../product/shared/materials"
local rows = include "../product/shared/rows"

local own_practice = "centre's own good practice"

--- The ids of the family's materials that the bill of materials contains, in order.
local function kinds(bom, family)
  local seen, list = {}, {}
  for _i, row in ipairs(bom) do
    if row.mass > 0 and family[row.material] and not seen[row.material] then
      seen[row.material] = true
      list[#list + 1] = row.material
    end
  end
  table.sort(list)
  return list
end

--- The same by name, for a sentence.
local function names(bom, family)
  local list = kinds(bom, family)
  for i, id in ipairs(list) do
    list[i] = materials.name[id]
  end
  return list
end

indicator.number "design.plastics_kinds" {
  title = _"Kinds of plastic",
  needs = { "product.bom" },
  compute = function(f)
    return #kinds(f.product.bom, families.plastics)
  end,
  basis = "count over the bill of materials",
}

indicator.number "design.difficult_share" {
  title = _"Materials that are hard to recycle",
  unit = "%",
  needs = { "product.bom" },
  compute = function(f)
    local mass = sum(f.product.bom, "mass")
    if mass == 0 then return nil end
    local difficult = sum(f.product.bom, function(row)
      return families.difficult[row.material] and row.mass or 0
    end)
    return round(100 * difficult / mass, 9)
  end,
  basis = "share of mass; which materials count: centre's own good practice",
}

criterion "design.few_plastics" {
  title = _"Few kinds of plastic",
  why = _"Every further kind has to be stored, moulded, marked and sorted; recyclers sell one kind at a better price.",
  needs = { "product.bom", "design.plastics_kinds" },
  optional = { "product.group", "product.mass" },
  applies = function(f)
    return groups.can(f, "article") and f.design.plastics_kinds > 0
  end,
  measure = function(f)
    local kinds_found = finding(_"Plastics: {kinds}", { kinds = table.concat(names(f.product.bom, families.plastics), ", ") })
    return f.design.plastics_kinds, bill.checked(f, { kinds_found })
  end,
  rate = between { worst = limits.plastics_kinds.worst, best = limits.plastics_kinds.best },
  met = at_most(limits.plastics_kinds.good),
  threshold = _"at most four kinds",
  advice = {
    option "design.unify_plastics" {
      title = _"Make all styrene plastics of one kind, and all others of PP",
      how = _"List parts by plastic; start where only one small part needs a kind of its own.",
      effort = "medium",
      effect = {
        ["product.bom"] = function(bom)
          local styrene = { ps = true, abs = true, ["pc-abs"] = true }
          local olefin = { ["pe-hd"] = true, ["pe-ld"] = true, pom = true, ["other-plastic"] = true, pet = true }
          return rows.changed(bom, function(row)
            if styrene[row.material] then row.material = "abs" end
            if olefin[row.material] then row.material = "pp" end
          end)
        end,
      },
      tradeoff = _"Check heat, impact and sliding properties part by part.",
    },
  },
  evidence = _"Bill of materials",
  basis = own_practice,
}

criterion "design.difficult_materials" {
  title = _"Materials that are hard to recycle are avoided",
  why = _"Composites, foams, silicones, PVC and unidentified materials find no recycler and spoil the batches of others.",
  needs = { "product.bom", "design.difficult_share" },
  optional = { "product.group", "product.mass" },
  applies = groups.only "article",
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.product.bom) do
      if families.difficult[row.material] and row.mass > 0 then
        found[#found + 1] =
          finding(_"Row {row}, {part}: {mass} of {material}", { row = i, part = row.part, mass = figures.mass(row.mass), material = materials.name[row.material] })
      end
    end
    return f.design.difficult_share, bill.checked(f, found)
  end,
  unit = "%",
  rate = between { worst = limits.difficult_share.worst, best = limits.difficult_share.best },
  met = at_most(limits.difficult_share.good),
  threshold = _"at most 10 % of the mass",
  advice = {
    option "design.replace_difficult" {
      title = _"Replace PVC and plastics of unknown kind by polyolefins",
      how = _"Ask suppliers which plastic the unidentified parts are; PE or PP for cable sheaths, seals and covers; metal or wood instead of composites.",
      effort = "medium",
      effect = {
        ["product.bom"] = function(bom)
          return rows.changed(bom, function(row)
            if row.material == "pvc" or row.material == "other-plastic" then row.material = "pp" end
          end)
        end,
      },
      tradeoff = _"A substitute must pass the same tests of heat, fire and weather: near hot parts polyolefins do not last.",
      applies = function(f)
        return rows.any(f.product.bom, function(row)
          return row.material == "pvc" or row.material == "other-plastic"
        end)
      end,
    },
    option "design.replace_foam" {
      title = _"Mesh or fibre padding in place of foam, covers of one fibre",
      how = _"A stretched mesh or a polyester fleece carries the user without foam; a polyester cover can then be recycled with its padding.",
      effort = "high",
      effect = {
        ["product.bom"] = function(bom)
          return rows.changed(bom, function(row)
            if row.material == "pu-foam-flexible" or row.material == "other-textile" then row.material = "polyester" end
          end)
        end,
      },
      tradeoff = _"Comfort and endurance have to be tested anew, and polyester needs a recycler who takes it.",
      applies = function(f)
        return rows.any(f.product.bom, function(row)
          return row.material == "pu-foam-flexible"
        end)
      end,
    },
  },
  evidence = _"Bill of materials with suppliers' data sheets",
  basis = own_practice,
}
