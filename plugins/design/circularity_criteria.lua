-- The criterion on the material circularity indicator, and how to raise it.
local flows = include "shared/flows"
local from_recyclate = include "shared/recyclate"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

--- The parts with the most virgin and lost material.
local function linear_parts(f)
  local list = {}
  for i, flow in ipairs(flows(f)) do
    list[i] = { row = i, part = flow.part, virgin = round(flow.virgin, 3), lost = round(flow.lost, 3), linear = flow.virgin + flow.lost }
  end
  local found = {}
  for i, one in ipairs(rows.largest(list, "linear", 5)) do
    found[i] = finding(_"Row {row}, {part}: virgin material {virgin} kg, lost after use {lost} kg", one)
  end
  return found
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
    from_recyclate(
      "design.bulk_from_recyclate",
      _"Order the heavy parts in recycled material",
      _"Metals, commodity plastics, board and glass are sold with half and more recycled content: write the share into the specification and ask for a certificate.",
      _"Test strength, colour and restricted substances of the recyclate; old plastics can carry flame retardants.",
      function()
        return true
      end
    ),
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
  basis = "Ellen MacArthur Foundation and Granta, Circularity Indicators (2015, revised 2019); threshold, and efficiencies of recycling that are not given: centre's own good practice",
}
