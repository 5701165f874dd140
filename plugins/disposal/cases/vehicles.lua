local function vehicle(title, dismantled, recyclable, expect)
  case(title) {
    source = "computed by hand from the formula of ISO 22628; no worked example of the standard could be read",
    published = false,
    facts = {
      ["disposal.vehicle_mass"] = 1200,
      ["disposal.vehicle_pretreated"] = 70,
      ["disposal.vehicle_dismantled"] = dismantled,
      ["disposal.vehicle_metals"] = 830,
      ["disposal.vehicle_recyclable"] = recyclable,
      ["disposal.vehicle_energy"] = 115,
    },
    expect = expect,
  }
end

vehicle("a car of 1200 kg", 60, 70, {
  ["disposal.vehicle_rcyc"] = "85.8",
  ["disposal.vehicle_rcov"] = "95.4",
  ["disposal.vehicle_recyclability"] = outcome "met",
  ["disposal.vehicle_recoverability"] = outcome "met",
})

vehicle("less dismantled", 40, 50, {
  ["disposal.vehicle_rcyc"] = "82.5",
  ["disposal.vehicle_rcov"] = "92.1",
  ["disposal.vehicle_recyclability"] = outcome "partly met",
  ["disposal.vehicle_recoverability"] = outcome "partly met",
})

case "no vehicle" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  facts = { ["disposal.vehicle_mass"] = 1200 },
  expect = { ["disposal.vehicle_rcyc"] = unknown, ["disposal.vehicle_recyclability"] = outcome "unknown" },
}
