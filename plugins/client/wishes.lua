fact.choices "client.services" {
  title = _"What the client asks for",
  choices = {
    { "self_assessment", _"A look at its own result first" },
    { "advisory", _"Advice and a report" },
    { "certification", _"A certificate" },
    { "training", _"Training of its designers" },
    { "market_access", _"Help with a market or a buyer's requirement" },
  },
}

fact.text "client.reason" {
  title = _"Reason",
  help = _"What brought the client here: a buyer's request, a tender, a new law, costs.",
}

fact.date "client.wanted_by" { title = _"Result wanted by" }

fact.money "client.budget" { title = _"Budget for the service" }

fact.money "client.investment_frame" {
  title = _"What it can invest in improvements",
  help = _"Within the next year; guides which options are worked out.",
}

fact.choice "client.payback_wanted" {
  title = _"Payback that it expects",
  choices = {
    { "one_year", _"Within a year" },
    { "two_years", _"Within two years" },
    { "five_years", _"Within five years" },
    { "longer", _"Longer is possible" },
  },
}

fact.text "client.contact" { title = _"Contact person" }

fact.text "client.contact_email" { title = _"E-mail" }

fact.choice "client.language" {
  title = _"Language of the report",
  choices = {
    { "en", _"English" },
    { "es", _"Spanish" },
    { "fr", _"French" },
    { "pt", _"Portuguese" },
    { "ru", _"Russian" },
    { "ar", _"Arabic" },
    { "zh", _"Chinese" },
    { "vi", _"Vietnamese" },
    { "uk", _"Ukrainian" },
    { "de", _"German" },
    { "el", _"Greek" },
    { "pl", _"Polish" },
  },
}

fact.boolean "client.site_visit" { title = _"A site visit is welcome" }

fact.boolean "client.data_may_be_shared" {
  title = _"Figures may be used in anonymous statistics",
  help = _"Without name, and only with at least five others.",
}
