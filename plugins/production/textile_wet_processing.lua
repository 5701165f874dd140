-- Dyeing, printing and finishing: what the waste water carries, and what saves water and energy.
local data = include "data/wet_processing"

fact.number "production.effluent_cod" {
  title = _"Chemical oxygen demand of the waste water after treatment",
  unit = "mg/L",
  min = 0,
  max = 100000,
  help = _"Average of the period, where the water reaches the environment: after the works' own or the town's treatment plant.",
  evidence = _"Test reports to ISO 6060 or equivalent",
}

fact.number "production.effluent_volume" {
  title = _"Waste water of the period",
  unit = "m3",
  min = 0,
  max = 1000000000,
  help = _"Best a year. Water that evaporates does not count.",
  evidence = _"Flow meter or invoices",
}

fact.number "production.textile_output" {
  title = _"Textiles processed in the same period",
  unit = "t",
  min = 0.000001,
  max = 10000000,
  evidence = _"Production records",
}

fact.number "production.effluent_ph" { title = _"pH of the waste water", min = 0, max = 14, evidence = _"Monitoring records" }

fact.number "production.effluent_temperature" {
  title = _"Temperature of the waste water",
  unit = "°C",
  min = 0,
  max = 100,
  evidence = _"Monitoring records",
}

fact.choices "production.wet_measures" {
  title = _"What the wet processing does to save water, energy and chemicals",
  evidence = _"Walk through the works",
  choices = data.list,
}

indicator.number "production.cod_load" {
  title = _"Chemical oxygen demand discharged",
  unit = "g/kg",
  needs = { "production.effluent_cod", "production.effluent_volume", "production.textile_output" },
  compute = function(f) -- 1 mg/L is 1 g/m3
    return f.production.effluent_cod * f.production.effluent_volume / (f.production.textile_output * 1000)
  end,
  basis = "manual of the Global Organic Textile Standard: concentration times volume over mass of textiles put out",
}

criterion "production.effluent_clean" {
  title = _"Waste water of dyeing and finishing carries little organic load",
  why = _"What is not taken out eats the oxygen of the river.",
  measure = "production.cod_load",
  needs = { "production.cod_load" },
  unit = "g/kg",
  rate = between { worst = data.cod_load.worst, best = data.cod_load.best },
  met = at_most(data.cod_load.good),
  advice = {
    option "production.biological_treatment" {
      title = _"Biological treatment, after less is put in",
      how = _"First sizes that can be recovered, exact dosing and short baths; then equalisation and activated sludge, or a shared plant with the neighbours.",
      effort = "high",
      effect = { ["production.effluent_cod"] = times(0.3) },
      tradeoff = _"Aeration takes electricity, and the sludge has to go somewhere safe.",
    },
  },
  evidence = _"Test reports, flow and production of the same period",
  basis = "Global Organic Textile Standard (20 g/kg), as Decision (EU) 2016/1349, annex, criterion 3.2",
}

criterion "production.effluent_gentle" {
  title = _"Waste water is neither hot nor sour nor alkaline",
  why = _"Hot or caustic water kills what lives in the river and in the treatment plant.",
  needs = { "production.effluent_ph", "production.effluent_temperature" },
  measure = function(f)
    local found = {}
    local ph, temperature = f.production.effluent_ph, f.production.effluent_temperature
    if ph < data.ph.low or ph > data.ph.high then
      found[#found + 1] = finding(_"pH {ph}, allowed are {low} to {high}", { ph = ph, low = data.ph.low, high = data.ph.high })
    end
    if temperature >= data.temperature then
      found[#found + 1] = finding(_"{temperature} °C, allowed is less than {limit} °C", { temperature = temperature, limit = data.temperature })
    end
    return #found, found
  end,
  met = at_most(0),
  threshold = _"pH 6 to 9 and below 35 °C",
  advice = {
    option "production.neutralise" {
      title = _"Equalise, recover heat and neutralise with carbon dioxide",
      how = _"A heat exchanger on the hot baths preheats fresh water; flue gas or carbon dioxide neutralises alkaline water without acid.",
      effort = "medium",
      effect = {
        ["production.effluent_ph"] = function(value) return clamp(value, data.ph.low, data.ph.high) end,
        ["production.effluent_temperature"] = function(value) return math.min(value, 30) end,
      },
    },
  },
  evidence = _"Monitoring records",
  basis = "Global Organic Textile Standard, for discharge to surface water; exceptions for the receiving water left out",
}

criterion "production.wet_saving" {
  title = _"Wet processing saves water, energy and chemicals",
  why = _"Nearly all the heat and water of a textile mill goes into baths and dryers.",
  needs = { "production.wet_measures" },
  measure = function(f)
    return #f.production.wet_measures
  end,
  rate = between { worst = 0, best = data.measures.best },
  met = at_least(data.measures.good),
  threshold = _"at least four of the eight measures",
  advice = {
    option "production.save_in_wet_processing" {
      title = _"Meter, insulate, use rinsing water again and dose exactly",
      how = _"Start with meters and insulation, which cost least. Then reuse of cooling and last rinsing water.",
      effort = "medium",
      effect = { ["production.wet_measures"] = set { "metering", "reuse", "heat", "dosing", "insulation" } },
    },
  },
  evidence = _"Walk through the works",
  basis = "centre's own good practice, after the techniques named in Decision 2014/350/EU, criterion 15",
}
