-- R_cyc = 100·Σ(m_i·RCR_i)/m and R_cov = 100·Σ(m_i·RVR_i)/m over the parts of the bill of materials, by scenario.
-- A part that is not stated to be separable goes to the shredder. Mass that the bill does not list counts as residue.
local rates = include "data/recycling_rates"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

local basis = "IEC/TR 62635:2012 (formula); rates per material and scenario: data/recycling_rates.lua, after ReSICLED (G-SCOP)"

local function treatment(row, scenario)
  local material = rates[row.material]
  if material.first or scenario == "dismantled" then return material.dismantled end
  if scenario == "shredded" then return material.shredded end
  return row.separable and material.dismantled or material.shredded
end

local function mass_of(f)
  return math.max(sum(f.product.bom, "mass"), f.product.mass or 0)
end

--- Per cent of the product's mass with that outcome ("recycled" or "recovered"); unknown for a product without mass.
--- Nine decimals: enough for any bill, and the order of summing cannot decide at a threshold.
local function share(f, outcome, scenario)
  local mass = mass_of(f)
  if mass == 0 then return nil end
  return round(sum(f.product.bom, function(row)
    return row.mass * treatment(row, scenario)[outcome]
  end) / mass, 9)
end

local function rate_indicator(id, title, outcome, scenario)
  indicator.number(id) {
    title = title,
    unit = "%",
    needs = { "product.bom" },
    optional = { "product.mass" },
    compute = function(f)
      return share(f, outcome, scenario)
    end,
    basis = basis,
  }
end

rate_indicator("disposal.recyclability_rate", _"Recyclability rate, as designed", "recycled", "designed")
rate_indicator("disposal.recoverability_rate", _"Recoverability rate, as designed", "recovered", "designed")
rate_indicator("disposal.recyclability_dismantled", _"Recyclability rate if every part were taken out by hand", "recycled", "dismantled")
rate_indicator("disposal.recoverability_dismantled", _"Recoverability rate if every part were taken out by hand", "recovered", "dismantled")
rate_indicator("disposal.recyclability_shredded", _"Recyclability rate if the product is shredded", "recycled", "shredded")
rate_indicator("disposal.recoverability_shredded", _"Recoverability rate if the product is shredded", "recovered", "shredded")

indicator.number "disposal.residue" {
  title = _"Mass left for landfill",
  unit = "kg",
  needs = { "product.bom", "disposal.recoverability_rate" },
  optional = { "product.mass" },
  compute = function(f)
    return mass_of(f) * (100 - f.disposal.recoverability_rate) / 100
  end,
  basis = basis,
}

indicator.number "disposal.sourced_rates" {
  title = _"Mass whose recycling rates come from a named source",
  unit = "%",
  needs = { "product.bom" },
  compute = function(f)
    local mass = sum(f.product.bom, "mass")
    if mass == 0 then return nil end
    return 100 * sum(f.product.bom, function(row)
      return rates[row.material].sourced and row.mass or 0
    end) / mass
  end,
  basis = basis,
}

--- The parts that lose the most mass, heaviest loss first.
local function losses(bom, outcome)
  local lost = {}
  for i, row in ipairs(bom) do
    local kg = row.mass * (100 - treatment(row, "designed")[outcome]) / 100
    if kg > 0 then lost[#lost + 1] = { row = i, part = row.part, material = row.material, mass = round(kg, 3) } end
  end
  table.sort(lost, function(a, b)
    if a.mass ~= b.mass then return a.mass > b.mass end
    return a.row < b.row
  end)
  local found = {}
  for i = 1, math.min(#lost, 5) do
    found[i] = finding(_"Row {row}, {part} ({material}): {mass} kg are lost", lost[i])
  end
  return found
end

--- What taking a part out whole would gain, in kg.
local function gain(row)
  local material = rates[row.material]
  if material.first or row.separable then return 0 end
  return row.mass * (material.dismantled.recycled - material.shredded.recycled) / 100
end

local function any(bom, holds)
  for _i, row in ipairs(bom) do
    if holds(row) then return true end
  end
  return false
end

local make_separable = option "disposal.make_separable" {
  title = _"Make the parts separable that the shredder loses",
  how = _"Replace glue, welds and overmoulding by screws or snap-fits of one kind; let each part be of one material; put the joints within reach.",
  effort = "medium",
  effect = {
    ["product.bom"] = function(bom)
      return rows.changed(bom, function(row)
        if gain(row) > 0 then row.separable = true end
      end)
    end,
  },
  tradeoff = _"Joints that open easily must still hold for the whole service life, and stay safe for the user.",
  applies = function(f)
    return any(f.product.bom, function(row)
      return gain(row) > 0
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
    return any(f.product.bom, function(row)
      return no_stream[row.material]
    end)
  end,
}

criterion "disposal.recyclability" {
  title = _"Recyclability rate",
  why = _"The share of the product's mass that recyclers can turn into material again, the way it is built now. Customers and rules on waste appliances ask for it.",
  needs = { "product.bom", "disposal.recyclability_rate" },
  measure = function(f)
    return f.disposal.recyclability_rate, losses(f.product.bom, "recycled")
  end,
  unit = "%",
  rate = between { worst = limits.recyclability.worst, best = limits.recyclability.best },
  met = at_least(limits.recyclability.good),
  advice = { make_separable, sortable_plastics },
  evidence = _"Bill of materials with the separable parts, and a dismantling record or a recycler's trial",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "disposal.recoverability" {
  title = _"Recoverability rate",
  why = _"Recycling and energy recovery together: what is left has to be landfilled.",
  needs = { "product.bom", "disposal.recoverability_rate" },
  measure = function(f)
    return f.disposal.recoverability_rate, losses(f.product.bom, "recovered")
  end,
  unit = "%",
  rate = between { worst = limits.recoverability.worst, best = limits.recoverability.best },
  met = at_least(limits.recoverability.good),
  advice = { make_separable, sortable_plastics },
  evidence = _"Bill of materials with the separable parts",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "disposal.separation" {
  title = _"Recycling lost because parts cannot be separated",
  why = _"The difference between taking every part out by hand and what the design allows. It shows how much better joints alone would bring.",
  needs = { "product.bom", "disposal.recyclability_dismantled", "disposal.recyclability_rate" },
  measure = function(f)
    local found = {}
    for i, row in ipairs(f.product.bom) do
      if gain(row) > 0 then
        found[#found + 1] = finding(_"Row {row}, {part}: {mass} kg more could be recycled if it came off whole", {
          row = i,
          part = row.part,
          mass = round(gain(row), 3),
        })
      end
    end
    return round(f.disposal.recyclability_dismantled - f.disposal.recyclability_rate, 9), found
  end,
  unit = "%",
  rate = between { worst = limits.separation_gain.worst, best = limits.separation_gain.best },
  met = at_most(limits.separation_gain.good),
  advice = { make_separable },
  evidence = _"Dismantling record: which parts came off whole, with which tools",
  basis = basis .. "; threshold: centre's own good practice",
}
