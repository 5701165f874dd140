-- Where wood, paper and fibres come from.
local good = include "data/good_practice"
local rows = include "../product/shared/rows"

fact.table "production.fibre_purchases" {
  title = _"Wood, paper and plant or animal fibres used in a year",
  help = _"A row for each material and origin. An empty list says that none is used.",
  evidence = _"Invoices with the certificate number of the supplier's chain of custody",
  columns = {
    column.text "material" { title = _"Material" },
    column.number "mass" { title = _"Mass", unit = "kg", min = 0 },
    column.choice "origin" {
      title = _"Origin",
      choices = {
        { "certified", _"Certified: FSC or PEFC, organic, or an equal standard" },
        { "recycled", _"Recycled" },
        { "verified", _"Legal and known, without a certificate" },
        { "unknown", _"Not known" },
      },
    },
  },
}

local counted = { certified = true, recycled = true }

local function share_of(list, holds)
  local all = sum(list, "mass")
  if all == 0 then return nil end
  return 100 * sum(list, function(row) return holds(row) and row.mass or 0 end) / all
end

indicator.number "production.fibres_certified" {
  title = _"Wood and fibres from certified or recycled sources",
  unit = "%",
  needs = { "production.fibre_purchases" },
  compute = function(f)
    return share_of(f.production.fibre_purchases, function(row) return counted[row.origin] end)
  end,
  basis = "share by mass, as in the chain of custody of FSC and PEFC",
}

criterion "production.fibre_origin" {
  title = _"Wood and fibres come from well-managed sources",
  why = _"Clearing of forests and thirsty fields are the largest impacts of many fibres, far from the factory.",
  needs = { "production.fibre_purchases" },
  applies = function(f)
    return sum(f.production.fibre_purchases, "mass") > 0
  end,
  measure = function(f)
    local findings = {}
    for i, row in ipairs(f.production.fibre_purchases) do
      if row.origin == "unknown" and row.mass > 0 then
        findings[#findings + 1] = finding(_"Row {row}, {material}: the origin is not known", { row = i, material = row.material })
      end
    end
    return share_of(f.production.fibre_purchases, function(row) return counted[row.origin] end), findings
  end,
  unit = "%",
  rate = between { worst = good.fibres.worst, best = good.fibres.best },
  met = function(f, value)
    local unknown_share = share_of(f.production.fibre_purchases, function(row) return row.origin == "unknown" end)
    return value >= good.fibres.good and unknown_share == 0
  end,
  threshold = _"at least 70 % certified or recycled, and none of unknown origin",
  advice = {
    option "production.certified_fibres" {
      title = _"Buy certified or recycled fibres",
      how = _"Ask the present suppliers first, many hold a certificate that nobody asked for; name the certificate in orders and invoices.",
      effort = "medium",
      effect = {
        ["production.fibre_purchases"] = function(value)
          return rows.changed(value, function(row)
            if not counted[row.origin] then row.origin = "certified" end
          end)
        end,
      },
      tradeoff = _"Recycled fibres are shorter: check strength and life of the product.",
    },
  },
  evidence = _"Invoices with the certificate number",
  basis = "70 % certified or recycled, the rest of known origin, as in EU Ecolabel criteria for furniture, Decision (EU) 2016/1332, and paper, Decision (EU) 2019/70 (from memory, unconfirmed)",
}
