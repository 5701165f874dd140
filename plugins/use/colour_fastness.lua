-- How colours last: one fact and one criterion for each test; minimum grades in data/fabrics.lua.
local data = include "data/fabrics"

fact.choice "use.colour" {
  title = _"Colour",
  choices = {
    { "undyed", _"White or undyed" },
    { "dyed", _"Dyed or printed" },
    { "denim", _"Indigo-dyed denim" },
  },
}

local curtains = {}
for _i, kind in ipairs(data.kinds) do
  curtains[kind[1]] = kind.light
end

local better_dyeing = function(id, fact_id, aim)
  return option(id) {
    title = _"Faster dyes, and wash off what is not fixed",
    how = _"Choose dyes of one fastness for the whole recipe; soap at the boil after reactive dyeing; clear polyester by reduction; a fixing agent only as the last resort.",
    effort = "low",
    effect = { [fact_id] = function(value) return math.max(value, aim) end },
    tradeoff = _"A thorough wash-off takes hot water: use the last bath again.",
  }
end

local function fastness(test)
  local fact_id, limits = "use.fastness_" .. test.id, data.fastness[test.id]
  fact.number(fact_id) { title = test.title, min = 1, max = test.best, help = test.help, evidence = test.method }

  local function limit(f)
    if test.id == "light" then return f.use.fabric_kind and curtains[f.use.fabric_kind] or limits.good end
    return f.use.colour == "denim" and limits.denim or limits.good
  end

  criterion("use.lasting_colour_" .. test.id) {
    title = test.criterion,
    why = test.why,
    needs = { "use.colour", fact_id },
    optional = { "use.fabric_kind" },
    applies = function(f)
      return f.use.colour ~= "undyed"
    end,
    measure = fact_id,
    rate = between { worst = limits.worst, best = limits.best },
    met = function(f, value)
      return value >= limit(f)
    end,
    partly = function(f, value)
      return value >= limit(f) - 0.5
    end,
    threshold = test.threshold,
    advice = { better_dyeing("use.better_dyeing_" .. test.id, fact_id, limits.good) },
    evidence = test.method,
    basis = "Decision 2014/350/EU, " .. test.clause .. test.read,
  }
end

local grades_help = _"Grade 1 to 5 of change of colour or staining, the lower; 3-4 written as 3.5."

fastness {
  id = "wash",
  title = _"Colour fastness to washing",
  help = grades_help,
  best = 5,
  method = _"Test report to EN ISO 105-C06",
  criterion = _"Colour lasts in the wash",
  why = _"A faded garment is replaced; one that bleeds spoils others.",
  threshold = _"grade 3-4",
  clause = "criterion 18",
  read = "; 3-4 as in Decision (EU) 2016/1332, table 8",
}
fastness {
  id = "perspiration",
  title = _"Colour fastness to perspiration",
  help = grades_help,
  best = 5,
  method = _"Test report to EN ISO 105-E04",
  criterion = _"Colour does not come off with sweat",
  why = _"Dye that leaves with sweat is dye on the skin.",
  threshold = _"grade 3-4",
  clause = "criterion 19",
  read = ", figures unconfirmed",
}
fastness {
  id = "wet_rubbing",
  title = _"Colour fastness to wet rubbing",
  help = grades_help,
  best = 5,
  method = _"Test report to EN ISO 105-X12",
  criterion = _"Colour does not rub off wet",
  why = _"Dark colours that rub off stain skin, furniture and other clothes.",
  threshold = _"grade 2-3, denim 2",
  clause = "criterion 20",
  read = "; 2-3 as in Decision (EU) 2016/1332, table 8; denim unconfirmed",
}
fastness {
  id = "dry_rubbing",
  title = _"Colour fastness to dry rubbing",
  help = grades_help,
  best = 5,
  method = _"Test report to EN ISO 105-X12",
  criterion = _"Colour does not rub off dry",
  why = _"Loose dye on the surface shows that it was not washed off in the mill.",
  threshold = _"grade 4, denim 3-4",
  clause = "criterion 21",
  read = "; 4 as in Decision (EU) 2016/1332, table 8; denim unconfirmed",
}
fastness {
  id = "light",
  title = _"Colour fastness to light",
  help = _"Grade 1 to 8 of the blue scale.",
  best = 8,
  method = _"Test report to EN ISO 105-B02",
  criterion = _"Colour lasts in the light",
  why = _"What hangs at the window or is worn outdoors must not fade in a summer.",
  threshold = _"grade 4, curtains and furniture fabric 5",
  clause = "criterion 22",
  read = "; furniture fabric 5 as in Decision (EU) 2016/1332, table 8; 4 unconfirmed",
}
