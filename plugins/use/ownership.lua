-- What the product costs its owner over its life. All amounts in one currency: see prices.lua.
local good = include "data/good_practice"
local price_note = include "shared/price_note"

local function amount(id, title, help, evidence)
  fact.number(id) { title = title, min = 0, max = 1000000000000, help = help, evidence = evidence }
end

amount("use.purchase_price", _"Price of the product", _"What the final user pays, in the currency of the amounts.", _"Price list")
amount("use.upkeep_cost", _"Maintenance and repair in a year", _"Average over the life, in the currency of the amounts; 0 where there is none.", _"Service statistics")
amount("use.price_premium", _"Price above a typical product", _"In the currency of the amounts; 0 where it costs no more.", _"Price lists")

fact.percentage "centre.discount_rate" {
  title = _"Discount rate of a household",
  min = 0,
  max = 100,
  help = _"Real rate, without inflation.",
  evidence = _"National guideline for appraisal, or the centre's policy",
}

indicator.number "use.energy_cost_per_year" {
  title = _"Cost of the electricity of a year",
  needs = { "use.annual_energy", "use.electricity_price" },
  compute = function(f)
    if f.use.annual_energy == 0 then return 0 end
    return f.use.annual_energy * f.use.electricity_price
  end,
  basis = "electricity in a year times price",
}

indicator.number "use.water_cost_per_year" {
  title = _"Cost of the water of a year",
  needs = { "use.annual_water", "use.water_price" },
  compute = function(f)
    if f.use.annual_water == 0 then return 0 end
    return f.use.annual_water / 1000 * f.use.water_price
  end,
  basis = "water in a year times price",
}

indicator.number "use.running_cost" {
  title = _"Running cost of a year: electricity, water, consumables and upkeep",
  needs = { "use.energy_cost_per_year", "use.water_cost_per_year", "use.consumables_cost", "use.upkeep_cost" },
  compute = function(f)
    local u = f.use
    return u.energy_cost_per_year + u.water_cost_per_year + u.consumables_cost + u.upkeep_cost
  end,
  basis = "sum of the costs of a year",
}

indicator.number "use.annuity_factor" {
  title = _"Present value of 1 a year over the life",
  needs = { "product.lifetime", "centre.discount_rate" },
  compute = function(f)
    local r, n = f.centre.discount_rate / 100, f.product.lifetime
    if r == 0 then return n end
    return (1 - (1 + r) ^ -n) / r
  end,
  basis = "present value of an ordinary annuity: (1 − (1 + r)^−n)/r",
}

indicator.number "use.cost_of_ownership" {
  title = _"Cost of ownership, present value",
  needs = { "use.purchase_price", "use.running_cost", "use.annuity_factor" },
  compute = function(f)
    return f.use.purchase_price + f.use.running_cost * f.use.annuity_factor
  end,
  basis = "price plus running cost of a year times annuity factor; constant real prices",
}

indicator.number "use.energy_saving_value" {
  title = _"Value of the electricity saved in a year",
  needs = { "use.annual_energy", "use.reference_annual_energy", "use.electricity_price" },
  compute = function(f)
    return (f.use.reference_annual_energy - f.use.annual_energy) * f.use.electricity_price
  end,
  basis = "electricity saved against a typical product times price",
}

criterion "use.premium_pays_back" {
  title = _"A higher price pays back in use",
  why = _"Buyers take the better product when it costs them less in the end.",
  needs = { "use.price_premium", "use.energy_saving_value", "product.lifetime" },
  optional = { "use.electricity_price", "use.electricity_price_origin", "use.currency" },
  measure = function(f)
    local premium, saving = f.use.price_premium, f.use.energy_saving_value
    if premium == 0 then return 0 end
    if saving <= 0 then return good.payback.most, price_note(f) end
    return math.min(100 * premium / saving / f.product.lifetime, good.payback.most), price_note(f)
  end,
  unit = "%",
  rate = between { worst = good.payback.worst, best = good.payback.best },
  met = at_most(good.payback.good),
  threshold = _"within half of the service life",
  advice = {
    option "use.show_cost_of_life" {
      title = _"Lower the premium, and show the cost of the whole life at the point of sale",
      how = _"Offer the efficient version first in the largest series; print cost of purchase and of electricity side by side.",
      effort = "medium",
      effect = { ["use.price_premium"] = times(0.7) },
    },
  },
  evidence = _"Price lists and tariff",
  basis = "simple payback as a share of the service life; threshold: centre's own good practice",
}
