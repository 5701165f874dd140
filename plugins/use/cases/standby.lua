local by_hand = "limits of Regulation (EU) 2023/826, annex III; case computed by hand"

local function idle(name, group, facts, expect)
  local given = { ["product.group"] = group }
  for id, value in pairs(facts) do given["use." .. id] = value end
  local wanted = {}
  for id, result in pairs(expect) do wanted["use." .. id] = outcome(result) end
  case(name) { source = "limits of Regulations (EU) 2023/826, 2019/2023, 2019/2022 and 2019/2021; case computed by hand", published = false, facts = given, expect = wanted }
end

idle("at the limits", "small-appliance", { off_power = 0.5, standby_power = 0.5, standby_display = false, auto_off = 20 }, { off_mode = "met", standby_mode = "met", auto_off_in_time = "met" })
idle("above the limits", "small-appliance", { off_power = 0.51, standby_power = 0.51, standby_display = false, auto_off = 21 }, { off_mode = "not met", standby_mode = "not met", auto_off_in_time = "not met" })
idle("with a display", "small-appliance", { standby_power = 0.8, standby_display = true }, { standby_mode = "met" })
idle("a display too bright", "small-appliance", { standby_power = 0.9, standby_display = true }, { standby_mode = "not met" })
idle("a washing machine may take 1 W for its display", "washing-machine", { standby_power = 0.9, standby_display = true }, { standby_mode = "met" })
idle("a washing machine goes off sooner", "washing-machine", { auto_off = 16 }, { auto_off_in_time = "not met" })
idle("a dishwasher as a washing machine", "dishwasher", { standby_power = 1.0, standby_display = true, auto_off = 15 }, { standby_mode = "met", auto_off_in_time = "met" })
idle("a television may take its time", "display", { auto_off = 240, off_power = 0.3 }, { auto_off_in_time = "met", off_mode = "met" })
idle("a television draws too much when off", "display", { off_power = 0.4, standby_power = 0.75, standby_display = true }, { off_mode = "not met", standby_mode = "not met" })
idle("no network", "small-appliance", { networked = false }, { networked_standby = "not applicable" })
idle("a network that can be left", "small-appliance", { networked = true, networked_standby_power = 2, network_off = true }, { networked_standby = "met" })
idle("a network that cannot be left", "small-appliance", { networked = true, networked_standby_power = 1, network_off = false }, { networked_standby = "not met" })
idle("display not known", "small-appliance", { standby_power = 0.4 }, { standby_mode = "unknown", off_mode = "unknown" })

case "no group: the limits for all" {
  source = by_hand,
  published = false,
  facts = { ["use.off_power"] = { value = 300, unit = "mW" }, ["use.auto_off"] = { value = 0.3, unit = "h" } },
  expect = { ["use.off_mode"] = outcome "met", ["use.auto_off_in_time"] = outcome "met" },
}
