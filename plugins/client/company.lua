fact.choice "client.sector" {
  title = _"Sector",
  help = _"The one with most turnover (sections and divisions of ISIC).",
  choices = {
    { "food", _"Food and beverages" },
    { "textiles", _"Textiles, garments and leather" },
    { "wood_furniture", _"Wood and furniture" },
    { "paper_printing", _"Paper and printing" },
    { "chemicals", _"Chemicals, detergents and paints" },
    { "plastics_rubber", _"Plastics and rubber" },
    { "minerals", _"Glass, ceramics and building materials" },
    { "metals", _"Metals and metal products" },
    { "electronics", _"Electronics" },
    { "electrical_appliances", _"Electrical equipment and appliances" },
    { "machinery_vehicles", _"Machinery and vehicles" },
    { "construction", _"Construction" },
    { "tourism", _"Accommodation and food service" },
    { "trade", _"Trade and import" },
    { "other", _"Other" },
  },
}

fact.integer "client.employees" {
  title = _"Employees",
  unit = "person",
  min = 0,
  max = 10000000,
  help = _"Full-time equivalents, the yearly average.",
  evidence = _"Annual report or payroll",
}

fact.integer "client.sites" { title = _"Production sites", min = 0, max = 10000 }

fact.money "client.turnover" {
  title = _"Yearly turnover",
  help = _"Only where a scheme's fees depend on it.",
  evidence = _"Annual accounts",
}

fact.integer "client.products" {
  title = _"Products of this kind",
  min = 0,
  help = _"How many models or variants the same assessment could serve.",
}

fact.choices "client.certifications" {
  title = _"Certified management systems and labels",
  help = _"Valid today.",
  evidence = _"Certificates",
  choices = {
    { "iso9001", _"ISO 9001, quality" },
    { "iso14001", _"ISO 14001, environment" },
    { "iso50001", _"ISO 50001, energy" },
    { "iso45001", _"ISO 45001, health and safety" },
    { "emas", _"EMAS" },
    { "sa8000", _"SA8000, social accountability" },
    { "ecolabel", _"A type I ecolabel (ISO 14024)" },
    { "epd", _"An environmental product declaration (ISO 14025)" },
    { "fsc_pefc", _"FSC or PEFC chain of custody" },
    { "oeko_tex", _"OEKO-TEX" },
  },
}

fact.choices "client.markets" {
  title = _"Markets",
  help = _"Where products of this kind are sold today.",
  choices = {
    { "home", _"Home country" },
    { "neighbours", _"Neighbouring countries" },
    { "eu", _"European Union" },
    { "uk", _"United Kingdom" },
    { "north_america", _"North America" },
    { "latin_america", _"Latin America" },
    { "africa", _"Africa" },
    { "middle_east", _"Middle East" },
    { "asia", _"Asia" },
    { "oceania", _"Oceania" },
  },
}

fact.boolean "client.environment_officer" {
  title = _"Somebody is in charge of the environment",
  help = _"A named person with time for it.",
}

fact.boolean "client.own_design" {
  title = _"Designs its products itself",
  help = _"Who only assembles or imports can change materials and suppliers, but not the construction.",
}

indicator.text "client.size" {
  title = _"Size of the company",
  needs = { "client.employees" },
  compute = function(f)
    local employees = f.client.employees
    if employees < 10 then return "micro" end
    if employees < 50 then return "small" end
    if employees < 250 then return "medium" end
    return "large"
  end,
  basis = "Commission Recommendation 2003/361/EC, annex, article 2, by headcount alone",
}
