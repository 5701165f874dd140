-- Efficacy and energy efficiency class of light sources, and the power that the law allows.
local data = include "data/light_sources"

fact.number "use.light_flux" {
  title = _"Useful luminous flux",
  unit = "lm",
  min = 1,
  max = 200000,
  help = _"Of a directional lamp the flux within the cone of 90 or 120 degrees, as on the product information sheet.",
  evidence = _"Product information sheet or test report to EN 13032-4",
}

fact.number "use.light_power" {
  title = _"Power when on",
  unit = "W",
  min = 0.05,
  max = 5000,
  evidence = _"Product information sheet or test report to EN 13032-4",
}

fact.boolean "use.light_directional" { title = _"Directional: 80 % of the light within a narrow cone", evidence = _"Product information sheet: DLS or NDLS" }
fact.boolean "use.light_mains" { title = _"Connects directly to the mains", evidence = _"Product information sheet: MLS or NMLS" }
fact.boolean "use.light_tuneable" { title = _"Colour can be tuned", evidence = _"Product information sheet: CTLS" }
fact.boolean "use.light_shield" { title = _"Has an anti-glare shield", evidence = _"Product information sheet" }

fact.number "use.light_cri" {
  title = _"Colour rendering index, Ra",
  min = 0,
  max = 100,
  evidence = _"Product information sheet",
}

fact.choice "use.light_technology" {
  title = _"Lighting technology",
  choices = {
    { "led", _"LED" },
    { "oled", _"OLED" },
    { "t8", _"Fluorescent T8, 2, 4 or 5 foot" },
    { "t5_he", _"Fluorescent T5, high efficiency" },
    { "t5_ho", _"Fluorescent T5, high output" },
    { "cfl_ni", _"Compact fluorescent without ballast" },
    { "hps", _"High-pressure sodium" },
    { "mh", _"Metal halide" },
    { "halogen_r7s", _"Halogen R7s" },
    { "other", _"Other" },
  },
}

local function kind(f)
  local direction = f.use.light_directional and "directional_" or "non_directional_"
  return data.kinds[direction .. (f.use.light_mains and "mains" or "other")]
end

indicator.number "use.light_efficacy" {
  title = _"Total mains efficacy",
  unit = "lm/W",
  needs = { "use.light_flux", "use.light_power", "use.light_directional", "use.light_mains" },
  compute = function(f)
    return f.use.light_flux / f.use.light_power * kind(f).F_TM
  end,
  basis = "Delegated Regulation (EU) 2019/2015, annex II: (Φ_use/P_on)·F_TM; the text prescribes no rounding",
}

indicator.text "use.light_class" {
  title = _"Energy efficiency class of the light source",
  needs = { "use.light_efficacy" },
  compute = function(f)
    for _i, class in ipairs(data.classes) do
      if f.use.light_efficacy >= class[2] then return class[1] end
    end
    return "G"
  end,
  basis = "Delegated Regulation (EU) 2019/2015, annex II, table 1",
}

indicator.number "use.light_energy_1000h" {
  title = _"Energy of 1000 hours of light, as on the label",
  unit = "kWh",
  needs = { "use.light_power" },
  compute = function(f)
    return math.ceil(round(f.use.light_power, 1))
  end,
  basis = "Delegated Regulation (EU) 2019/2015, annex V: rounded up to a whole number",
}

indicator.number "use.light_power_limit" {
  title = _"Highest legal power for this light",
  unit = "W",
  needs = { "use.light_flux", "use.light_cri", "use.light_directional", "use.light_mains", "use.light_technology", "use.networked" },
  optional = { "use.light_tuneable", "use.light_shield" },
  compute = function(f)
    local u, k = f.use, kind(f)
    local technology = data.technologies[u.light_technology]
    local loss = technology.L
    if u.networked and (u.light_technology == "led" or u.light_technology == "other") then loss = data.connected_L end
    local C = k.C + (u.light_tuneable and data.tuneable or 0) + (u.light_directional and u.light_shield and data.shield or 0)
    local R = u.light_cri <= data.low_cri and data.low_cri_R or round((u.light_cri + 80) / 160, 2)
    return C * (loss + u.light_flux / (k.F * technology.eta)) * R
  end,
  basis = "Regulation (EU) 2019/2020, annex II, 1: C·(L + Φ_use/(F·η))·R",
}

local better_chips = option "use.light_efficient_leds" {
  title = _"Run more and better LEDs at a lower current",
  how = _"Chips of higher efficacy at half the current, a driver of 90 % and more, a cover that lets 90 % of the light through.",
  effort = "medium",
  effect = { ["use.light_power"] = times(0.75) },
  tradeoff = _"More chips cost more and hold more gallium and rare-earth phosphor; cooler operation doubles the life.",
}

criterion "use.light_efficiency" {
  title = _"Energy efficiency of the light source",
  why = _"Light of class C takes less than half the electricity of class G; the lamp is bought once and paid for every evening.",
  measure = "use.light_efficacy",
  unit = "lm/W",
  rate = between { worst = data.good.worst_efficacy, best = data.good.best_efficacy },
  met = at_least(data.good.efficacy),
  threshold = _"at least 110 lumens for each watt (class E)",
  advice = { better_chips },
  evidence = _"Product information sheet or test report to EN 13032-4",
  basis = "Delegated Regulation (EU) 2019/2015, annex II; threshold class E: centre's own good practice",
}

criterion "use.light_minimum_efficiency" {
  title = _"Legal limit of power for its light",
  why = _"A light source above the limit may not be sold in the European Union.",
  needs = { "use.light_power", "use.light_power_limit" },
  measure = function(f)
    return 100 * f.use.light_power / f.use.light_power_limit
  end,
  unit = "%",
  met = at_most(100),
  threshold = _"at most the power allowed for its flux, colour rendering and kind",
  advice = { better_chips },
  evidence = _"Product information sheet",
  basis = "Regulation (EU) 2019/2020, annex II, 1; measured: share of the limit",
}
