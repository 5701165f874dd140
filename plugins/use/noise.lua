-- Airborne noise of household appliances.
local washing = include "data/washing"
local refrigerating = include "data/refrigerating"
local classes = include "shared/classes"

fact.number "use.noise" {
  title = _"Airborne noise",
  unit = "dB",
  min = 0,
  max = 130,
  help = _"Sound power, dB(A) re 1 pW; of a washing machine in the spinning phase of eco 40-60.",
  evidence = _"Test report to EN 60704, or the product information sheet",
}

indicator.text "use.washing_noise_class" {
  title = _"Noise class of the washing machine",
  needs = { "use.noise", "product.group" },
  compute = function(f)
    if f.product.group ~= "washing-machine" then return nil end
    return classes.below(washing.noise_classes, "D", round(f.use.noise, 0))
  end,
  basis = "Delegated Regulation (EU) 2019/2014, annex II, table 4, spinning phase, whole dB",
}

indicator.text "use.refrigerating_noise_class" {
  title = _"Noise class of the refrigerating appliance",
  needs = { "use.noise", "product.group" },
  compute = function(f)
    if f.product.group ~= "refrigerating-appliance" then return nil end
    return classes.below(refrigerating.noise_classes, "D", round(f.use.noise, 0))
  end,
  basis = "Delegated Regulation (EU) 2019/2016, annex II, table 2, whole dB",
}

local quieter = option "use.quieter" {
  title = _"Decouple and damp what vibrates",
  how = _"Rubber mounts for motor and compressor, loops in the pipes, damping sheets on large panels, slower fans with larger blades.",
  effort = "low",
  effect = { ["use.noise"] = plus(-3) },
  tradeoff = _"Bitumen or glued damping sheets hinder recycling of the panel: clip them on.",
}

local function quiet(id, product, good, basis)
  criterion(id) {
    title = product,
    why = _"Noise disturbs sleep and rest, and a loud machine is replaced early.",
    needs = { "use.noise" },
    measure = "use.noise",
    unit = "dB",
    rate = between { worst = good.worst_noise, best = good.best_noise },
    met = at_most(good.noise),
    advice = { quieter },
    evidence = _"Test report to EN 60704, or the product information sheet",
    basis = basis,
  }
end

quiet(
  "use.washing_noise",
  _"Quiet spinning",
  washing.good,
  "classes: Delegated Regulation (EU) 2019/2014, annex II, table 4; threshold (highest value of class B): centre's own good practice"
)
quiet(
  "use.refrigerating_noise",
  _"Quiet refrigerating appliance",
  refrigerating.good,
  "classes: Delegated Regulation (EU) 2019/2016, annex II, table 2; threshold (highest value of class B): centre's own good practice"
)
