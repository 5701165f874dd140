-- How fabrics keep size, surface and strength.
local data = include "data/fabrics"
local rows = include "../product/shared/rows"

local kinds, of_kind = {}, {}
for i, kind in ipairs(data.kinds) do
  kinds[i] = { kind[1], kind[2] }
  of_kind[kind[1]] = kind
end

fact.choice "use.fabric_kind" { title = _"Kind of fabric", choices = kinds }

fact.number "use.dimensional_change" {
  title = _"Change of size in washing and drying",
  unit = "%",
  min = -100,
  max = 100,
  help = _"The larger of length and width, as the care label says it is washed; shrinking is negative.",
  evidence = _"Test report to EN ISO 6330 and ISO 5077",
}

fact.number "use.pilling" {
  title = _"Pilling",
  min = 1,
  max = 5,
  help = _"Grade 1 to 5, 3-4 written as 3.5.",
  evidence = _"Test report to EN ISO 12945",
}

fact.number "use.abrasion" {
  title = _"Rubbing cycles until threads break",
  unit = "cycle",
  min = 0,
  max = 1000000,
  help = _"Martindale; covers of furniture and workwear.",
  evidence = _"Test report to EN ISO 12947-2",
}

local function limit(f)
  return of_kind[f.use.fabric_kind].change
end

criterion "use.keeps_size" {
  title = _"Keeps its size in the wash",
  why = _"What no longer fits after the third wash is thrown away, however well it was made.",
  needs = { "use.dimensional_change", "use.fabric_kind" },
  measure = function(f)
    local change = f.use.dimensional_change
    if math.abs(change) <= limit(f) then return math.abs(change) end
    return math.abs(change), { finding(_"{change} %, allowed for this kind of fabric are {limit} % either way", { change = change, limit = limit(f) }) }
  end,
  unit = "%",
  rate = function(f, value)
    if value <= limit(f) then return 1 - 0.5 * value / limit(f) end
    return 0.5 * clamp((data.change.worst - value) / (data.change.worst - limit(f)), 0, 1)
  end,
  met = function(f, value)
    return value <= limit(f)
  end,
  partly = function()
    return false
  end,
  threshold = _"knitted 4 %, woven cotton 3 %, wool and synthetics 2 %, terry and socks 8 %, curtains 2 %",
  advice = {
    option "use.relax_fabric" {
      title = _"Relax and compact the fabric before it is cut",
      how = _"Overfeed in the stenter, compacting or tumble relaxing; heat-setting of synthetics; let knitted rolls rest a day before cutting.",
      effort = "medium",
      effect = { ["use.dimensional_change"] = function(value) return clamp(value, -2, 2) end },
      tradeoff = _"Denser fabric takes a few per cent more yarn.",
    },
  },
  evidence = _"Test report",
  basis = "Decision 2014/350/EU, criterion 17, figures unconfirmed; furniture fabric and non-woven: Decision (EU) 2016/1332, table 8",
}

criterion "use.little_pilling" {
  title = _"Hardly pills",
  why = _"Pills make a garment look old long before it is worn out.",
  measure = "use.pilling",
  needs = { "use.pilling" },
  optional = { "use.fabric_kind" },
  rate = between { worst = data.pilling.worst, best = data.pilling.best },
  met = function(f, value)
    local kind = of_kind[f.use.fabric_kind or ""]
    return value >= (kind and kind.pilling or data.pilling.good)
  end,
  threshold = _"grade 3 or better, furniture fabric better than 3",
  advice = {
    option "use.less_pilling" {
      title = _"Longer fibres, more twist, singeing or an enzyme wash",
      how = _"Combed yarn first; then singeing or bio-polishing of the fabric; denser knit.",
      effort = "medium",
      effect = { ["use.pilling"] = function(value) return math.min(5, math.max(value + 1, 3.5)) end },
      tradeoff = _"Enzymes take a little strength from cotton: test bursting strength as well.",
    },
  },
  evidence = _"Test report",
  basis = "Decision 2014/350/EU, criterion 24, figure unconfirmed; furniture fabric: Decision (EU) 2016/1332, table 8",
}

criterion "use.resists_rubbing" {
  title = _"The cover resists rubbing",
  why = _"A chair whose cover is worn through goes to the skip with a sound frame.",
  needs = { "product.bom", "use.abrasion" },
  applies = function(f)
    return rows.any(f.product.bom, function(row)
      return data.covers[row.material] and row.mass > 0
    end)
  end,
  measure = "use.abrasion",
  unit = "cycle",
  rate = between { worst = data.abrasion.worst, best = data.abrasion.best },
  met = at_least(data.abrasion.good),
  advice = {
    option "use.stronger_cover" {
      title = _"A stronger cover, and one that can be changed",
      how = _"Tighter weave or wool blends tested to 50 000 cycles; covers that come off without opening the frame.",
      effort = "low",
      effect = { ["use.abrasion"] = function(value) return math.max(value, 50000) end },
    },
  },
  evidence = _"Test report",
  basis = "centre's own good practice; method EN ISO 12947-2",
}
