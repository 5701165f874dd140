-- Resource productivity and pollution intensity, as they are and as they have changed since the baseline year.
local flows = include "data/recp"
local change = include "shared/change"

local basis = "UNIDO and UNEP, enterprise-level indicators for resource productivity and pollution intensity (2010, as the centres' leaflets use them)"

fact.text "production.output_unit" {
  title = _"What the output is counted in",
  help = _"The same in both years: tonnes of product, pieces, square metres, guest-nights. One that sums up what is sold; not money, where prices change.",
}

local function output(id, title)
  fact.number(id) {
    title = title,
    min = 0,
    max = 1e12,
    help = _"In the unit named: what was produced, not what was sold from stock.",
    evidence = _"Production records; for accommodation the register of guests",
  }
end

output("production.output", _"Output of a year")
output("production.baseline_output", _"Output of the baseline year")

local function amount(id, title, flow)
  fact.number(id) { title = title, unit = flow.unit, min = 0, max = 1e13, help = flow.help, evidence = flow.evidence }
end

for _i, flow in ipairs(flows) do
  amount("production." .. flow.id, flow.title, flow)
  amount("production.baseline_" .. flow.id, flow.baseline, flow)

  indicator.number("production." .. flow.id .. "_change") {
    title = flow.change,
    unit = "%",
    needs = { "production." .. flow.id, "production.baseline_" .. flow.id },
    compute = function(f)
      return change.percent(f.production[flow.id], f.production["baseline_" .. flow.id])
    end,
    basis = basis .. ": absolute indicator, change in per cent of the baseline",
  }

  local ratio = flow.productivity or flow.intensity
  local of = flow.productivity and change.productivity or change.intensity

  indicator.number(ratio[1]) {
    title = ratio[2],
    unit = ratio.unit,
    needs = { "production.output", "production." .. flow.id },
    compute = function(f)
      return of(f.production.output, f.production[flow.id])
    end,
    basis = basis .. ": output per resource, pollution per output",
  }

  indicator.number(ratio[1] .. "_change") {
    title = ratio[3],
    unit = "%",
    needs = { "production.output", "production.baseline_output", "production." .. flow.id, "production.baseline_" .. flow.id },
    compute = function(f)
      local p = f.production
      return change.percent(of(p.output, p[flow.id]), of(p.baseline_output, p["baseline_" .. flow.id]))
    end,
    basis = basis .. ": relative indicator, change in per cent of the baseline",
  }
end
