-- Words that refuse a claim, in English, French and Spanish; "…*" stands for any ending. In small letters, without apostrophes and
-- hyphens: a claim is read in that form (shared/reading).
return {
  -- ISO 14021, 5.3, read in AS/NZS ISO 14021:2000: the first seven. Its list is open; the others say the same.
  vague = {
    "environmentally safe", "environmentally friendly", "earth friendly", "non polluting", "green", "nature s friend", "ozone friendly",
    "eco", "eco friendly", "ecofriendly", "eco conscious", "ecological", "ecologically", "environment friendly",
    "environmentally sound", "environmentally responsible", "environmentally conscious", "planet friendly", "nature friendly",
    "good for the environment", "good for the planet", "safe for the environment", "kind to the environment", "gentle on the environment",
    "better for the environment", "better for the planet", "clean and green", "pollution free", "earth smart", "eco safe",
    "écologique*", "respectueux de l environnement", "respectueuse de l environnement", "bon pour la planète", "bon pour l environnement",
    "ami de la nature", "vert pour la planète", "non polluant*", "protège la planète",
    "ecológic*", "ecologic*", "respetuoso con el medio ambiente", "respetuosa con el medio ambiente", "amigable con el medio ambiente",
    "amigo del planeta", "bueno para el planeta", "no contaminante", "verde para el planeta",
  },
  -- ISO 14021, 5.5, read in the same text
  sustainable = {
    "sustainab*", "développement durable", "soutenable*", "écoresponsable*", "éco responsable*", "sostenib*", "sustentab*",
  },
  -- Directive (EU) 2024/825: generic claims. "eco-friendly", "green", "climate friendly", "biodegradable" are named in summaries of it
  -- that were read; recital 9, which lists more, stands here from memory.
  generic = {
    "climate friendly", "carbon friendly", "biodegradable", "bio based", "biobased", "energy efficient", "environmentally correct",
    "conscious", "responsible", "biodégradable*", "biosourcé*", "respectueux du climat", "amigable con el clima", "responsable*",
  },
  -- Directive (EU) 2024/825, annex: neutral, reduced or positive effect by offsetting
  neutral = {
    "carbon neutral*", "climate neutral*", "co2 neutral*", "net zero", "carbon positive", "climate positive", "carbon negative",
    "climate compensated", "co2 compensated", "carbon compensated", "offset", "offsets", "zero emission*",
    "neutre en carbone", "neutralité carbone", "climatiquement neutre", "compensé*", "neutro en carbono", "carbono neutral*", "carbono neutro",
    "climáticamente neutr*", "compensad*",
  },
  -- Directive (EU) 2024/825, article 1: future performance
  future = {
    "will be", "will become", "by 2026", "by 2027", "by 2028", "by 2029", "by 2030", "by 2035", "by 2040", "by 2045", "by 2050", "committed to",
    "our goal", "we aim", "d ici 2030", "d ici 2040", "d ici 2050", "sera", "será", "para 2030", "para 2040", "para 2050", "hasta 2030",
  },
  -- Directive (EU) 2024/825, annex: sustainability labels
  label = {
    "certified", "label", "labelled", "ecolabel", "seal of", "approved by", "certifié*", "écolabel", "labellisé*", "certificad*", "ecoetiqueta",
    "sello",
  },
  -- ISO 14021, 5.4: words after or before a substance
  free_before = { "free of", "free from", "without", "contains no", "no added", "sans", "exempt de", "libre de", "sin" },
  free_after = { "free" },
  not_free = { "free of charge", "toll free", "feel free", "free range", "gluten free", "sugar free", "free delivery", "free return*", "for free", "sans frais", "sin costo", "sin coste" },
}
