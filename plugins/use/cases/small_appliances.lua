local function appliance(name, kind, facts, expect)
  local given, wanted = { ["use.small_kind"] = kind }, {}
  for id, value in pairs(facts) do given["use." .. id] = value end
  for id, result in pairs(expect) do wanted["use." .. id] = outcome(result) end
  case(name) { source = "limits of Regulations (EU) 2023/826 and (EU) No 666/2013 and the centre's thresholds; case computed by hand", published = false, facts = given, expect = wanted }
end

appliance("kettle", "kettle", { heat_efficiency = 88, small_aids = { "auto_off", "settings" } }, { small_heat = "met", small_aids_present = "met", coffee_auto_off = "not applicable", vacuum_saving = "not applicable" })
appliance("kettle that wastes", "kettle", { heat_efficiency = 70, small_aids = {} }, { small_heat = "not met", small_aids_present = "not met" })
appliance("an iron heats no water for drinking", "iron", {}, { small_heat = "not applicable" })
appliance("coffee with jug in time", "coffee_jug", { auto_off = 5 }, { coffee_auto_off = "met" })
appliance("coffee with jug too late", "coffee_jug", { auto_off = 6 }, { coffee_auto_off = "not met" })
appliance("hot plate", "coffee_plate", { auto_off = 40 }, { coffee_auto_off = "met" })
appliance("espresso", "coffee_other", { auto_off = 31 }, { coffee_auto_off = "not met" })
appliance("vacuum cleaner at the limits", "vacuum", { vacuum_power = 899, vacuum_energy = 43, vacuum_carpet = 75, vacuum_floor = 98, vacuum_emission = 1, vacuum_motor = 500, vacuum_hose = 40000, noise = 80 }, { vacuum_saving = "met", vacuum_cleans = "met", vacuum_endures = "met", small_noise = "partly met" })
appliance("vacuum cleaner beyond them", "vacuum", { vacuum_power = 900, vacuum_energy = 40, vacuum_carpet = 74, vacuum_floor = 98, vacuum_emission = 1, vacuum_motor = 600, vacuum_hose = 39999, noise = 81 }, { vacuum_saving = "not met", vacuum_cleans = "not met", vacuum_endures = "not met", small_noise = "not met" })
appliance("battery vacuum cleaner", "vacuum_battery", { vacuum_power = 400 }, { vacuum_saving = "not applicable", vacuum_cleans = "not applicable", vacuum_endures = "not applicable" })
appliance("can be looked after", "other", { wear_parts = "common_tools", deposits = "easy", noise = 60 }, { wear_parts_changed = "met", deposits_removed = "met", small_noise = "met" })
appliance("cannot be looked after", "other", { wear_parts = "none", deposits = "hard" }, { wear_parts_changed = "not met", deposits_removed = "not met" })
appliance("nothing gathers", "other", { wear_parts = "workshop", deposits = "not_relevant" }, { wear_parts_changed = "not met", deposits_removed = "not applicable" })
