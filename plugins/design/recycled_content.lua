-- Recycled content over the bill of materials: mass of recycled material over mass of the parts. A share that is not
-- stated counts as none: ISO 14021, 7.8, allows only documented claims (clause from memory, unconfirmed).
local bill = include "../product/shared/bill"
local families = include "data/families"
local figures = include "../product/shared/figures"
local from_recyclate = include "shared/recyclate"
local groups = include "../product/shared/groups"
local limits = include "data/limits"
local materials = include "../product/shared/materials"
local rows = include "../product/shared/rows"

local basis = "ISO 14021, recycled content: mass of recycled material over mass of the product"

fact.choice "design.recycled_evidence" {
  title = _"Proof of the recycled content",
  help = _"The weakest proof among the parts that carry the claim.",
  evidence = _"Certificates or declarations of the suppliers, not older than a year",
  choices = {
    { "certified", _"Chain of custody certified by a third party" },
    { "declared", _"Declaration of the supplier for this material" },
    { "assumed", _"Average of the market, or an estimate" },
  },
}

local function everything()
  return true
end

local function in_family(family)
  return function(row)
    return family[row.material] == true
  end
end

--- Recycled mass in per cent of the mass of the rows that `counts` picks; nil where there is none.
local function recycled_share(bom, counts)
  local mass = sum(bom, function(row)
    return counts(row) and row.mass or 0
  end)
  if mass == 0 then return nil end
  return round(sum(bom, function(row)
    return counts(row) and row.mass * (row.recycled or 0) or 0
  end) / mass, 9)
end

local function share_indicator(id, title, counts)
  indicator.number(id) {
    title = title,
    unit = "%",
    needs = { "product.bom" },
    compute = function(f)
      return recycled_share(f.product.bom, counts)
    end,
    basis = basis,
  }
end

share_indicator("design.recycled_share", _"Recycled content", everything)
share_indicator("design.recycled_plastics_share", _"Recycled content of the plastics", in_family(families.plastics))
share_indicator("design.recycled_metals_share", _"Recycled content of the metals", in_family(families.metals))

indicator.number "design.recycled_stated" {
  title = _"Mass whose recycled content is stated",
  unit = "%",
  needs = { "product.bom" },
  compute = function(f)
    local mass = sum(f.product.bom, "mass")
    if mass == 0 then return nil end
    local stated = sum(f.product.bom, function(row)
      return row.recycled and row.mass or 0
    end)
    return round(100 * stated / mass, 9)
  end,
  basis = "share of mass with a figure, be it zero",
}

--- The parts with the most material that is not recycled, of the rows that `counts` picks.
local function virgin_parts(bom, counts)
  local list = {}
  for i, row in ipairs(bom) do
    if counts(row) then
      list[#list + 1] = {
        row = i,
        part = row.part,
        material = materials.name[row.material],
        mass = row.mass * (100 - (row.recycled or 0)) / 100,
        stated = row.recycled ~= nil,
      }
    end
  end
  local found = {}
  for i, one in ipairs(rows.largest(list, "mass", 5)) do
    local text = one.stated and _"Row {row}, {part}: {mass} of {material} not recycled"
      or _"Row {row}, {part}: {mass} of {material} without a stated recycled content, counted as virgin"
    found[i] = finding(text, { row = one.row, part = one.part, material = one.material, mass = figures.mass(one.mass) })
  end
  return found
end

local recycled_metals = from_recyclate(
  "design.recycled_metals",
  _"Specify a recycled share for the metals",
  _"Electric-furnace steel, secondary aluminium and copper are ordinary goods: ask the present supplier first.",
  _"Trace elements limit deep drawing and anodising: agree on the grade with the supplier.",
  in_family(families.metals)
)

local recycled_polymers = from_recyclate(
  "design.recycled_polymers",
  _"Mould hidden and dark parts from recyclate",
  _"Begin with bases, back covers, tubs and other inner parts; trial with 15, then 30 per cent; keep a virgin fallback for the first year.",
  _"Impact strength, smell and colour vary by batch; ask for a statement on restricted substances in the recyclate.",
  in_family(families.plastics)
)

criterion "design.recycled_content" {
  title = _"Recycled content",
  why = _"Recycled metal and plastic take a fraction of the energy of virgin material. Public buyers and large customers ask for the figure.",
  needs = { "product.bom", "design.recycled_share" },
  optional = { "product.group", "product.mass", "design.part_flows" },
  applies = groups.only "article",
  measure = function(f)
    return f.design.recycled_share, bill.checked(f, virgin_parts(f.product.bom, everything))
  end,
  unit = "%",
  rate = between { worst = limits.recycled.worst, best = limits.recycled.best },
  met = at_least(limits.recycled.good),
  advice = { recycled_metals, recycled_polymers },
  evidence = _"Bill of materials with suppliers' declarations",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "design.recycled_plastics" {
  title = _"Recycled content of the plastics",
  why = _"Recycled plastics are the scarce part: a market for them is what makes sorting pay.",
  needs = { "product.bom" },
  optional = { "product.group", "product.mass", "design.part_flows" },
  applies = function(f)
    return groups.can(f, "article") and rows.any(f.product.bom, in_family(families.plastics))
  end,
  measure = function(f)
    local plastics = in_family(families.plastics)
    return recycled_share(f.product.bom, plastics) or 0, bill.checked(f, virgin_parts(f.product.bom, plastics))
  end,
  unit = "%",
  rate = between { worst = limits.recycled_plastics.worst, best = limits.recycled_plastics.best },
  met = at_least(limits.recycled_plastics.good),
  advice = { recycled_polymers },
  evidence = _"Suppliers' declarations per plastic part",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "design.recycled_proved" {
  title = _"Recycled content is proved",
  why = _"A claim that cannot be shown is a legal risk, and customers ask for the certificate.",
  needs = { "design.recycled_share", "design.recycled_evidence" },
  optional = { "product.group" },
  applies = function(f)
    return groups.can(f, "article") and f.design.recycled_share > 0
  end,
  measure = "design.recycled_evidence",
  rate = grades { certified = 1, declared = 0.7, assumed = 0 },
  met = one_of { "certified", "declared" },
  threshold = _"declared by the supplier for this material, or certified",
  advice = {
    option "design.ask_for_declarations" {
      title = _"Ask suppliers for a declaration of recycled content",
      how = _"One page per material: share, whether post- or pre-consumer, plant, period; renewed yearly.",
      effort = "low",
      effect = { ["design.recycled_evidence"] = set("declared") },
      tradeoff = _"Certified material costs a premium: certify only what carries a public claim.",
    },
  },
  evidence = _"Certificates or declarations of the suppliers",
  basis = "ISO 14021, evaluation and claim verification; grading: centre's own good practice",
}
