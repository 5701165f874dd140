-- The criterion on the material circularity indicator, and how to raise it.
local bill = include "../product/shared/bill"
local figures = include "../product/shared/figures"
local flows = include "shared/flows"
local from_recyclate = include "shared/recyclate"
local groups = include "../product/shared/groups"
local limits = include "data/limits"
local rows = include "../product/shared/rows"

--- The parts with the most virgin and lost material.
local function linear_parts(f)
  local list = {}
  for i, flow in ipairs(flows(f)) do
    list[i] = { row = i, part = flow.part, virgin = figures.mass(flow.virgin), lost = figures.mass(flow.lost), linear = flow.virgin + flow.lost }
  end
  local found = {}
  for i, one in ipairs(rows.largest(list, "linear", 5)) do
    found[i] = finding(_"Row {row}, {part}: {virgin} of virgin material, {lost} lost after use", one)
  end
  return found
end

criterion "design.circularity" {
  title = _"Circularity of the materials",
  why = _"How much of the product's material comes from earlier products and goes on to later ones, and how long it serves in between. 0.1 is a wholly linear product of average life, 1 a wholly circular one.",
  needs = { "design.mci", "product.bom", "design.collected_recycling", "design.collected_reuse" },
  optional = { "product.group", "product.mass", "design.part_flows" },
  applies = groups.only "article",
  measure = function(f)
    return f.design.mci, bill.checked(f, linear_parts(f))
  end,
  rate = between { worst = limits.mci.worst, best = limits.mci.best },
  met = at_least(limits.mci.good),
  advice = {
    from_recyclate(
      "design.bulk_from_recyclate",
      _"Order the heavy parts in recycled material",
      _"Metals, commodity plastics, board and glass are sold with 30 to 50 per cent of recycled content and more: write the share into the specification and ask for a certificate.",
      _"Test strength, colour and restricted substances of the recyclate; old plastics can carry flame retardants, and parts in contact with food need approved recyclate.",
      function()
        return true
      end
    ),
    option "design.take_back" {
      title = _"Take the product back and use parts again",
      how = _"Deposit, return with the next delivery or trade-in; sort returns into parts to reuse and material to recycle.",
      effort = "high",
      effect = { ["design.collected_reuse"] = plus(5), ["design.collected_recycling"] = plus(20) },
      tradeoff = _"Return transport costs energy: bundle it with deliveries.",
      applies = function(f)
        if f.design.mci == 0 then return false end -- a life far below the average undoes it
        return is_empty(f.design.part_flows or {}) and f.design.collected_reuse + f.design.collected_recycling <= 75
      end,
    },
    option "design.longer_service" {
      title = _"Design for a longer or more intensive service",
      how = _"Strengthen what fails first, make it repairable and upgradable, or offer it as a service that several users share.",
      effort = "medium",
      effect = { ["product.lifetime"] = times(1.25) },
      tradeoff = _"A long life of an inefficient product can cost more in use than it saves in material.",
    },
  },
  evidence = _"Bill of materials with recycled content, collection figures, endurance test",
  basis = "Ellen MacArthur Foundation and Granta, Circularity Indicators (2015, revised 2019); threshold, and efficiencies of recycling that are not given: centre's own good practice",
}
