local by_hand = "points method of Decision (EU) 2019/70; computed by hand"

local function kraft(more)
  local row = { name = "Pulp", step = "kraft_bleached", amount = 0.75, cod = 12, phosphorus = 0.02, sulphur = 0.3, nox = 1.4, aox = 0.15, fuel = 4000, electricity = 700 }
  for column, value in pairs(more or {}) do
    row[column] = value
  end
  return row
end

local function machine()
  return { name = "PM 1", step = "machine", amount = 1, cod = 0.8, phosphorus = 0.004, sulphur = 0.1, nox = 0.5, aox = 0, fuel = 1600, electricity = 700 }
end

case "office paper of bleached pulp" {
  source = by_hand,
  published = false,
  facts = {
    ["production.paper_kind"] = "graphic",
    ["production.paper_steps"] = { kraft(), machine() },
    ["production.paper_fuel_co2"] = 400,
    ["production.paper_bought_electricity"] = 600,
  },
  expect = {
    ["production.paper_cod_points"] = "0.754",
    ["production.paper_phosphorus_points"] = "0.710",
    ["production.paper_sulphur_points"] = "0.578",
    ["production.paper_nox_points"] = "0.816",
    ["production.paper_points"] = "2.858",
    ["production.paper_emissions"] = outcome "met",
    ["production.paper_each_emission"] = outcome "met",
    ["production.paper_aox"] = "0.1125",
    ["production.paper_aox_low"] = outcome "met",
    ["production.paper_energy_points"] = "1.958",
    ["production.paper_energy_low"] = outcome "met",
    ["production.paper_co2"] = "630.4",
    ["production.paper_co2_limit"] = "1100",
    ["production.paper_co2_low"] = outcome "met",
  },
}

case "one figure far above: 24 kg of oxygen demand" {
  source = by_hand,
  published = false,
  facts = { ["production.paper_steps"] = { kraft { cod = 24, aox = 0.3 }, machine() } },
  expect = {
    ["production.paper_cod_points"] = "1.446",
    ["production.paper_points"] = "3.550",
    ["production.paper_emissions"] = outcome "met",
    ["production.paper_each_emission"] = outcome "partly met",
    ["production.paper_aox"] = "0.225",
    ["production.paper_aox_low"] = outcome "partly met",
  },
}

case "no paper machine, no points" {
  source = by_hand,
  published = false,
  facts = { ["production.paper_steps"] = { kraft() } },
  expect = { ["production.paper_points"] = outcome "unknown", ["production.paper_emissions"] = outcome "unknown" },
}

case "fibres, water and waste" {
  source = by_hand,
  published = false,
  facts = {
    ["production.paper_recycled"] = 20,
    ["production.paper_certified"] = 50,
    ["production.paper_legality"] = "declared",
    ["production.paper_waste_water"] = 15,
    ["production.paper_landfill"] = 20,
  },
  expect = {
    ["production.paper_good_fibre"] = "70",
    ["production.paper_fibre_origin"] = outcome "met",
    ["production.paper_fibre_legal"] = outcome "not met",
    ["production.paper_recycled_share"] = outcome "not met",
    ["production.paper_water_low"] = outcome "partly met",
    ["production.paper_waste_low"] = outcome "met",
  },
}

case "tissue may emit 1200 kg" {
  source = by_hand,
  published = false,
  facts = {
    ["production.paper_kind"] = "tissue",
    ["production.paper_fuel_co2"] = 700,
    ["production.paper_bought_electricity"] = 1250,
  },
  expect = { ["production.paper_co2"] = "1180", ["production.paper_co2_limit"] = "1200", ["production.paper_co2_low"] = outcome "met" },
}
