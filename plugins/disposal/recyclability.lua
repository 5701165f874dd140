-- R_cyc = 100·Σ(m_i·RCR_i)/m and R_cov = 100·Σ(m_i·RVR_i)/m over the parts of the bill of materials, by scenario.
-- Mass that the bill does not list counts as residue.
local rates = include "data/recycling_rates"
local treatment = include "shared/treatment"

local basis = "IEC/TR 62635:2012 (formula); rates per material and scenario after ReSICLED (G-SCOP, Grenoble), else assumed by the centre"

local function mass_of(f)
  return math.max(sum(f.product.bom, "mass"), f.product.mass or 0)
end

--- Per cent of the product's mass with that outcome ("recycled" or "recovered"); unknown for a product without mass.
--- Nine decimals: enough for any bill, and the order of summing cannot decide at a threshold.
local function share(f, outcome, scenario)
  local mass = mass_of(f)
  if mass == 0 then return nil end
  return round(sum(f.product.bom, function(row)
    return row.mass * treatment.of(row, scenario)[outcome]
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
