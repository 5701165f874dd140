-- Energy efficiency index and class of household washing machines.
local washing = include "data/washing"
local classes = include "shared/classes"
local weighting = include "shared/weighting"
local options = include "shared/washing_options"

fact.number "use.rated_capacity" {
  title = _"Rated capacity of the washing machine",
  unit = "kg",
  min = 1,
  max = 25,
  help = _"Dry cotton laundry in the eco 40-60 programme, in steps of half a kilogram.",
  evidence = _"Rating plate or data sheet",
}

fact.number "use.washing_energy" {
  title = _"Weighted energy of a washing cycle",
  unit = "kWh",
  min = 0,
  max = 20,
  help = _"Eco 40-60, weighted over full, half and quarter load, as on the product information sheet. Not needed where the three loads are given.",
  evidence = _"Product information sheet or test report to EN 60456",
}

local function load_energy(id, title)
  fact.number(id) {
    title = title,
    unit = "kWh",
    min = 0,
    max = 20,
    help = _"Eco 40-60 programme.",
    evidence = _"Test report to EN 60456",
  }
end

load_energy("use.washing_energy_full", _"Energy of a cycle with full load")
load_energy("use.washing_energy_half", _"Energy of a cycle with half load")
load_energy("use.washing_energy_quarter", _"Energy of a cycle with quarter load")

fact.number "use.cycles_per_year" {
  title = _"Washing cycles in a year",
  min = 0,
  max = 5000,
  help = _"In the household of a typical buyer in the country of use.",
  evidence = _"Household survey, or statistics of connected machines",
}

indicator.number "use.washing_ew" {
  title = _"Weighted energy of a cycle, E_W",
  unit = "kWh",
  needs = { "use.washing_energy" },
  optional = { "use.rated_capacity", "use.washing_energy_full", "use.washing_energy_half", "use.washing_energy_quarter" },
  compute = function(f)
    local u = f.use
    local weighted = weighting.of(u.rated_capacity, u.washing_energy_full, u.washing_energy_half, u.washing_energy_quarter, 3)
    return round(weighted or u.washing_energy, 3)
  end,
  basis = "Delegated Regulation (EU) 2019/2014, annex IV, 2.1 (c): weights by capacity, 3 decimals",
}

indicator.number "use.washing_sce" {
  title = _"Standard energy of a cycle, SCE_W",
  unit = "kWh",
  needs = { "use.rated_capacity" },
  compute = function(f)
    local c, k = f.use.rated_capacity, washing.sce
    return round(k.square * c ^ 2 + k.linear * c + k.constant, 3)
  end,
  basis = "Delegated Regulation (EU) 2019/2014, annex IV, 2.1 (b), 3 decimals",
}

indicator.number "use.washing_eei" {
  title = _"Energy efficiency index of the washing machine, EEI_W",
  needs = { "use.washing_ew", "use.washing_sce" },
  compute = function(f)
    return round(100 * f.use.washing_ew / f.use.washing_sce, 1)
  end,
  basis = "Delegated Regulation (EU) 2019/2014, annex IV, 2.1 (a), 1 decimal",
}

indicator.text "use.washing_class" {
  title = _"Energy efficiency class of the washing machine",
  needs = { "use.washing_eei" },
  compute = function(f)
    return classes.at_most(washing.energy_classes, "G", f.use.washing_eei)
  end,
  basis = "Delegated Regulation (EU) 2019/2014, annex II, table 1",
}

indicator.number "use.washing_energy_100" {
  title = _"Energy of 100 cycles, as on the label",
  unit = "kWh",
  needs = { "use.washing_ew" },
  compute = function(f)
    return round(100 * f.use.washing_ew, 0)
  end,
  basis = "Delegated Regulation (EU) 2019/2014, annex IV, 2.1 (d), whole number",
}

indicator.number "use.washing_annual_energy" {
  title = _"Electricity for washing in a year",
  unit = "kWh",
  needs = { "use.washing_ew", "use.cycles_per_year" },
  compute = function(f)
    return f.use.washing_ew * f.use.cycles_per_year
  end,
  basis = "weighted energy of a cycle times cycles in a year",
}

criterion "use.washing_efficiency" {
  title = _"Energy efficiency of the washing machine",
  why = _"The label's index compares the energy of a cycle with a standard machine of the same capacity: class B ends at 60, class A at 52.",
  needs = { "use.washing_eei" },
  measure = "use.washing_eei",
  rate = between { worst = washing.minimum_eei, best = washing.good.best_eei },
  met = at_most(washing.good.eei),
  threshold = _"index of at most 60 (class B)",
  advice = options,
  evidence = _"Test report to EN 60456, or the product information sheet",
  basis = "Delegated Regulation (EU) 2019/2014, annexes II and IV; threshold class B: centre's own good practice",
}

criterion "use.washing_minimum_efficiency" {
  title = _"Legal minimum of energy efficiency",
  why = _"A machine that reaches this index may not be sold in the European Union since March 2024.",
  needs = { "use.washing_eei", "use.rated_capacity" },
  measure = "use.washing_eei",
  met = function(f, value)
    local small = f.use.rated_capacity <= washing.small_capacity
    return value < (small and washing.minimum_eei_small or washing.minimum_eei)
  end,
  threshold = _"below 91 (below 105 up to 3 kg)",
  advice = options,
  evidence = _"Test report to EN 60456",
  basis = "Regulation (EU) 2019/2023, annex II, 3 (1) and (3)",
}
