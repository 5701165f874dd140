-- For an ecodesign project with any product: strategies and one-figure life cycle first, then what each stage of the life cycle asks of the
-- designer. Stages after the strategy wheel of Brezet and van Hemel (UNEP, 1997). No ecolabel: weights and levels are the centre's own.
checklist "ecodesign" {
  api = 1,
  version = "1.0.0",
  title = _"Ecodesign project",
  description = _"Any product under redesign: strategies and targets, Eco-indicator 99 against the product before, materials, life and end of life",
  plugins = { design = "1", use = "1", disposal = "1" },
  stages = {
    stage "design" {
      title = _"Design",
      weight = 50,
      pick "design.strategies_chosen" { weight = 2 },
      pick "design.strategies_progress" { weight = 2 },
      pick "design.eco_indicator_improved" { weight = 4 },
      pick "design.circularity" { weight = 2 },
      pick "design.lightweight" { weight = 1 },
      pick "design.recycled_content" { weight = 2 },
      pick "design.few_plastics" { weight = 1 },
      pick "design.difficult_materials" { weight = 1 },
      pick "design.rohs" { weight = 1, mandatory = true },
      pick "design.svhc_declared" { weight = 1 },
    },
    stage "use" {
      title = _"Use",
      weight = 25,
      pick "use.energy_against_reference" { weight = 3 },
      pick "use.consumables_amount" { weight = 1 },
      pick "use.lasts_longer" { weight = 3 },
      pick "use.repair_information_open" { weight = 1 },
      pick "use.information_given" { weight = 1 },
    },
    stage "disposal" {
      title = _"Disposal",
      weight = 25,
      pick "disposal.recyclability" { weight = 3 },
      pick "disposal.separation" { weight = 1 },
      pick "disposal.fasteners" { weight = 1 },
      pick "disposal.avoidable_hazards" { weight = 2 },
      pick "disposal.packaging_recyclability" { weight = 1 },
    },
  },
  levels = {
    level "bronze" { title = _"Bronze", score = 45 },
    level "silver" { title = _"Silver", score = 60, criteria = { "design.strategies_chosen", "design.eco_indicator_improved" } },
    level "gold" {
      title = _"Gold",
      score = 75,
      stages = { design = 65, use = 60, disposal = 60 },
      criteria = { "design.strategies_progress", "design.circularity" },
    },
  },
}
