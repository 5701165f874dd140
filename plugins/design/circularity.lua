-- Material circularity indicator over the parts of the bill of materials (the flows: shared/flows.lua):
--   W = W0 + (W_F + W_C)/2,  LFI = (V + W)/(2M + (W_F − W_C)/2),  X = (L/L_av)·(U/U_av),  MCI = max(0, 1 − LFI·0.9/X)
-- The sources differ on the denominator: an open washing machine project (CI_Calculator.py) has the corrected one, ISWA's
-- summary of 2023 and CircularityTool4Revit have 2M. The corrected one keeps LFI at 1 or below and is followed here.
local flows = include "shared/flows"
local groups = include "../product/shared/groups"

local basis = "Ellen MacArthur Foundation and Granta, Circularity Indicators, methodology (2015, revised 2019), product level; formulas read in open implementations of it"

fact.percentage "design.collected_recycling" {
  title = _"Collected for recycling at the end of life",
  help = _"Share of the product's mass that goes to a recycling process. A part can differ: see the flows of single parts.",
  evidence = _"Take-back statistics, or the collection rate of the country for this kind of product",
}

fact.percentage "design.collected_reuse" {
  title = _"Collected for reuse at the end of life",
  help = _"Share of the product's mass whose parts are used again in products.",
  evidence = _"Records of the remanufacturing or spare-part harvesting programme",
}

fact.number "design.use_intensity" {
  title = _"Intensity of use compared with an average product",
  help = _"Units of function in a year over those of an average product: 1.5 for a shared tool used half as often again. Leave open to compare service life only.",
  min = 0.01,
  max = 1000,
  evidence = _"Counter readings or a survey of users",
}

fact.table "design.part_flows" {
  title = _"Flows of single parts",
  help = _"Only parts that differ from the product as a whole; named as in the bill of materials.",
  evidence = _"Suppliers' and recyclers' statements",
  columns = {
    column.text "part" { title = _"Part" },
    column.percentage "sustained" { title = _"Biological material from sustained production", optional = true },
    column.percentage "collected_recycling" { title = _"Collected for recycling", optional = true },
    column.percentage "collected_reuse" { title = _"Collected for reuse", optional = true },
    column.percentage "composted" { title = _"Composted, as the method allows", optional = true },
    column.percentage "energy" {
      title = _"Energy recovery of biological material, as the method allows",
      help = _"Biological share of the material times efficiency of the energy recovery.",
      optional = true,
    },
    column.percentage "efficiency_feedstock" { title = _"Efficiency of the recycling that made the feedstock", min = 1, optional = true },
    column.percentage "efficiency_recycling" { title = _"Efficiency of the recycling at the end of life", min = 1, optional = true },
  },
}

local function waste(f)
  local list = flows(f)
  return sum(list, "lost") + (sum(list, "feedstock_waste") + sum(list, "recycling_waste")) / 2
end

local function flow_indicator(id, title, unit, compute)
  indicator.number(id) {
    title = title,
    unit = unit,
    needs = { "product.bom", "design.collected_recycling", "design.collected_reuse" },
    optional = { "design.part_flows" },
    compute = compute,
    basis = basis,
  }
end

flow_indicator("design.virgin_feedstock", _"Virgin feedstock, V", "kg", function(f)
  return sum(flows(f), "virgin")
end)

flow_indicator("design.unrecoverable_waste", _"Unrecoverable waste, W", "kg", waste)

flow_indicator("design.linear_flow_index", _"Linear flow index, LFI", nil, function(f)
  local mass, list = sum(f.product.bom, "mass"), flows(f)
  if mass == 0 then return nil end
  local correction = (sum(list, "feedstock_waste") - sum(list, "recycling_waste")) / 2
  return round((sum(list, "virgin") + waste(f)) / (2 * mass + correction), 9)
end)

indicator.number "design.utility" {
  title = _"Utility, X: service life and intensity of use, compared with the average",
  needs = { "use.lifetime_ratio" },
  optional = { "product.group", "design.use_intensity" },
  compute = function(f)
    local life = groups.can(f, "lasts") and f.use.lifetime_ratio or 1
    return life * (f.design.use_intensity or 1)
  end,
  basis = basis .. "; intensity not given: 1, that is service life only; what is used once: service life as the average",
}

indicator.number "design.mci" {
  title = _"Material circularity indicator, MCI",
  needs = { "design.linear_flow_index", "design.utility" },
  compute = function(f)
    return round(math.max(0, 1 - f.design.linear_flow_index * 0.9 / f.design.utility), 9)
  end,
  basis = basis,
}
