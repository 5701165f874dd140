-- Heavy metals and PFAS in packaging.
local judge = include "shared/substances"
local groups = include "../product/shared/groups"
local rows = include "../product/shared/rows"

local rules = judge.rules
local scopes = { packaging = true, food_packaging = true }
local food = { food_packaging = true }
local is_packaging = { packaging = true, ["food-packaging"] = true }

--- Sums of lead, cadmium, mercury and hexavalent chromium in mg/kg: { row, part, material, sum }, in order of the rows.
local function heavy_metals(declared)
  local order, by_material = {}, {}
  for i, row in ipairs(declared) do
    if scopes[row.scope] and judge.by_id[row.substance].heavy_metal then
      local key = row.part .. "\n" .. row.material
      local one = by_material[key]
      if not one then
        one = { row = i, part = row.part, material = row.material, sum = 0 }
        by_material[key] = one
        order[#order + 1] = one
      end
      one.sum = round(one.sum + row.share * 10000, 6)
    end
  end
  return order
end

indicator.number "design.packaging_heavy_metals" {
  title = _"Lead, cadmium, mercury and hexavalent chromium in packaging, worst material",
  unit = "mg/kg",
  needs = { "design.substances" },
  compute = function(f)
    local worst = 0
    for _i, one in ipairs(heavy_metals(f.design.substances)) do
      worst = math.max(worst, one.sum)
    end
    return worst
  end,
  basis = "Regulation (EU) 2025/40, article 5 (4); before it Directive 94/62/EC, article 11",
}

local function is_packed(f)
  if not groups.can(f, "goods") then return false end
  if f.product.packaging_mass == 0 and not is_packaging[f.product.group or "other"] then
    return rows.any(f.design.substances, function(row)
      return scopes[row.scope]
    end)
  end
  return true
end

criterion "design.packaging_metals" {
  title = _"Heavy metals in packaging",
  why = _"Printing inks, pigments and recycled material carry them; packaging spreads them further than any product.",
  needs = { "design.substances", "design.packaging_heavy_metals" },
  optional = { "product.group", "product.packaging_mass" },
  applies = is_packed,
  measure = function(f)
    local found = {}
    for _i, one in ipairs(heavy_metals(f.design.substances)) do
      if one.sum > rules.packaging_sum then
        found[#found + 1] = finding(_"Row {row}, {part} ({material}): {sum} mg/kg of heavy metals together, the limit is {limit} mg/kg", {
          row = one.row,
          part = one.part,
          material = one.material,
          sum = round(one.sum, 1),
          limit = rules.packaging_sum,
        })
      end
    end
    return f.design.packaging_heavy_metals, found
  end,
  unit = "mg/kg",
  met = at_most(rules.packaging_sum),
  advice = {
    option "design.clean_packaging" {
      title = _"Inks and pigments without heavy metals",
      how = _"Organic pigments instead of lead and cadmium ones; a statement by the printer; plain recycled board inside.",
      effort = "low",
      effect = {
        ["design.substances"] = function(declared)
          return rows.kept(declared, function(row)
            return not (scopes[row.scope] and judge.by_id[row.substance].heavy_metal)
          end)
        end,
      },
      tradeoff = _"Some bright shades are lost.",
    },
  },
  evidence = _"Supplier's statement or analysis (CR 13695-1)",
  basis = "Regulation (EU) 2025/40, article 5 (4): 100 mg/kg; before it Directive 94/62/EC, article 11",
}

criterion "design.packaging_pfas" {
  title = _"PFAS in packaging for food",
  why = _"Grease-proof papers carry them into food, soil and water, where they stay.",
  needs = { "design.substances" },
  optional = { "product.group" },
  applies = function(f)
    return f.product.group == "food-packaging" or rows.any(f.design.substances, function(row)
      return food[row.scope]
    end)
  end,
  measure = function(f)
    local found = judge.breaches(f.design.substances, food)
    return #found, judge.findings(found)
  end,
  met = at_most(0),
  threshold = _"below 25 ppb (single), 250 ppb (sum) and 50 ppm (total)",
  advice = {
    option "design.grease_proof_without_pfas" {
      title = _"Grease barrier without PFAS",
      how = _"Highly beaten or wax-free coated paper, or a starch or polyolefin barrier that the paper mill accepts.",
      effort = "medium",
      effect = {
        ["design.substances"] = function(declared)
          return judge.without_breaches(declared, food)
        end,
      },
      tradeoff = _"A plastic barrier can lower the recyclability of the paper.",
    },
  },
  evidence = _"Analysis of total fluorine, and of single substances where it is found",
  basis = "Regulation (EU) 2025/40, article 5 (5), from 12 August 2026",
}
