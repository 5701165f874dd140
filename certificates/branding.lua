-- The look of every document. A centre changes it here, or gives its own accent and logo in its data.
return {
  accent = "#2e7d32",
  logo_height = 52,
  -- How an outcome is shown: a tone carries a colour and a mark of its own shape.
  outcomes = {
    ["met"] = { tone = "good", many = "met" },
    ["partly met"] = { tone = "warn", many = "partly met" },
    ["not met"] = { tone = "bad", many = "not met" },
    ["unknown"] = { tone = "unknown", many = "unknown" },
    ["not applicable"] = { tone = "neutral", many = "not applicable" },
  },
  outcome_order = { "met", "partly met", "not met", "unknown", "not applicable" },
  -- The colour of a level's seal on a certificate, by the level's id; the accent where it is not named.
  seals = { bronze = "#8a5527", silver = "#67727c", gold = "#a0760a" },
  quality_order = { "measured", "calculated", "declared", "estimated" },
  qualities = { measured = "good", calculated = "accent", declared = "neutral", estimated = "warn" },
}
