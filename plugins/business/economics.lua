-- Whether an improvement pays: simple payback, net present value and internal rate of return of its payments. Cost of ownership of the
-- product is in plugin "use". All amounts in the centre's currency, constant prices.
local flows = include "shared/flows"

fact.table "business.cash_flows" {
  title = _"Payments of an improvement",
  help = _"What it costs with a minus, what it saves with a plus; year 0 is today. A saving that comes every year is one row, from its first to its last year.",
  evidence = _"Quotation of the supplier, calculation of the savings",
  columns = {
    column.text "what" { title = _"What for", optional = true },
    column.integer "year" { title = _"Year", min = 0, max = 60 },
    column.integer "until" { title = _"Until year", min = 0, max = 60, optional = true },
    column.number "amount" { title = _"Amount in the year", min = -1e13, max = 1e13 },
  },
}

fact.percentage "business.discount_rate" {
  title = _"Discount rate of the company",
  help = _"What its money costs or brings elsewhere, without inflation.",
  evidence = _"Terms of its loans, or its policy for investments",
}

local function figure(id, title, unit, basis, compute, more)
  local needs = { "business.cash_flows" }
  for i, one in ipairs(more or {}) do
    needs[i + 1] = one
  end
  indicator.number(id) {
    title = title,
    unit = unit,
    needs = needs,
    compute = function(f)
      local years = flows.by_year(f.business.cash_flows)
      if not years then return nil end
      return compute(years, f)
    end,
    basis = basis,
  }
end

figure("business.payback", _"Simple payback of the improvement", "year", "year in which the sum of the payments reaches zero, in proportion within it; for equal savings investment divided by saving", flows.payback)

figure("business.npv", _"Net present value of the improvement, in the centre's currency", nil, "Σ payment/(1 + r)^year", function(years, f)
  return flows.present_value(years, f.business.discount_rate / 100)
end, { "business.discount_rate" })

figure("business.irr", _"Internal rate of return of the improvement", "%", "rate at which the net present value is zero, found by bisection between −99 % and 1000 %; of several the one nearest to zero; none where there is none", function(years)
  local rate = flows.rate_of_return(years)
  return rate and 100 * rate
end)
