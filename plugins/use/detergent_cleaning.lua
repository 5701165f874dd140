-- How warm a detergent has to be, and whether it cleans.
local detergent = include "../design/shared/detergent"

fact.number "use.effective_temperature" {
  title = _"Lowest temperature at which it cleans as promised",
  unit = "°C",
  min = 0,
  max = 100,
  evidence = _"Test report",
}

fact.choice "use.cleaning_test" {
  title = _"Cleaning performance",
  help = _"Compared with the market leader or a reference detergent, at the recommended dose.",
  evidence = _"Test report",
  choices = {
    { "independent", _"As good, independent laboratory" },
    { "own", _"As good, own or consumer test" },
    { "worse", _"Tested, and worse" },
    { "none", _"Not tested" },
  },
}

--- The option for products whose temperature is `good`.
local function cleans_at(good, id, title, how)
  return option(id) {
    title = title,
    how = how,
    effort = "medium",
    effect = {
      ["use.effective_temperature"] = function(value)
        return math.min(value, good)
      end,
    },
    tradeoff = _"Enzyme dust sensitises workers: granulated or liquid only.",
    applies = function(f)
      return detergent.type_of[f.design.detergent_type].temperature == good
    end,
  }
end

criterion "use.cleans_cold" {
  title = _"Cleans at a low temperature",
  why = _"Heating the water takes most of the energy of a wash.",
  needs = { "design.detergent_type", "use.effective_temperature" },
  applies = function(f)
    return detergent.type_of[f.design.detergent_type].temperature ~= nil
  end,
  measure = "use.effective_temperature",
  unit = "°C",
  rate = function(f, value)
    local good = detergent.type_of[f.design.detergent_type].temperature
    return clamp(1 - (value - good) / 30, 0, 1)
  end,
  met = function(f, value)
    return value <= detergent.type_of[f.design.detergent_type].temperature
  end,
  threshold = _"30 °C for laundry, 55 °C for dishwashers",
  partly = function(f, value)
    return value <= detergent.type_of[f.design.detergent_type].temperature + 10
  end,
  advice = {
    cleans_at(30, "use.cold_enzymes", _"Enzymes and surfactants for cold water", _"Cold-active protease, amylase, lipase; nonionic surfactants with a low cloud point; test with the stain set of the reference method."),
    cleans_at(55, "use.cold_dishes", _"Enzymes and an activator for 50 °C", _"Amylase and protease that survive bleach, TAED or a manganese catalyst; test with the stains of the standard for dishwashers."),
  },
  evidence = _"Test report at that temperature",
  basis = "Decisions (EU) 2017/1216 and 1218, fitness for use: effective at 30 °C or lower, dishwashers at 55 °C or lower (from memory, unconfirmed)",
}

criterion "use.cleaning_proved" {
  title = _"Cleaning performance is tested",
  why = _"A product that cleans badly is used twice.",
  measure = "use.cleaning_test",
  rate = grades { independent = 1, own = 0.8, worse = 0.1, none = 0 },
  met = one_of { "independent", "own" },
  threshold = _"as good as the market leader or reference detergent",
  advice = {
    option "use.test_cleaning" {
      title = _"Test against the market leader",
      how = _"Stain monitors or soiled plates, five runs each, at the dose and temperature of the label; blind judging by three people costs a week.",
      effort = "medium",
      effect = { ["use.cleaning_test"] = set "own" },
    },
  },
  evidence = _"Test report",
  basis = "fitness for use of Decisions (EU) 2017/1214 to 1219; own consumer test as a weaker proof: centre's own good practice",
}
