-- Whether resource productivity has risen and pollution intensity has fallen since the baseline year.
local good = include "data/good_practice"
local flows = include "data/recp"

--- The changes that are known, and a finding for each that went the wrong way.
local function known(f, kind, sign)
  local changes, findings = {}, {}
  for _i, flow in ipairs(flows) do
    local ratio = flow[kind]
    local change = ratio and f.production[ratio[1]:match "%.(.*)" .. "_change"]
    if change then
      changes[#changes + 1] = change
      if sign * change < 0 then
        findings[#findings + 1] = finding(_"{what}: {change} %", { what = ratio[3], change = string.format("%+.3g", change) })
      end
    end
  end
  return changes, findings
end

local function mean(changes)
  return sum(changes, function(change) return change end) / #changes
end

local function changes_of(kind)
  local ids = {}
  for _i, flow in ipairs(flows) do
    if flow[kind] then ids[#ids + 1] = flow[kind][1] .. "_change" end
  end
  local first = table.remove(ids, 1)
  return first, ids
end

local energy_change, other_productivities = changes_of "productivity"
local carbon_change, other_intensities = changes_of "intensity"

criterion "production.resource_productivity" {
  title = _"More output from each unit of energy, material and water",
  why = _"What is bought and does not end up in the product is paid for twice: when it comes and when it goes.",
  needs = { energy_change },
  optional = other_productivities,
  measure = function(f)
    local changes, findings = known(f, "productivity", 1)
    return mean(changes), findings
  end,
  unit = "%",
  rate = between { worst = good.productivity.worst, best = good.productivity.best },
  met = at_least(good.productivity.good),
  threshold = _"on average 5 % above the baseline",
  partly = above(0),
  advice = {
    option "production.recp_assessment" {
      title = _"An assessment of resource efficient and cleaner production on site",
      how = _"Follow energy, water and materials from the gate to the product for one month with meters and a scale; begin with leaks, idle running, temperatures and off-cuts.",
      effort = "medium",
      effect = { ["production.energy"] = times(0.9), ["production.water"] = times(0.85), ["production.materials"] = times(0.97) },
      tradeoff = _"Savings in one place may move the load elsewhere, as less water may ask for more chemicals.",
    },
  },
  evidence = _"Invoices, meter readings and production records of both years",
  basis = "UNIDO and UNEP, enterprise-level indicators for resource productivity and pollution intensity (2010); mean of the changes that are known and threshold: centre's own good practice",
}

criterion "production.pollution_intensity" {
  title = _"Less greenhouse gas, waste and waste water for each unit of output",
  why = _"Waste and emissions are materials and energy that did not become product.",
  needs = { carbon_change },
  optional = other_intensities,
  measure = function(f)
    local changes, findings = known(f, "intensity", -1)
    return mean(changes), findings
  end,
  unit = "%",
  rate = between { worst = good.intensity.worst, best = good.intensity.best },
  met = at_most(good.intensity.good),
  threshold = _"on average 5 % below the baseline",
  partly = below(0),
  advice = {
    option "production.waste_at_source" {
      title = _"Avoid waste at its source, and change to a cleaner energy",
      how = _"Ask of each kind of waste why it arises; sort it where it arises; replace the fuel with the highest emissions first.",
      effort = "medium",
      effect = { ["production.greenhouse_gases"] = times(0.85), ["production.waste"] = times(0.85), ["production.waste_water"] = times(0.9) },
      tradeoff = _"Biomass as a fuel lowers greenhouse gases, but may raise dust: look after combustion and filter.",
    },
  },
  evidence = _"Calculation of greenhouse gases, weighing notes and invoices of both years",
  basis = "UNIDO and UNEP, enterprise-level indicators for resource productivity and pollution intensity (2010); mean of the changes that are known and threshold: centre's own good practice",
}
