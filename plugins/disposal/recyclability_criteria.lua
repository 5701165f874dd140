-- What is asked of the recyclability and the recoverability of a product.
local figures = include "../product/shared/figures"
local groups = include "../product/shared/groups"
local limits = include "data/limits"
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

local make_separable = option "disposal.make_separable" {
  title = _"Let the parts that the shredder loses come off whole",
  how = _"Replace glue, welds and overmoulding by screws or snap-fits of one kind; let each part be of one material; put the joints within reach.",
  effort = "medium",
  effect = {
    ["product.bom"] = function(bom)
      return rows.changed(bom, function(row)
        if treatment.gain(row) > 0 then row.separable = true end
      end)
    end,
  },
  tradeoff = _"Joints that open easily must still hold for the whole service life, and stay safe for the user.",
  applies = function(f)
    return not groups.always(f, "washing") and rows.any(f.product.bom, function(row)
      return treatment.gain(row) > 0
    end)
  end,
}

local fibres = { ["cotton"] = true, ["wool"] = true, ["polyester"] = true, ["other-textile"] = true }

--- The fibre of the heaviest textile part.
local function main_fibre(bom)
  local heaviest = { mass = 0 }
  for _i, row in ipairs(bom) do
    if fibres[row.material] and row.mass > heaviest.mass then heaviest = row end
  end
  return heaviest.material
end

local one_fibre = option "disposal.one_fibre" {
  title = _"Thread, label and trims of the fibre of the fabric",
  how = _"Sewing thread and printed or woven labels of the same fibre; buttons and zips that can be cut off in one go, or none.",
  effort = "low",
  effect = {
    ["product.bom"] = function(bom)
      local main = main_fibre(bom)
      return rows.changed(bom, function(row)
        if fibres[row.material] then
          row.material = main
          row.separable = true
        end
      end)
    end,
  },
  tradeoff = _"Cotton thread is weaker than polyester: test the seams.",
  applies = function(f)
    return groups.always(f, "washing") and rows.any(f.product.bom, function(row)
      return fibres[row.material] and row.material ~= main_fibre(f.product.bom)
    end)
  end,
}

local no_stream = { ["pvc"] = true, ["pom"] = true, ["pmma"] = true, ["pet"] = true, ["other-plastic"] = true, ["thermoset"] = true }
local sortable_plastics = option "disposal.sortable_plastics" {
  title = _"Use plastics that recyclers sort: PP, PS or ABS",
  how = _"Replace PVC, blends, filled and rare plastics where strength and temperature allow; avoid additives that change the density.",
  effort = "high",
  effect = {
    ["product.bom"] = function(bom)
      return rows.changed(bom, function(row)
        if no_stream[row.material] then row.material = "pp" end
      end)
    end,
  },
  tradeoff = _"Check heat resistance, flammability class and wall thickness: a thicker part can eat up the gain.",
  applies = function(f)
    return rows.any(f.product.bom, function(row)
      return no_stream[row.material]
    end)
  end,
}

criterion "disposal.recyclability" {
  title = _"Recyclability rate",
  why = _"The share of the product's mass that recyclers can turn into material again, the way it is built now. Customers and rules on waste appliances ask for it.",
  needs = { "product.bom", "disposal.recyclability_rate" },
  optional = { "product.group" },
  applies = groups.only "article",
  measure = function(f)
    return f.disposal.recyclability_rate, losses(f.product.bom, "recycled")
  end,
  unit = "%",
  rate = between { worst = limits.recyclability.worst, best = limits.recyclability.best },
  met = at_least(limits.recyclability.good),
  advice = { make_separable, one_fibre, sortable_plastics },
  evidence = _"Bill of materials with the separable parts, and a dismantling record or a recycler's trial",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "disposal.recoverability" {
  title = _"Recoverability rate",
  why = _"Recycling and energy recovery together: what is left has to be landfilled.",
  needs = { "product.bom", "disposal.recoverability_rate" },
  optional = { "product.group" },
  applies = groups.only "article",
  measure = function(f)
    return f.disposal.recoverability_rate, losses(f.product.bom, "recovered")
  end,
  unit = "%",
  rate = between { worst = limits.recoverability.worst, best = limits.recoverability.best },
  met = at_least(limits.recoverability.good),
  advice = { make_separable, one_fibre, sortable_plastics },
  evidence = _"Bill of materials with the separable parts",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "disposal.separation" {
  title = _"Recycling lost because parts cannot be separated",
  why = _"The difference between taking every part out by hand and what the design allows. It shows how much better joints alone would bring.",
  needs = { "product.bom", "disposal.recyclability_dismantled", "disposal.recyclability_rate" },
  optional = { "product.group" },
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
    return round(f.disposal.recyclability_dismantled - f.disposal.recyclability_rate, 9), found
  end,
  unit = "%",
  rate = between { worst = limits.separation_gain.worst, best = limits.separation_gain.best },
  met = at_most(limits.separation_gain.good),
  threshold = _"at most 5 percentage points",
  advice = { make_separable, one_fibre },
  evidence = _"Dismantling record: which parts came off whole, with which tools",
  basis = basis .. "; threshold: centre's own good practice",
}
