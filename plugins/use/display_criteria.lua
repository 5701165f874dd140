-- What a display has to reach: class, legal minimum, high dynamic range, and the settings that save.
local data = include "data/displays"
local good = data.good

fact.choices "use.display_aids" {
  title = _"What helps to watch with less electricity",
  evidence = _"Menu as delivered, user manual",
  choices = {
    { "brightness", _"Brightness follows the light of the room" },
    { "eco_picture", _"A moderate picture mode is preset" },
    { "local_dimming", _"Dark parts of the picture are dimmed" },
    { "presence", _"Goes dark when nobody watches" },
    { "picture_off", _"Picture off while only sound is on" },
    { "quick_start_off", _"Quick start is off as delivered" },
    { "hard_switch", _"Switch that parts it from the mains" },
    { "consumption", _"Shows its consumption" },
  },
}

local function both(factor)
  return { ["use.display_power"] = times(factor), ["use.display_power_hdr"] = times(factor) }
end

local backlight = option "use.display_backlight" {
  title = _"More efficient backlight or emitters",
  how = _"LEDs of higher efficacy, fewer and better films, a panel of higher transmission; dim zone by zone.",
  effort = "high",
  effect = both(0.8),
  tradeoff = _"Quantum-dot films may hold cadmium or indium phosphide: choose cadmium-free ones. More zones need more electronics.",
}

local moderate = option "use.display_moderate" {
  title = _"Preset a moderate picture mode with brightness control",
  how = _"Home mode at the luminance that living rooms need, brightness following the room, both on as delivered. Brightness control that meets the conditions of the regulation counts 10 %.",
  effort = "low",
  effect = both(0.9),
  tradeoff = _"Looks paler on the shop floor: provide a shop mode that ends by itself.",
}

criterion "use.display_efficiency" {
  title = _"Energy efficiency of the display",
  why = _"The label's index compares the power with a standard screen of the same area: class E ends below 0.75, class F below 0.90.",
  measure = "use.display_eei",
  rate = between { worst = good.worst_eei, best = good.best_eei },
  met = below(good.eei),
  threshold = _"index below 0.75 (class E)",
  advice = { moderate, backlight },
  evidence = _"Test report to EN 62087, or the product information sheet",
  basis = "Delegated Regulation (EU) 2019/2013, annex II; threshold class E: centre's own good practice",
}

local function limit_of(f)
  local hd = f.use.screen_pixels_wide * f.use.screen_pixels_high <= data.hd_pixels
  return hd and data.limit_hd or data.limit_above
end

criterion "use.display_minimum_efficiency" {
  title = _"Legal minimum of energy efficiency of the display",
  why = _"A television or monitor above this index may not be sold in the European Union since March 2023.",
  needs = { "use.display_kind", "use.display_eei_legal", "use.screen_pixels_wide", "use.screen_pixels_high" },
  applies = function(f)
    return f.use.display_kind ~= "signage"
  end,
  measure = function(f)
    local value, limit = f.use.display_eei_legal, limit_of(f)
    if value <= limit then return value end
    return value, { finding(_"At this resolution the index may be {limit} at most", { limit = limit }) }
  end,
  met = function(f, value)
    return value <= limit_of(f)
  end,
  threshold = _"at most 0.75 up to full HD, at most 0.90 above",
  advice = { moderate, backlight },
  evidence = _"Test report to EN 62087",
  basis = "Regulation (EU) 2019/2021, annex II, A, table 1; signage is exempt",
}

criterion "use.display_hdr" {
  title = _"Moderate power in high dynamic range",
  why = _"Bright content can double the power, and more and more films come in it.",
  needs = { "use.display_power_hdr", "use.display_eei_hdr" },
  measure = "use.display_eei_hdr",
  rate = between { worst = good.worst_hdr, best = good.best_hdr },
  met = at_most(good.hdr),
  threshold = _"index of at most 1.5",
  advice = { moderate, backlight },
  evidence = _"Energy label or test report to EN 62087",
  basis = "index of Delegated Regulation (EU) 2019/2013, annex II, B; threshold: centre's own good practice",
}

criterion "use.display_aids_present" {
  title = _"The display helps to watch with less",
  why = _"Most displays stay as they came out of the box: what is preset decides.",
  needs = { "use.display_aids" },
  measure = function(f)
    return #f.use.display_aids
  end,
  rate = between { worst = 0, best = good.best_aids },
  met = at_least(good.aids),
  threshold = _"at least three of eight aids",
  advice = {
    option "use.display_preset" {
      title = _"Preset what saves",
      how = _"Moderate picture, brightness control and picture-off button on as delivered, quick start off.",
      effort = "low",
      effect = { ["use.display_aids"] = set { "brightness", "eco_picture", "picture_off", "quick_start_off", "consumption" } },
    },
  },
  evidence = _"Menu as delivered, user manual",
  basis = "centre's own good practice",
}
