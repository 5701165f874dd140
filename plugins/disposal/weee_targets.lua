-- The targets bind those who treat the collected waste, not one product; a product below them pulls its category down.
local bill = include "../product/shared/bill"
local weee = include "data/weee"
local treatment = include "shared/treatment"
local rows = include "../product/shared/rows"

local basis = "Directive 2012/19/EU, annex V, part 3 (from 15 August 2018)"

fact.choice "disposal.weee_category" {
  title = _"Category of electrical equipment",
  help = _"The category of annex III of the EU's directive on waste electrical equipment; the outer dimensions decide between large and small.",
  choices = weee.categories,
}

local function target(id, title, kind)
  indicator.number(id) {
    title = title,
    unit = "%",
    needs = { "disposal.weee_category" },
    compute = function(f)
      local category = weee.targets[f.disposal.weee_category]
      return category and category[kind]
    end,
    basis = basis,
  }
end

target("disposal.weee_recycling_target", _"Target for reuse and recycling in its category", "recycling")
target("disposal.weee_recovery_target", _"Target for recovery in its category", "recovery")

local function has_target(kind)
  return function(f)
    local category = weee.targets[f.disposal.weee_category]
    return category ~= nil and category[kind] ~= nil
  end
end

--- The row numbers of the parts of which the shredder loses most.
local function five_to_gain(bom)
  local list, first = {}, {}
  for i, row in ipairs(bom) do
    list[i] = { row = i, gain = treatment.gain(row) }
  end
  for _i, one in ipairs(rows.largest(list, "gain", 5)) do
    first[one.row] = true
  end
  return first
end

local take_out_first = option "disposal.recycler_guide" {
  title = _"Show recyclers which parts to take out first, and make these separable",
  how = _"List the parts by what the shredder loses of them; put the first five behind screws or snap-fits that open from one side.",
  effort = "medium",
  effect = {
    ["product.bom"] = function(bom)
      local first = five_to_gain(bom)
      return rows.changed(bom, function(row, i)
        if first[i] then row.separable = true end
      end)
    end,
    ["disposal.recycler_information"] = set "public",
  },
  tradeoff = _"Works only where recyclers take the time to dismantle: ask those in your main market.",
}

criterion "disposal.weee_recycling" {
  title = _"Recyclability against the target of its category",
  why = _"Treatment plants must recycle at least this share of what they collect. A product that stays below costs its producer responsibility scheme money.",
  needs = { "product.bom", "disposal.weee_category", "disposal.recyclability_rate", "disposal.weee_recycling_target" },
  optional = { "product.mass" },
  applies = has_target "recycling",
  measure = function(f)
    return f.disposal.recyclability_rate, bill.checked(f)
  end,
  unit = "%",
  rate = function(f, value)
    return clamp(value / f.disposal.weee_recycling_target, 0, 1)
  end,
  met = function(f, value)
    return value >= f.disposal.weee_recycling_target
  end,
  threshold = _"at least the share of its category: 80 % for large, cooling and lamps, 70 % for screens, 55 % for small equipment",
  advice = { take_out_first },
  evidence = _"Bill of materials with the separable parts",
  basis = basis,
}

criterion "disposal.weee_recovery" {
  title = _"Recoverability against the target of its category",
  why = _"Energy recovery counts here besides recycling; what remains is landfilled at the producers' expense.",
  needs = { "product.bom", "disposal.weee_category", "disposal.recoverability_rate", "disposal.weee_recovery_target" },
  optional = { "product.mass" },
  applies = has_target "recovery",
  measure = function(f)
    return f.disposal.recoverability_rate, bill.checked(f)
  end,
  unit = "%",
  rate = function(f, value)
    return clamp(value / f.disposal.weee_recovery_target, 0, 1)
  end,
  met = function(f, value)
    return value >= f.disposal.weee_recovery_target
  end,
  threshold = _"at least the share of its category: 85 % for large and cooling, 80 % for screens, 75 % for small equipment",
  advice = { take_out_first },
  evidence = _"Bill of materials with the separable parts",
  basis = basis,
}
