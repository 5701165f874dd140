local function published(title, source, flows, rate, expect)
  case(title) {
    source = source,
    published = true,
    facts = { ["business.cash_flows"] = flows, ["business.discount_rate"] = rate },
    expect = expect,
  }
end

local function invested(amount)
  return { what = "Investment", year = 0, amount = -amount }
end

local function saved(amount, first, last)
  return { what = "Saving", year = first, ["until"] = last, amount = amount }
end

published("lighting upgrade", "Touchstone Energy, Investing in energy efficiency: 12 000 invested, 16 000 saved over four years", { invested(12000), saved(4000, 1, 4) }, nil, { ["business.payback"] = "3" })
-- The same source gives an internal rate of return of 27 %, from present value factors that do not belong to its 15 years; it is 16 %.
published("LED lighting", "Exercise on LED lighting, ya.guru, question 4530818: 225 000 invested, 40 700 saved a year", { invested(225000), saved(40700, 1, 15) }, nil, { ["business.payback"] = "5.528" })
published("savings that change", "Exercise, csr.engine.ac.nz, question 4442288: 95 000 invested; 30 000, then four times 20 000 saved; 5 %", { invested(95000), saved(30000, 1), saved(20000, 2, 5) }, 5, { ["business.npv"] = "1113.34" })
published("premium air conditioner", "Masters, Renewable and Efficient Electric Power Systems (2004), 5.3.3: 1000 more, 200 saved a year, 10 years: five years, just over 15 %", { invested(1000), saved(200, 1, 10) }, nil, { ["business.payback"] = "5.0", ["business.irr"] = "15" })

-- numpy.irr, examples of its documentation (1.13)
local function rate(flows, expected)
  local list = {}
  for i, amount in ipairs(flows) do
    list[i] = { year = i - 1, amount = amount }
  end
  published("internal rate of return of " .. table.concat(flows, ", "), "NumPy 1.13, documentation of numpy.irr, examples", list, nil, { ["business.irr"] = expected })
end

rate({ -100, 39, 59, 55, 20 }, "28.095")
rate({ -100, 0, 0, 74 }, "-9.55")
rate({ -100, 100, 0, -7 }, "-8.33")
rate({ -100, 100, 0, 7 }, "6.206")

local by_hand = "computed by hand from the formula"

-- 4000·(1 − 1.07^−4)/0.07 = 13 548.85
case "lighting upgrade, discounted" {
  source = by_hand,
  published = false,
  facts = { ["business.cash_flows"] = { invested(12000), saved(4000, 1, 4) }, ["business.discount_rate"] = 7 },
  expect = { ["business.npv"] = "1548.85", ["business.irr"] = "12.59" },
}

case "it never pays back" {
  source = by_hand,
  published = false,
  facts = { ["business.cash_flows"] = { invested(1000), saved(100, 1, 5) } },
  expect = { ["business.payback"] = unknown, ["business.npv"] = unknown, ["business.irr"] = "-19.4" },
}

case "nothing invested, no rate" {
  source = by_hand,
  published = false,
  facts = { ["business.cash_flows"] = { saved(100, 0, 5) }, ["business.discount_rate"] = 0 },
  expect = { ["business.payback"] = unknown, ["business.irr"] = unknown, ["business.npv"] = "600" },
}

case "a saving that ends before it begins" {
  source = by_hand,
  published = false,
  facts = { ["business.cash_flows"] = { invested(1000), saved(100, 5, 1) }, ["business.discount_rate"] = 0 },
  expect = { ["business.npv"] = unknown },
}

case "half a year is refused" {
  source = "range of the column",
  published = false,
  facts = { ["business.cash_flows"] = { { year = 0.5, amount = 1 } } },
  error = "year",
}
