plugin "claims" {
  api = 1,
  version = "1.0.0",
  title = _"Environmental claims",
  description = _"What is said about the environment on the product, its packaging and in advertising: ISO 14021 and the EU's rules on green claims, claim by claim",
  files = {
    "claims",
    "eu_rules",
    "general",
    "selected",
  },
}
