-- Commission Recommendation 2003/361/EC, annex, article 2, read in a table of it: fewer than 250, 50 and 10 persons;
-- turnover and balance sheet are left out.
local function company(employees, size)
  case(employees .. " employees") {
    source = "Commission Recommendation 2003/361/EC, annex, article 2",
    published = true,
    facts = { ["client.employees"] = employees },
    expect = { ["client.size"] = size },
  }
end

company(9, "micro")
company(10, "small")
company(49, "small")
company(50, "medium")
company(249, "medium")
company(250, "large")

case "nobody counted" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  expect = { ["client.size"] = unknown },
}

case "half an employee is refused" {
  source = "range, unit or choices of the fact",
  published = false,
  facts = { ["client.employees"] = 2.5 },
  error = "client.employees",
}
