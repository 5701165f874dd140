-- Where the fibres come from: cotton, polyester, man-made cellulose. Limits in data/textile_fibres.lua.
local data = include "data/textile_fibres"
local options = include "shared/fibre_options"
local rows = include "../product/shared/rows"

local decision = "Decision 2014/350/EU as amended by (EU) 2017/1392, "

local function uses(fibre)
  return function(f)
    return rows.any(f.production.fibres, function(row)
      return row.fibre == fibre and row.share > 0
    end)
  end
end

local conventional = { conventional = true, ipm = true }

local function cotton_limits(f)
  if f.design.wearer == "baby" then return data.cotton.baby end
  return data.cotton[f.production.cotton_product]
end

local function cotton_met(f)
  local limits = cotton_limits(f)
  return f.production.organic_cotton_share >= limits.organic or (limits.ipm ~= nil and f.production.better_cotton_share >= limits.ipm)
end

criterion "production.cotton_origin" {
  title = _"Cotton from organic farming or integrated pest management",
  why = _"Conventional cotton takes a great deal of insecticide and water; farmers and rivers bear it.",
  needs = { "production.fibres", "production.organic_cotton_share", "production.better_cotton_share", "production.cotton_product", "design.wearer" },
  applies = uses "cotton",
  measure = function(f)
    local limits = cotton_limits(f)
    if cotton_met(f) then return f.production.organic_cotton_share end
    return f.production.organic_cotton_share, { finding(_"This product needs {wanted} % organic or recycled cotton", { wanted = limits.organic }) }
  end,
  unit = "%",
  rate = function(f, value)
    local limits = cotton_limits(f)
    if cotton_met(f) then return 0.5 + value / 200 end
    local ipm = limits.ipm and f.production.better_cotton_share / limits.ipm or 0
    return 0.5 * clamp(math.max(value / limits.organic, ipm), 0, 1)
  end,
  met = cotton_met,
  partly = function()
    return false
  end,
  threshold = _"95 % organic or recycled for babies and simple garments (or 60 % with integrated pest management), 10 % (or 20 %) for others",
  advice = {
    options.change(
      "production.organic_cotton",
      _"Buy certified organic cotton",
      _"Begin with the best-selling basic; agree on volumes a season ahead; keep the transaction certificates of each lot.",
      _"It yields less on the field and costs more; recycled cotton mixed in evens out the price.",
      "cotton",
      conventional,
      "organic"
    ),
  },
  evidence = _"Transaction certificates (GOTS, OCS) or a Better Cotton account",
  basis = decision .. "criterion 1, 95 and 60 % as a summary of the vote of 2013 has them; 10 and 20 %: Decision (EU) 2016/1349, annex, criterion 1.2",
}

criterion "production.polyester_recycled" {
  title = _"Recycled polyester",
  why = _"Recycled polyester saves the crude oil and most of the energy of new fibre.",
  needs = { "production.fibres", "production.recycled_polyester_share" },
  applies = uses "polyester",
  measure = "production.recycled_polyester_share",
  unit = "%",
  rate = between { worst = 0, best = data.polyester_recycled.best },
  met = at_least(data.polyester_recycled.good),
  partly = at_least(data.polyester_recycled.partly),
  advice = {
    options.change(
      "production.recycled_polyester",
      _"Change to recycled polyester",
      _"Ask the spinner for yarn of the same count with a certificate of recycled content (GRS, RCS).",
      _"Most of it comes from bottles, which could have become bottles again: prefer fibre-to-fibre where it is offered.",
      "polyester",
      { conventional = true },
      "recycled"
    ),
  },
  evidence = _"Certificates of recycled content",
  basis = decision .. "criterion 7: 50 % of staple fibre, partly met from the 20 % of filament on; one of the decision's alternatives",
}

criterion "production.polyester_antimony_low" {
  title = _"Little antimony in polyester",
  why = _"The catalyst stays in the fibre and is washed out in dyeing, at high temperature.",
  needs = { "production.fibres", "production.polyester_antimony" },
  applies = uses "polyester",
  measure = "production.polyester_antimony",
  unit = "mg/kg",
  rate = between { worst = data.polyester_antimony.worst, best = data.polyester_antimony.best },
  met = at_most(data.polyester_antimony.good),
  advice = {
    option "production.other_catalyst" {
      title = _"Polyester made with another catalyst",
      how = _"Titanium and aluminium catalysts are on the market; ask the fibre maker for the content, lot by lot.",
      effort = "medium",
      effect = { ["production.polyester_antimony"] = set(10) },
      tradeoff = _"The fibre can be slightly yellow: test the shade.",
    },
  },
  evidence = _"Test report",
  basis = decision .. "criterion 7; 260 mg/kg: Decision (EU) 2016/1349, appendix, table 4 (h)",
}

criterion "production.cellulose_origin" {
  title = _"Viscose and lyocell from certified forests",
  why = _"A good part of dissolving pulp still comes from forests at risk.",
  needs = { "production.fibres", "production.certified_pulp_share" },
  applies = uses "viscose",
  measure = "production.certified_pulp_share",
  unit = "%",
  rate = between { worst = data.pulp.worst, best = data.pulp.best },
  met = at_least(data.pulp.good),
  partly = above(0),
  advice = {
    options.change(
      "production.certified_pulp",
      _"Buy fibre with FSC or PEFC chain of custody",
      _"The large makers of lyocell and modal offer it as standard; have the certificate numbers on the invoice.",
      _"Ask also for closed-loop spinning: certified wood says nothing of carbon disulphide.",
      "viscose",
      { conventional = true },
      "forest"
    ),
  },
  evidence = _"Chain-of-custody certificates of the pulp",
  basis = decision .. "criterion 9; 25 %: Decision (EU) 2016/1349, annex, criterion 1.4",
}
