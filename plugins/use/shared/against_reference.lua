-- How the use of a year compares with that of a typical product, for electricity and for greenhouse gases.
local good = (include "data/good_practice").against_reference
local groups = include "../product/shared/groups"

--- The multiple of the reference, shown up to `most`: a typical product can do without what this one uses. Nothing where both are 0.
local function ratio(amount, reference)
  if amount == 0 and reference == 0 then return nil end
  if reference == 0 then return good.most / 100 end
  return math.min(amount / reference, good.most / 100)
end

--- Whether there is electricity to compare. Needs use.annual_energy; use.reference_annual_energy as optional, so that a
--- product which declares 0 is not held up by a reference that nobody looked for.
local function has_electricity(f)
  return f.use.annual_energy ~= 0 or (f.use.reference_annual_energy or 0) > 0
end

local cut = option "use.measure_and_cut" {
  title = _"Measure where the electricity goes and cut the largest part",
  how = _"Log power over typical use for a week, list the consumers (heating, motor, pump, electronics, idle), start with the largest.",
  effort = "medium",
  effect = { ["use.annual_energy"] = times(0.8) },
  tradeoff = _"A more efficient component may weigh more or hold scarcer materials; where electricity is clean, production weighs more than use.",
  applies = function(f)
    return groups.can(f, "runs")
  end,
}

local cooler = option "use.wash_cooler" {
  title = _"Make it need cooler and less frequent washing",
  how = _"Dyes, fibres and finishes that come clean at 20 to 30 °C and air out between wears; say so on the care label.",
  effort = "medium",
  effect = { ["use.annual_energy"] = times(0.8) },
  tradeoff = _"A finish against odour or stains must be free of biocides and PFAS, and last as long as the product.",
  applies = function(f)
    return groups.always(f, "washing")
  end,
}

return { good = good, ratio = ratio, has_electricity = has_electricity, advice = { cut, cooler } }
