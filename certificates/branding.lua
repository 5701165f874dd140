-- The look of every document. A centre changes it here, or gives its own accent and logo in its data.
return {
  accent = "#2e7d32",
  logo_height = 52,
  -- How an outcome is shown: a tone carries a colour and a mark of its own shape.
  outcomes = {
    ["met"] = { tone = "good" },
    ["partly met"] = { tone = "warn" },
    ["not met"] = { tone = "bad" },
    ["unknown"] = { tone = "unknown" },
    ["not applicable"] = { tone = "neutral" },
  },
  outcome_order = { "met", "partly met", "not met", "unknown", "not applicable" },
  -- The colour of a level's seal on a certificate, by the level's id; the accent where it is not named.
  seals = { bronze = "#8a5527", silver = "#67727c", gold = "#a0760a" },
  quality_order = { "measured", "calculated", "declared", "estimated" },
  qualities = { measured = "good", calculated = "accent", declared = "neutral", estimated = "warn" },
}
