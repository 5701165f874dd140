-- Perfume, preservatives and the origin of the oils in a detergent.

fact.choice "design.fragrance" {
  title = _"Perfume",
  evidence = _"Declaration of the perfume house, label",
  choices = {
    { "none", _"None" },
    { "ifra", _"IFRA code, allergens below 0.01 %" },
    { "allergens", _"IFRA code, allergens on the label" },
    { "unknown", _"Composition not known" },
  },
}

fact.choice "design.preservation" {
  title = _"Preservation",
  help = _"Mild: approved, not building up in living things, no more than a challenge test shows to be needed. Labelled: enough to stand on the label as sensitising.",
  evidence = _"Safety data sheets, challenge test",
  choices = {
    { "none", _"None needed" },
    { "mild", _"Mild preservatives, as needed" },
    { "isothiazolinones", _"Labelled isothiazolinones" },
    { "unknown", _"Not known" },
  },
}

fact.choice "design.oil_origin" {
  title = _"Origin of palm oil and palm kernel oil in the surfactants",
  evidence = _"RSPO certificate or declaration of the surfactant makers",
  choices = {
    { "absent", _"No ingredient from palm oil" },
    { "certified", _"Certified: segregated or mass balance" },
    { "credits", _"Covered by credits" },
    { "unknown", _"Not known" },
  },
}

criterion "design.fragrance_safe" {
  title = _"Perfume that does not sensitise",
  why = _"Perfume is among the commonest causes of contact allergy, and weighs heavily on water life.",
  measure = "design.fragrance",
  rate = grades { none = 1, ifra = 0.9, allergens = 0.4, unknown = 0 },
  met = one_of { "none", "ifra" },
  threshold = _"none, or to the IFRA code with each allergen below 0.01 %",
  partly = equals "allergens",
  advice = {
    option "design.other_perfume" {
      title = _"Ask for a perfume without listed allergens, or sell a variant without any",
      how = _"Perfume houses offer them; the variant without perfume is what hospitals and families with small children buy.",
      effort = "low",
      effect = { ["design.fragrance"] = set "ifra" },
    },
  },
  evidence = _"IFRA certificate and list of allergens",
  basis = "Decisions (EU) 2017/1214 to 1219, fragrances (IFRA; figure from memory, unconfirmed); Regulation (EC) No 648/2004, annex VII: allergens above 0.01 % on the label",
}

criterion "design.preservation_mild" {
  title = _"Preservatives only as needed",
  why = _"Isothiazolinones sensitise users and are toxic to water life in traces.",
  measure = "design.preservation",
  rate = grades { none = 1, mild = 0.9, isothiazolinones = 0.3, unknown = 0 },
  met = one_of { "none", "mild" },
  threshold = _"none, or mild and no more than needed",
  advice = {
    option "design.preserve_by_design" {
      title = _"Low water content, low or high pH, clean filling, phenoxyethanol",
      how = _"Powders and concentrates need no preservative; sterile filling and a pump without back-flow save half of it; a challenge test finds the amount.",
      effort = "medium",
      effect = { ["design.preservation"] = set "mild" },
    },
  },
  evidence = _"Safety data sheets, challenge test",
  basis = "Decisions (EU) 2017/1214 to 1219, preservatives: only to preserve, not bioaccumulating (BCF below 100 or log Kow below 3; from memory, unconfirmed)",
}

criterion "design.oils_certified" {
  title = _"Palm oil from certified plantations",
  why = _"Most surfactants begin as palm kernel or coconut oil; clearing forest for it can outweigh what is saved later.",
  needs = { "design.oil_origin" },
  applies = function(f)
    return f.design.oil_origin ~= "absent"
  end,
  measure = "design.oil_origin",
  rate = grades { absent = 1, certified = 1, credits = 0.6, unknown = 0 },
  met = equals "certified",
  threshold = _"certified, segregated or mass balance",
  partly = equals "credits",
  advice = {
    option "design.buy_certified_oils" {
      title = _"Order certified surfactants",
      how = _"The large surfactant makers deliver mass-balance grades: ask for the certificate number on the invoice.",
      effort = "low",
      effect = { ["design.oil_origin"] = set "certified" },
    },
  },
  evidence = _"Chain-of-custody certificate",
  basis = "Decisions (EU) 2017/1214 to 1219, sustainable sourcing of palm oil and palm kernel oil (from memory, unconfirmed)",
}
