plugin "disposal" {
  api = 1,
  version = "1.0.0",
  title = _"Disposal",
  description = _"What becomes of the product after use: recyclability, disassembly, marking, hazardous content, packaging, take-back",
  files = {
    "recyclability",
    "weee_targets",
    "vehicles",
    "disassembly",
    "marking",
    "hazardous",
    "batteries",
    "refrigerants",
    "packaging",
    "information",
  },
}
