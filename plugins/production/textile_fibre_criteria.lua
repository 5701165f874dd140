-- The composition as a whole: complete, of good fibres, of one fibre. Limits in data/textile_fibres.lua.
local data = include "data/textile_fibres"
local options = include "shared/fibre_options"
local rows = include "../product/shared/rows"

local conventional = { conventional = true, ipm = true }

criterion "production.fibres_declared" {
  title = _"The composition is complete",
  why = _"Buyers, recyclers and customs rely on it, and the law wants names and percentages on the label.",
  measure = "production.fibre_total",
  needs = { "production.fibres", "production.fibre_total" },
  unit = "%",
  met = within(data.complete.low, data.complete.high),
  advice = {
    option "production.analyse_fibres" {
      title = _"Have the composition analysed",
      how = _"One laboratory test by Regulation (EU) No 1007/2011, then the same figures on label, invoice and web page.",
      effort = "low",
      effect = {
        ["production.fibres"] = function(fibres)
          local total = sum(fibres, "share")
          return rows.changed(fibres, function(row)
            if total > 0 then row.share = 100 * row.share / total end
          end)
        end,
      },
    },
  },
  evidence = _"Composition label and test report",
  basis = "Regulation (EU) No 1007/2011 (fibre names and percentages); one per cent is left to rounding",
}

criterion "production.preferred_fibres" {
  title = _"Organic, recycled or certified fibres",
  why = _"The fibre decides much of what a textile weighs on land, water and climate.",
  measure = "production.preferred_fibre_share",
  needs = { "production.fibres", "production.preferred_fibre_share" },
  unit = "%",
  rate = between { worst = data.preferred_share.worst, best = data.preferred_share.best },
  met = at_least(data.preferred_share.good),
  advice = {
    options.change(
      "production.recycled_fibres",
      _"Replace conventional fibre by recycled",
      _"Cutting waste of your own first: it is clean and its composition is known. Then post-consumer fibre with a certificate.",
      _"Short recycled fibres pill: blend, and test pilling before the change.",
      nil,
      conventional,
      "recycled"
    ),
  },
  evidence = _"Certificates of the suppliers",
  basis = "centre's own good practice",
}

criterion "production.single_fibre" {
  title = _"Made of one fibre",
  why = _"Fabrics of one fibre can be recycled into fibre; blends mostly end as wipers and filling.",
  measure = "production.main_fibre_share",
  needs = { "production.fibres", "production.main_fibre_share" },
  unit = "%",
  rate = between { worst = data.single.worst, best = data.single.best },
  met = at_least(data.single.good),
  advice = {
    option "production.one_fibre" {
      title = _"Design the fabric from one fibre",
      how = _"Give stretch by the knit instead of elastane; sew and label with thread of the same fibre.",
      effort = "high",
      effect = {
        ["production.fibres"] = function(fibres)
          local main
          for _i, row in ipairs(fibres) do
            if not main or row.share > main.share then main = row end
          end
          return rows.changed(fibres, function(row)
            row.fibre = main and main.fibre or row.fibre
          end)
        end,
      },
      tradeoff = _"A blend may last longer: compare wear before the change.",
    },
  },
  evidence = _"Composition label",
  basis = "centre's own good practice",
}
