-- What an interior paint gives off into the room.
local paints = include "../design/data/paints"
local paint = include "../design/shared/paint"

local function chamber(id, title)
  fact.number(id) {
    title = title,
    unit = "ug/m3",
    min = 0,
    max = 100000,
    help = _"In the room of the reference method, after 28 days.",
    evidence = _"Chamber test to EN 16516",
  }
end

chamber("use.indoor_tvoc", _"All volatile organic compounds in the air (TVOC)")
chamber("use.indoor_formaldehyde", _"Formaldehyde in the air")

local function emission(id, title, why, fact_id, limit, partly, best)
  criterion(id) {
    title = title,
    why = why,
    needs = { "design.paint_place", fact_id },
    applies = paint.inside,
    measure = fact_id,
    unit = "ug/m3",
    rate = between { worst = 4 * limit, best = best },
    met = at_most(limit),
    partly = at_most(partly),
    advice = {
      option(id .. "_cut") {
        title = _"Find the source in the formula and replace it",
        how = _"The laboratory names the substances: mostly coalescent, glycol, residual monomer or preservative. One supplier after the other.",
        effort = "medium",
        effect = {
          [fact_id] = function(value)
            return math.min(value, limit * 0.8)
          end,
        },
      },
    },
    evidence = _"Chamber test to EN 16516",
    basis = "Decision (EU) 2025/2607, emission test of interior paints after 28 days, read in summaries of it; rating: centre's own good practice",
  }
end

emission(
  "use.indoor_air",
  _"The air stays clean after painting",
  _"People spend most of their time inside.",
  "use.indoor_tvoc",
  paints.tvoc,
  600,
  30
)

emission(
  "use.indoor_formaldehyde_low",
  _"No formaldehyde in the room",
  _"It irritates in small amounts, and can cause cancer.",
  "use.indoor_formaldehyde",
  paints.formaldehyde_air,
  20,
  1
)
