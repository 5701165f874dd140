form "client-intake" {
  api = 1,
  version = "1.0.0",
  title = _"A new client",
  purpose = "intake",
  pages = {
    page "company" {
      title = _"The company",
      help = _"Ten minutes on the telephone before the first visit; size and sector decide which support it can get.",
      ask = {
        "client.sector",
        "client.employees",
        "client.sites",
        "client.turnover",
        "client.own_design",
        "client.environment_officer",
        "client.certifications",
        "client.markets",
      },
    },
    page "request" {
      title = _"What it wants",
      help = _"Two or three sentences are enough: the visit clears up the rest.",
      ask = {
        "client.services",
        "client.reason",
        "client.products",
        "client.wanted_by",
        "client.budget",
        "client.investment_frame",
        "client.payback_wanted",
      },
    },
    page "contact" {
      title = _"Whom to talk to",
      help = _"One person who can open doors in design, purchasing and production, and who answers within a week.",
      ask = {
        "client.contact",
        "client.contact_email",
        "client.language",
        "client.site_visit",
        "client.data_may_be_shared",
      },
    },
  },
}
