-- 160 mg/L x 100 000 m3 / 1 000 t = 16 g/kg
local by_hand = "computed by hand from the formula in the manual of the Global Organic Textile Standard"

local function works(title, cod, ph, temperature, measures, expect)
  case(title) {
    source = by_hand,
    published = false,
    facts = {
      ["production.effluent_cod"] = cod,
      ["production.effluent_volume"] = 100000,
      ["production.textile_output"] = 1000,
      ["production.effluent_ph"] = ph,
      ["production.effluent_temperature"] = temperature,
      ["production.wet_measures"] = measures,
    },
    expect = expect,
  }
end

works("a dyehouse with a treatment plant", 160, 7.5, 28, { "metering", "reuse", "heat", "dosing" }, {
  ["production.cod_load"] = "16.0",
  ["production.effluent_clean"] = outcome "met",
  ["production.effluent_gentle"] = outcome "met",
  ["production.wet_saving"] = outcome "met",
})
works("at the limit", 200, 9, 34.9, { "heat" }, {
  ["production.cod_load"] = "20",
  ["production.effluent_clean"] = outcome "met",
  ["production.effluent_gentle"] = outcome "met",
  ["production.wet_saving"] = outcome "not met",
})
works("without treatment", 900, 11, 35, {}, {
  ["production.cod_load"] = "90",
  ["production.effluent_clean"] = outcome "not met",
  ["production.effluent_gentle"] = outcome "not met",
  ["production.wet_saving"] = outcome "not met",
})

case "no output, no load" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["production.effluent_cod"] = 160, ["production.effluent_volume"] = 100000 },
  expect = { ["production.cod_load"] = unknown, ["production.effluent_clean"] = outcome "unknown" },
}
