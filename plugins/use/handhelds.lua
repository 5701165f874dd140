-- Smartphones and slate tablets: what the energy label says, but for repairability (see the plugin design).
local data = include "data/handhelds"

fact.choice "use.handheld_kind" {
  title = _"Smartphone or tablet",
  help = _"A smartphone's display is smaller than 7 inches; a tablet has no keyboard of its own.",
  choices = { { "smartphone", _"Smartphone" }, { "tablet", _"Tablet" } },
}

fact.boolean "use.handheld_foldable" { title = _"The display folds" }

fact.number "use.battery_endurance" {
  title = _"Battery endurance per cycle",
  unit = "h",
  min = 0,
  max = 1000,
  help = _"As on the energy label: hours from full to empty in the test sequence.",
  evidence = _"Energy label or product database",
}

fact.number "use.battery_capacity" {
  title = _"Rated capacity of the battery",
  unit = "mAh",
  min = 1,
  max = 100000,
  evidence = _"Product database, or the print on the battery",
}

fact.number "use.battery_voltage" {
  title = _"Nominal voltage of the battery",
  unit = "V",
  min = 1,
  max = 60,
  help = _"Printed on the battery; 3.8 to 3.9 V is usual for one cell.",
  evidence = _"Print on the battery or data sheet",
}

fact.integer "use.falls" {
  title = _"Falls without defect",
  min = 0,
  max = 10000,
  help = _"From 1 m, passed by four of five devices; of a foldable device folded.",
  evidence = _"Product database, or test report",
}

fact.integer "use.falls_extended" {
  title = _"Falls without defect, fully extended",
  min = 0,
  max = 10000,
  help = _"Foldable devices only: further falls of the same device, unfolded.",
  evidence = _"Product database, or test report",
}

local function protection(id, title, help, max)
  fact.integer(id) { title = title, min = 0, max = max, help = help, evidence = _"Product database, or test report to EN 60529" }
end

protection("use.ip_solid", _"Protection against dust: first digit of the IP code", _"4: objects of 1 mm, 6: dust-tight.", 6)
protection("use.ip_water", _"Protection against water: second digit of the IP code", _"4: splashing, 7: immersion to 1 m, 8: deeper.", 9)

fact.integer "use.scratch_hardness" {
  title = _"Scratch resistance of the display",
  min = 0,
  max = 10,
  help = _"Level on the Mohs scale that leaves no scratch.",
  evidence = _"Product database, or test report",
}

indicator.number "use.handheld_eei" {
  title = _"Energy efficiency index of the handheld device",
  needs = { "use.battery_endurance", "use.battery_capacity", "use.battery_voltage" },
  compute = function(f)
    local u = f.use
    return round(round(u.battery_endurance, 2) / (u.battery_voltage * u.battery_capacity / 1000), 2)
  end,
  basis = "Delegated Regulation (EU) 2023/1669, annex IV, 1: hours of endurance by energy of the battery, 1/W, 2 decimals (the formula is an image in the text read; symbols and unit as named there)",
}

indicator.text "use.handheld_class" {
  title = _"Energy efficiency class of the handheld device",
  needs = { "use.handheld_eei", "use.handheld_kind" },
  compute = function(f)
    for _i, class in ipairs(data.efficiency[f.use.handheld_kind]) do
      if f.use.handheld_eei > class[2] then return class[1] end
    end
    return "G"
  end,
  basis = "Delegated Regulation (EU) 2023/1669, annex II, tables 1 and 2",
}

indicator.text "use.handheld_falls_class" {
  title = _"Repeated free fall reliability class",
  needs = { "use.falls", "use.handheld_kind", "use.handheld_foldable", "use.falls_extended" },
  compute = function(f)
    local u = f.use
    local classes = (u.handheld_foldable and data.falls_foldable or data.falls)[u.handheld_kind]
    for _i, class in ipairs(classes) do
      if u.falls >= class[2] and (not u.handheld_foldable or u.falls_extended >= class[3]) then return class[1] end
    end
    return data.below_falls
  end,
  basis = "Delegated Regulation (EU) 2023/1669, annex II, table 3; of a foldable device the class that it reaches folded and extended",
}

indicator.text "use.handheld_ip" {
  title = _"Ingress protection",
  needs = { "use.ip_solid", "use.ip_water" },
  compute = function(f)
    return string.format("IP%.0f%.0f", f.use.ip_solid, f.use.ip_water)
  end,
  basis = "Delegated Regulation (EU) 2023/1669, annex IV, 3",
}
