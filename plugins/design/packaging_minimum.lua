-- Packaging as small as its task allows, and formats that go.
local data = include "data/packaging"
local excluded = include "shared/excluded"

local features, feature_name = excluded.list(data.features)
local formats, format_name = excluded.list(data.formats)

fact.choices "design.pack_features" {
  title = _"Of these, the packaging has",
  help = _"None chosen says that it has none.",
  evidence = _"A pack cut open",
  choices = features,
}

fact.choices "design.pack_formats" {
  title = _"Single-use plastic of these kinds",
  help = _"None chosen says that it is none of them.",
  choices = formats,
}

fact.choice "design.pack_minimum" {
  title = _"Proof that it cannot be smaller or lighter",
  help = _"Documented: written for each requirement, be it protection, filling, transport, hygiene or law, with the tests of smaller versions.",
  evidence = _"Technical documentation",
  choices = {
    { "documented", _"Documented" },
    { "tested", _"Tested, not documented" },
    { "none", _"Not examined" },
  },
}

fact.choice "design.pack_inks" {
  title = _"Printing inks and adhesives",
  help = _"The list: exclusion policy of the ink makers (EuPIA). Best: that and few colours, no mineral oil, washable in recycling.",
  evidence = _"Declarations of printer and converter",
  choices = {
    { "clean", _"Few colours, free of mineral oil" },
    { "listed", _"To the ink makers' list only" },
    { "unknown", _"Not known" },
  },
}

excluded.absent("design.pack_features_absent", {
  title = _"Nothing that only makes it look larger",
  why = _"Customers who find air feel cheated.",
  fact = "design.pack_features",
  name = feature_name,
  text = _"It has {name}",
  threshold = _"no double wall, false bottom or needless layer",
  advice = {
    option "design.pack_plain" {
      title = _"Leave them out",
      how = _"Print on the pack what the sleeve said; the shelf shows it as well when stood upright.",
      effort = "low",
      effect = { ["design.pack_features"] = set {} },
    },
  },
  evidence = _"A pack cut open, photographs",
  basis = "Regulation (EU) 2025/40, article 10 and annex IV",
})

excluded.absent("design.pack_formats_allowed", {
  title = _"Not a format that will be banned",
  why = _"From 2030 these may not be used in the European Union.",
  fact = "design.pack_formats",
  name = format_name,
  text = _"It is {name}",
  threshold = _"none of the single-use plastic formats of annex V",
  advice = {
    option "design.pack_other_format" {
      title = _"Loose, in board, from a dispenser, or in reusable ware",
      how = _"Dispensers for sauce and soap, board clips for cans, paper bands for vegetables.",
      effort = "medium",
      effect = { ["design.pack_formats"] = set {} },
      tradeoff = _"Fresh produce dries faster without film: watch losses.",
    },
  },
  evidence = _"A pack, photographs",
  basis = "Regulation (EU) 2025/40, article 25 and annex V, from 2030; exceptions of annex V are not built",
})

criterion "design.pack_minimum_proved" {
  title = _"As small and light as its task allows, with proof",
  why = _"From 2030 the documents have to say why it is not smaller.",
  measure = "design.pack_minimum",
  rate = grades { documented = 1, tested = 0.6, none = 0 },
  met = equals "documented",
  threshold = _"documented for each requirement",
  partly = equals "tested",
  advice = {
    option "design.pack_write_minimum" {
      title = _"Go down in steps until a test fails, and write it down",
      how = _"Ten per cent less wall, board or film each time; drop test, stacking, filling line; two pages with the result.",
      effort = "medium",
      effect = { ["design.pack_minimum"] = set "documented", ["product.mass"] = times(0.93) },
    },
  },
  evidence = _"Technical documentation",
  basis = "Regulation (EU) 2025/40, article 10 and annex IV (minimum weight and volume, documentation), from 2030",
}

criterion "design.pack_inks_clean" {
  title = _"Inks that do not spoil the recyclate",
  why = _"Mineral oil and dark inks stay in recycled board and film.",
  measure = "design.pack_inks",
  rate = grades { clean = 1, listed = 0.5, unknown = 0 },
  met = equals "clean",
  threshold = _"few colours, exclusion list kept, free of mineral oil",
  partly = equals "listed",
  advice = {
    option "design.pack_new_inks" {
      title = _"Water-based or plant-oil inks, less area printed",
      how = _"Ask the printer for the list of inks; begin with the next change of artwork.",
      effort = "low",
      effect = { ["design.pack_inks"] = set "clean" },
    },
  },
  evidence = _"Declarations of printer and converter",
  basis = "inks are a parameter of Regulation (EU) 2025/40, annex II, table 4; grades: centre's own good practice",
}
