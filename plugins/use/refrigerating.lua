-- Energy efficiency index and class of refrigerating appliances.
local data = include "data/refrigerating"
local classes = include "shared/classes"
local cabinet = include "shared/cabinet"

fact.table "use.compartments" {
  title = _"Compartments",
  help = _"One row for each compartment. One that can be set to several types counts as the coldest of them.",
  evidence = _"Product information sheet or test report to EN 62552-3",
  columns = {
    column.choice "type" {
      title = _"Type",
      choices = {
        { "pantry", _"Pantry, 17 °C" },
        { "wine", _"Wine storage, 12 °C" },
        { "cellar", _"Cellar, 12 °C" },
        { "fresh_food", _"Fresh food, 4 °C" },
        { "chill", _"Chill, 2 °C" },
        { "zero_star", _"0-star and ice-making, 0 °C" },
        { "one_star", _"1-star, -6 °C" },
        { "two_star", _"2-star, -12 °C" },
        { "three_star", _"3-star, -18 °C" },
        { "four_star", _"Freezer (4-star), -18 °C" },
      },
    },
    column.number "volume" { title = _"Volume", unit = "L", min = 0.1, max = 1500 },
    column.boolean "auto_defrost" { title = _"Defrosts by itself", optional = true },
    column.boolean "inside" {
      title = _"Sub-compartment",
      help = _"Lies within another compartment and has no outer door of its own.",
      optional = true,
    },
  },
}

fact.boolean "use.built_in" {
  title = _"Built-in appliance",
  help = _"Designed, tested and marketed only for installation in a cabinet.",
}

fact.integer "use.external_doors" {
  title = _"Outer doors or drawers",
  min = 1,
  max = 20,
  help = _"Counts only where there are three types of compartment or more.",
}

fact.choice "use.refrigerating_kind" {
  title = _"Kind of refrigerating appliance",
  choices = {
    { "other", _"Refrigerator, freezer or both" },
    { "wine", _"Wine storage appliance" },
    { "wine_glass", _"Wine storage appliance with a transparent door" },
    { "low_noise", _"Low noise appliance" },
    { "low_noise_glass", _"Low noise appliance with a transparent door" },
    { "low_noise_fresh", _"Low noise appliance dedicated to fresh food" },
    { "low_noise_combi", _"Low noise appliance with a frozen and another compartment" },
  },
}

local function daily(id, title, help)
  fact.number(id) {
    title = title,
    unit = "kWh",
    min = 0,
    max = 50,
    help = help,
    evidence = _"Test report to EN 62552-3",
  }
end

daily("use.daily_energy_16", _"Electricity of a day in a room of 16 °C", _"Technical documentation, E16.")
daily("use.daily_energy_32", _"Electricity of a day in a room of 32 °C", _"Technical documentation, E32.")
daily("use.daily_energy_25", _"Electricity of a day in a room of 25 °C", _"Technical documentation, E25; only for low noise appliances.")

fact.number "use.auxiliary_energy" {
  title = _"Electricity of anti-condensation heaters in a year",
  unit = "kWh",
  min = 0,
  max = 1000,
  help = _"Heaters controlled by the humidity of the room; 0 where there are none.",
  evidence = _"Technical documentation, E_aux",
}

indicator.number "use.refrigerating_ae" {
  title = _"Electricity of the refrigerating appliance in a year, AE",
  unit = "kWh",
  needs = { "use.annual_energy", "use.compartments" },
  optional = { "use.refrigerating_kind", "use.daily_energy_16", "use.daily_energy_32", "use.daily_energy_25", "use.auxiliary_energy" },
  compute = function(f)
    local u = f.use
    local compartments = u.compartments -- without them it is no refrigerating appliance
    local day = u.daily_energy_25
    if not data.low_noise[u.refrigerating_kind or "other"] then
      day = u.daily_energy_16 and u.daily_energy_32 and 0.5 * (u.daily_energy_16 + u.daily_energy_32)
    end
    if not day or not u.auxiliary_energy then return round(u.annual_energy, 2) end
    local load = cabinet.only_frozen(compartments) and data.frozen_load_factor or 1
    return round(365 * round(day, 3) / load + round(u.auxiliary_energy, 3), 2)
  end,
  basis = "Delegated Regulation (EU) 2019/2016, annex IV, 3: AE = 365·E_daily/L + E_aux, 2 decimals; low noise appliances: E25; as on the label where the test results are not given",
}

indicator.number "use.refrigerating_volume" {
  title = _"Total volume, V",
  unit = "L",
  needs = { "use.compartments" },
  compute = function(f)
    return cabinet.volume(f.use.compartments)
  end,
  basis = "Delegated Regulation (EU) 2019/2016, annex IV, 4 (a), whole litres",
}

indicator.number "use.combi_parameter" {
  title = _"Combi parameter, C",
  needs = { "use.compartments" },
  compute = function(f)
    return cabinet.combi_parameter(f.use.compartments)
  end,
  basis = "Delegated Regulation (EU) 2019/2016, annex IV, table 4",
}

indicator.number "use.door_factor" {
  title = _"Door heat loss factor, D",
  needs = { "use.compartments", "use.external_doors" },
  compute = function(f)
    local rows = f.use.compartments
    if not cabinet.doors_matter(rows) then return 1 end
    return cabinet.door_factor(rows, f.use.external_doors)
  end,
  basis = "Delegated Regulation (EU) 2019/2016, annex I (26) and annex IV, table 5",
}

indicator.number "use.refrigerating_sae" {
  title = _"Standard electricity in a year, SAE",
  unit = "kWh",
  needs = { "use.compartments", "use.built_in", "use.combi_parameter", "use.door_factor" },
  compute = function(f)
    local u = f.use
    return round(u.combi_parameter * u.door_factor * cabinet.reference(u.compartments, u.built_in), 2)
  end,
  basis = "Delegated Regulation (EU) 2019/2016, annex IV, 4 (a), 2 decimals",
}

indicator.number "use.refrigerating_eei" {
  title = _"Energy efficiency index of the refrigerating appliance, EEI",
  needs = { "use.refrigerating_ae", "use.refrigerating_sae" },
  compute = function(f)
    return round(100 * f.use.refrigerating_ae / f.use.refrigerating_sae, 1)
  end,
  basis = "Delegated Regulation (EU) 2019/2016, annex IV, 5, in %, 1 decimal",
}

indicator.text "use.refrigerating_class" {
  title = _"Energy efficiency class of the refrigerating appliance",
  needs = { "use.refrigerating_eei" },
  compute = function(f)
    return classes.at_most(data.energy_classes, "G", f.use.refrigerating_eei)
  end,
  basis = "Delegated Regulation (EU) 2019/2016, annex II, table 1",
}
