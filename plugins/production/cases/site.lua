-- Management, waste, waste water and fibres of any site.
local thresholds = "thresholds of the criteria, computed by hand"

case "a site that is looked after" {
  source = thresholds,
  published = false,
  facts = {
    ["production.management"] = { "policy", "targets", "review" },
    ["production.energy_management"] = "own",
    ["production.staff_training"] = "yearly",
    ["production.monitored"] = { "energy", "renewables", "water", "waste", "chemicals" },
    ["production.waste_recovered"] = 84,
    ["production.waste"] = 2000,
    ["production.hazardous_waste"] = 100,
    ["production.hazardous_handling"] = "licensed",
    ["production.waste_water_treatment"] = "biological",
  },
  expect = {
    ["production.management_system"] = outcome "met",
    ["production.energy_managed"] = outcome "met",
    ["production.staff_trained"] = outcome "met",
    ["production.monitoring"] = outcome "met",
    ["production.waste_recovery"] = outcome "met",
    ["production.hazardous_share"] = "5",
    ["production.hazardous_waste_share"] = outcome "met",
    ["production.hazardous_waste_handled"] = outcome "met",
    ["production.waste_water_treated"] = outcome "met",
  },
}

case "a site that is not" {
  source = thresholds,
  published = false,
  facts = {
    ["production.management"] = { "policy" },
    ["production.energy_management"] = "audit",
    ["production.staff_training"] = "none",
    ["production.monitored"] = {},
    ["production.waste_recovered"] = 30,
    ["production.waste"] = 1000,
    ["production.hazardous_waste"] = 300,
    ["production.hazardous_handling"] = "mixed",
    ["production.waste_water_treatment"] = "septic",
  },
  expect = {
    ["production.management_system"] = outcome "not met",
    ["production.energy_managed"] = outcome "partly met",
    ["production.staff_trained"] = outcome "not met",
    ["production.monitoring"] = outcome "not met",
    ["production.waste_recovery"] = outcome "not met",
    ["production.hazardous_waste_share"] = outcome "not met",
    ["production.hazardous_waste_handled"] = outcome "not met",
    ["production.waste_water_treated"] = outcome "not met",
  },
}

-- (60 + 20)/100 = 80 %, all known; 80 % again, but 5 kg are of unknown origin
local paper = { material = "Paper", mass = 60, origin = "recycled" }
local wood = { material = "Beech", mass = 20, origin = "certified" }

case "fibres of known origin" {
  source = thresholds,
  published = false,
  facts = { ["production.fibre_purchases"] = { paper, wood, { material = "Board", mass = 20, origin = "verified" } } },
  expect = { ["production.fibres_certified"] = "80", ["production.fibre_origin"] = outcome "met" },
}

case "a part of the fibres from nobody knows where" {
  source = thresholds,
  published = false,
  facts = { ["production.fibre_purchases"] = { paper, wood, { material = "Board", mass = 15, origin = "verified" }, { material = "Pulp", mass = 5, origin = "unknown" } } },
  expect = { ["production.fibres_certified"] = "80", ["production.fibre_origin"] = outcome "partly met" },
}

case "no fibres and no hazardous waste" {
  source = thresholds,
  published = false,
  facts = { ["production.fibre_purchases"] = {}, ["production.hazardous_handling"] = "absent" },
  expect = { ["production.fibre_origin"] = outcome "not applicable", ["production.hazardous_waste_handled"] = outcome "not applicable" },
}

case "an origin that is no choice is refused" {
  source = "choices of the fact",
  published = false,
  facts = { ["production.fibre_purchases"] = { { material = "Oak", mass = 1, origin = "jungle" } } },
  error = "origin",
}
