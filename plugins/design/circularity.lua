-- Material circularity indicator over the parts of the bill of materials.
-- Read in secondary sources (ISWA's summary of 2023; tests of open implementations): V, W, X, MCI = 1 − LFI·0.9/X and 0.1
-- for a wholly linear product. From memory, unconfirmed: W_F, W_C, the corrected denominator of LFI, C_C and C_E.
local efficiency = include "data/recycling_efficiency"
local families = include "data/families"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

local basis = "Ellen MacArthur Foundation and Granta, Circularity Indicators, methodology (2015, revised 2019), product level; efficiencies not given: data/recycling_efficiency.lua"

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
    column.percentage "energy" { title = _"Energy recovery of biological material, as the method allows", optional = true },
    column.percentage "efficiency_feedstock" { title = _"Efficiency of the recycling that made the feedstock", min = 1, optional = true },
    column.percentage "efficiency_recycling" { title = _"Efficiency of the recycling at the end of life", min = 1, optional = true },
  },
}

--- The rows of design.part_flows by part.
local function own_flows(f)
  local is_part, own = {}, {}
  for _i, row in ipairs(f.product.bom) do
    is_part[row.part] = true
  end
  for i, row in ipairs(f.design.part_flows or {}) do
    if not is_part[row.part] then
      error("design.part_flows, row " .. i .. ": the bill of materials has no part '" .. row.part .. "'", 0)
    end
    own[row.part] = row
  end
  return own
end

local function share(percent)
  return (percent or 0) / 100
end

--- 1 minus the shares; refuses shares that add up to more than the whole.
local function rest(row_number, part, kind, shares)
  local left = 1
  for _i, one in ipairs(shares) do
    left = left - one
  end
  if left < -1e-9 then
    error("product.bom, row " .. row_number .. ", " .. part .. ": the shares " .. kind .. " add up to more than 100 %", 0)
  end
  return math.max(0, left)
end

--- Virgin feedstock, unrecoverable waste and recycling losses of one part, in kg.
local function part_flow(f, i, row, own)
  local recycled = share(row.recycled)
  local collected = share(own.collected_recycling or f.design.collected_recycling)
  local reused = share(own.collected_reuse or f.design.collected_reuse)
  local into = share(own.efficiency_feedstock or efficiency[row.material])
  local out = share(own.efficiency_recycling or efficiency[row.material])
  return {
    virgin = row.mass * rest(i, row.part, "recycled, reused and sustained", { recycled, share(row.reused), share(own.sustained) }),
    lost = row.mass * rest(i, row.part, "collected", { collected, reused, share(own.composted), share(own.energy) }),
    feedstock_waste = row.mass * (1 - into) * recycled / into,
    recycling_waste = row.mass * (1 - out) * collected,
  }
end

local function flows(f)
  local own, list = own_flows(f), {}
  for i, row in ipairs(f.product.bom) do
    list[i] = part_flow(f, i, row, own[row.part] or {})
  end
  return list
end

local function waste(f)
  local list = flows(f)
  return sum(list, "lost") + (sum(list, "feedstock_waste") + sum(list, "recycling_waste")) / 2
end

local flow_needs = { "product.bom", "design.collected_recycling", "design.collected_reuse" }

indicator.number "design.virgin_feedstock" {
  title = _"Virgin feedstock",
  unit = "kg",
  needs = flow_needs,
  optional = { "design.part_flows" },
  compute = function(f)
    return sum(flows(f), "virgin")
  end,
  basis = basis,
}

indicator.number "design.unrecoverable_waste" {
  title = _"Unrecoverable waste",
  unit = "kg",
  needs = flow_needs,
  optional = { "design.part_flows" },
  compute = waste,
  basis = basis,
}

indicator.number "design.linear_flow_index" {
  title = _"Linear flow index",
  needs = flow_needs,
  optional = { "design.part_flows" },
  compute = function(f)
    local mass, list = sum(f.product.bom, "mass"), flows(f)
    if mass == 0 then return nil end
    local correction = (sum(list, "feedstock_waste") - sum(list, "recycling_waste")) / 2
    return round((sum(list, "virgin") + waste(f)) / (2 * mass + correction), 9)
  end,
  basis = basis,
}

indicator.number "design.utility" {
  title = _"Utility: service life and intensity of use, compared with the average",
  needs = { "use.lifetime_ratio" },
  optional = { "design.use_intensity" },
  compute = function(f)
    return f.use.lifetime_ratio * (f.design.use_intensity or 1)
  end,
  basis = basis .. "; intensity not given: 1, that is service life only",
}

indicator.number "design.mci" {
  title = _"Material circularity indicator",
  needs = { "design.linear_flow_index", "design.utility" },
  compute = function(f)
    return round(math.max(0, 1 - f.design.linear_flow_index * 0.9 / f.design.utility), 9)
  end,
  basis = basis,
}

--- The parts with the largest linear mass, first the largest.
local function linear_parts(f)
  local list = {}
  for i, flow in ipairs(flows(f)) do
    list[i] = { row = i, part = f.product.bom[i].part, virgin = round(flow.virgin, 3), lost = round(flow.lost, 3), linear = flow.virgin + flow.lost }
  end
  table.sort(list, function(a, b)
    if a.linear ~= b.linear then return a.linear > b.linear end
    return a.row < b.row
  end)
  local found = {}
  for i = 1, math.min(#list, 5) do
    if list[i].linear > 0 then
      found[#found + 1] = finding(_"Row {row}, {part}: {virgin} kg of virgin material, {lost} kg lost after use", list[i])
    end
  end
  return found
end

local function could_be_recycled(row)
  return families.recyclate_available[row.material] and (row.recycled or 0) + (row.reused or 0) < limits.recycled_bulk_aim
end

criterion "design.circularity" {
  title = _"Circularity of the materials",
  why = _"How much of the product's material comes from earlier products and goes on to later ones, and how long it serves in between. 0.1 is a wholly linear product of average life, 1 a wholly circular one.",
  needs = { "design.mci", "product.bom", "design.collected_recycling", "design.collected_reuse" },
  optional = { "design.part_flows" },
  measure = function(f)
    return f.design.mci, linear_parts(f)
  end,
  rate = between { worst = limits.mci.worst, best = limits.mci.best },
  met = at_least(limits.mci.good),
  advice = {
    option "design.bulk_from_recyclate" {
      title = _"Order the heavy parts in recycled material",
      how = _"Metals, commodity plastics, board and glass are sold with half and more recycled content: write the share into the specification and ask for a certificate.",
      effort = "medium",
      effect = {
        ["product.bom"] = function(bom)
          return rows.changed(bom, function(row)
            if could_be_recycled(row) then row.recycled = limits.recycled_bulk_aim - (row.reused or 0) end
          end)
        end,
      },
      tradeoff = _"Test strength, colour and restricted substances of the recyclate; old plastics can carry flame retardants.",
      applies = function(f)
        local sustained = rows.any(f.design.part_flows or {}, function(row)
          return (row.sustained or 0) > 0
        end)
        return not sustained and rows.any(f.product.bom, could_be_recycled)
      end,
    },
    option "design.take_back" {
      title = _"Take the product back and use parts again",
      how = _"Deposit, return with the next delivery or trade-in; sort returns into parts to reuse and material to recycle.",
      effort = "high",
      effect = {
        ["design.collected_reuse"] = function(value)
          return math.max(value, 15)
        end,
        ["design.collected_recycling"] = function(value)
          return math.min(85, math.max(value, 80))
        end,
      },
      tradeoff = _"Return transport costs energy: bundle it with deliveries.",
      applies = function(f)
        return is_empty(f.design.part_flows or {}) and f.design.collected_reuse < 15 and f.design.collected_recycling <= 85
      end,
    },
    option "design.longer_service" {
      title = _"Design for a longer or more intensive service",
      how = _"Strengthen what fails first, make it repairable and upgradable, or offer it as a shared service.",
      effort = "medium",
      effect = { ["product.lifetime"] = times(1.25) },
      tradeoff = _"A long life of an inefficient product can cost more in use than it saves in material.",
    },
  },
  evidence = _"Bill of materials with recycled content, collection figures, endurance test",
  basis = basis .. "; threshold: centre's own good practice",
}
