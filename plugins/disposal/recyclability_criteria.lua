-- What is asked of the recyclability and the recoverability of a product.
local bill = include "../product/shared/bill"
local figures = include "../product/shared/figures"
local groups = include "../product/shared/groups"
local limits = include "data/limits"
local options = include "shared/recyclability_options"
local treatment = include "shared/treatment"
local materials = include "../product/shared/materials"
local rows = include "../product/shared/rows"

local basis = "IEC/TR 62635:2012 (formula); rates after ReSICLED (G-SCOP, Grenoble), else assumed by the centre"

--- The parts that lose the most mass.
local function losses(bom, outcome)
  local list = {}
  for i, row in ipairs(bom) do
    local kg = row.mass * (100 - treatment.of(row, "designed")[outcome]) / 100
    list[i] = { row = i, part = row.part, material = materials.name[row.material], kg = kg, mass = figures.mass(kg) }
  end
  local found = {}
  for i, one in ipairs(rows.largest(list, "kg", 5)) do
    found[i] = finding(_"Row {row}, {part}: {mass} of {material} lost", one)
  end
  return found
end

criterion "disposal.recyclability" {
  title = _"Recyclability rate",
  why = _"The share of the product's mass that recyclers can turn into material again, the way it is built now. Customers and rules on waste ask for it.",
  needs = { "product.bom", "disposal.recyclability_rate" },
  optional = { "product.group", "product.mass" },
  applies = groups.only "article",
  measure = function(f)
    return f.disposal.recyclability_rate, bill.checked(f, losses(f.product.bom, "recycled"))
  end,
  unit = "%",
  rate = between { worst = limits.recyclability.worst, best = limits.recyclability.best },
  met = at_least(limits.recyclability.good),
  advice = { options.make_separable, options.one_fibre, options.sortable_plastics },
  evidence = _"Bill of materials with the separable parts, and a dismantling record or a recycler's trial",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "disposal.recoverability" {
  title = _"Recoverability rate",
  why = _"Recycling and energy recovery together: what is left has to be landfilled.",
  needs = { "product.bom", "disposal.recoverability_rate" },
  optional = { "product.group", "product.mass" },
  applies = groups.only "article",
  measure = function(f)
    return f.disposal.recoverability_rate, bill.checked(f, losses(f.product.bom, "recovered"))
  end,
  unit = "%",
  rate = between { worst = limits.recoverability.worst, best = limits.recoverability.best },
  met = at_least(limits.recoverability.good),
  advice = { options.make_separable, options.one_fibre, options.sortable_plastics },
  evidence = _"Bill of materials with the separable parts",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "disposal.separation" {
  title = _"Recycling lost because parts cannot be separated",
  why = _"The difference between taking every part out by hand and what the design allows. It shows how much better joints alone would bring.",
  needs = { "product.bom", "disposal.recyclability_dismantled", "disposal.recyclability_rate" },
  optional = { "product.group", "product.mass" },
  applies = groups.only "article",
  measure = function(f)
    local list, found = {}, {}
    for i, row in ipairs(f.product.bom) do
      local kg = treatment.gain(row)
      list[i] = { row = i, part = row.part, kg = kg, mass = figures.mass(kg) }
    end
    for i, one in ipairs(rows.largest(list, "kg", 5)) do
      found[i] = finding(_"Row {row}, {part}: {mass} more could be recycled if it came off whole", one)
    end
    return round(f.disposal.recyclability_dismantled - f.disposal.recyclability_rate, 9), bill.checked(f, found)
  end,
  unit = "%",
  rate = between { worst = limits.separation_gain.worst, best = limits.separation_gain.best },
  met = at_most(limits.separation_gain.good),
  threshold = _"at most 5 percentage points",
  advice = { options.make_separable, options.one_fibre },
  evidence = _"Dismantling record: which parts came off whole, with which tools",
  basis = basis .. "; threshold: centre's own good practice",
}
