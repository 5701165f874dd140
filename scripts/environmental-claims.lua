-- The claims on a product, its packaging and in advertising, for any product: ISO 14021, and the European Union's rules where it is sold
-- there. Weights are the centre's own good practice; a single level, since a claim is in order or not.
checklist "environmental-claims" {
  api = 1,
  version = "1.0.0",
  title = _"Environmental claims",
  description = _"What is claimed about the environment, claim by claim: ISO 14021 (type II claims) and Directive (EU) 2024/825",
  plugins = { claims = "1" },
  stages = {
    stage "claims" {
      title = _"Claims",
      weight = 1,
      pick "claims.no_vague" { weight = 3, mandatory = true },
      pick "claims.no_sustainable" { weight = 2, mandatory = true },
      pick "claims.object_clear" { weight = 2, mandatory = true },
      pick "claims.qualified" { weight = 3, mandatory = true },
      pick "claims.substantiated" { weight = 2, mandatory = true },
      pick "claims.proved" { weight = 3, mandatory = true },
      pick "claims.free_of" { weight = 2, mandatory = true },
      pick "claims.generic" { weight = 2, mandatory = true },
      pick "claims.no_offsetting" { weight = 2, mandatory = true },
      pick "claims.future_planned" { weight = 1, mandatory = true },
      pick "claims.labels_certified" { weight = 1, mandatory = true },
      pick "claims.beyond_law" { weight = 1, mandatory = true },
    },
  },
  levels = {
    level "in_order" { title = _"In order", score = 100 },
  },
}
