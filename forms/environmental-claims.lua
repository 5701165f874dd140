form "environmental-claims" {
  api = 1,
  version = "1.0.0",
  title = _"Environmental claims: the facts",
  purpose = "assessment",
  checklist = "environmental-claims",
  pages = {
    page "claims" {
      title = _"What is claimed",
      help = _"Lay product, packaging, leaflet and the website side by side and write down every sentence, name and sign that sounds good for the environment. Then ask for the paper behind each.",
      ask = { "client.markets", "claims.list" },
    },
  },
}
