-- Empty space in a box.
local data = include "data/packaging"

fact.choice "design.pack_kind" { title = _"Kind of packaging", choices = data.kinds }

local function volume(id, title, help)
  fact.number(id) { title = title, unit = "L", min = 0.000001, max = 1000000, help = help, evidence = _"Measured on a packed box" }
end

volume("design.pack_volume", _"Volume of the pack", _"Inner volume.")
volume("design.goods_volume", _"Volume of the goods in it", _"With their own sales packaging; cushions, air pillows and paper count as empty.")

indicator.number "design.empty_space" {
  title = _"Empty space",
  unit = "%",
  needs = { "design.pack_volume", "design.goods_volume" },
  compute = function(f)
    return clamp(100 * (1 - f.design.goods_volume / f.design.pack_volume), 0, 100)
  end,
  basis = "Regulation (EU) 2025/40, article 24: difference of the volumes over the volume of the pack; filling counts as empty",
}

criterion "design.empty_space_small" {
  title = _"The box is not half empty",
  why = _"Lorries drive air; every box that fits saves board, filling and a ride.",
  needs = { "design.pack_kind", "design.empty_space" },
  applies = function(f)
    return data.empty_space.of[f.design.pack_kind] == true
  end,
  measure = "design.empty_space",
  unit = "%",
  rate = between { worst = data.empty_space.worst, best = data.empty_space.best },
  met = at_most(data.empty_space.most),
  partly = at_most(60),
  advice = {
    option "design.boxes_that_fit" {
      title = _"Five sizes of box instead of two, or boxes cut to height",
      how = _"Measure a month of orders; scored boxes fold down to three heights; padded envelopes for flat goods.",
      effort = "medium",
      effect = { ["design.pack_volume"] = times(0.65) },
      tradeoff = _"More sizes on stock.",
    },
  },
  evidence = _"Measured on ten packed boxes of a usual day",
  basis = "Regulation (EU) 2025/40, article 24: at most 50 % for grouped, transport and online trade packaging, from 2030",
}
