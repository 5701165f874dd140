local function housing(answer, result)
  case("housing: " .. answer) {
    source = "Regulation (EU) 2019/2021, annex II, D 4; the grades: centre's own good practice",
    published = false,
    facts = { ["design.housing_retardants"] = answer },
    expect = { ["design.housing_halogen_free"] = outcome(result) },
  }
end

housing("none", "met")
housing("halogen_free_unnamed", "met")
housing("halogenated", "not met")
