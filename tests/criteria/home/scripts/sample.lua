checklist "sample" {
  api = 1,
  version = "2.0.0",
  title = _"Sample checklist",
  plugins = { sample = "1" },
  stages = {
    stage "use" {
      title = _"Use",
      weight = 60,
      pick "sample.lifetime_electricity" { weight = 3 },
      pick "sample.good_class" { weight = 1 },
    },
    stage "disposal" {
      title = _"Disposal",
      weight = 40,
      pick "sample.is_marked" { weight = 1, mandatory = true },
      pick "sample.recycled" { weight = 1, met = at_least(20) },
    },
  },
  levels = {
    level "bronze" { title = _"Bronze", score = 40 },
    level "silver" { title = _"Silver", score = 60, stages = { disposal = 70 } },
    level "gold" { title = _"Gold", score = 80, criteria = { "sample.recycled" } },
  },
}
