-- Notebook computers: energy in a year by the power of three modes, and its legal limit.
local data = include "data/notebooks"

local basis = "Regulation (EU) No 617/2013, annex II, 1.3 and 1.4; weights as in ENERGY STAR for computers, version 5"

fact.choice "use.notebook_category" {
  title = _"Category of the notebook",
  help = _"As in the maker's product information. A: no discrete graphics card.",
  choices = {
    { "A", _"A: no discrete graphics card" },
    { "B", _"B: a discrete graphics card" },
    { "C", _"C: two cores, 2 GB and a graphics card of class G3 or more" },
  },
}

local function watts(id, title, help)
  fact.number(id) { title = title, unit = "W", min = 0, max = 1000, help = help, evidence = _"Product information of the maker, or test report to EN 62623" }
end

watts("use.idle_power", _"Power when idle", _"Loaded and logged in, nothing to do, display on.")
watts("use.sleep_power", _"Power in sleep mode", _"Without wake on LAN.")

fact.number "use.notebook_memory" { title = _"Memory in GB", min = 0, max = 10000, help = _"Raises the limit above 4 GB." }
fact.integer "use.notebook_drives" { title = _"Internal drives beyond the first", min = 0, max = 20 }
fact.boolean "use.notebook_tuner" { title = _"Has a television tuner inside" }

fact.choice "use.notebook_graphics" {
  title = _"Class of the discrete graphics card",
  help = _"By the bandwidth of its memory: G1 up to 16 GB/s, G7 above 128 GB/s with 192 bits or more.",
  choices = {
    { "none", _"None, or switched off in the test" },
    { "G1", _"G1, up to 16 GB/s" },
    { "G2", _"G2, up to 32 GB/s" },
    { "G3", _"G3, up to 64 GB/s" },
    { "G4", _"G4, up to 96 GB/s" },
    { "G5", _"G5, up to 128 GB/s" },
    { "G6", _"G6, above, less than 192 bits" },
    { "G7", _"G7, above, 192 bits or more" },
  },
}

local function minutes(id, title)
  fact.number(id) { title = title, unit = "min", min = 0, max = 100000, help = _"As delivered; 100000 where never.", evidence = _"A look at the settings" }
end

minutes("use.display_sleep", _"The display goes dark after")
minutes("use.sleep_after", _"Goes to sleep after")

indicator.number "use.notebook_etec" {
  title = _"Energy of the notebook in a year, E_TEC",
  unit = "kWh",
  needs = { "use.off_power", "use.sleep_power", "use.idle_power" },
  compute = function(f)
    local u, share = f.use, data.shares
    return round(data.hours * (share.off * u.off_power + share.sleep * u.sleep_power + share.idle * u.idle_power), 9)
  end,
  basis = basis,
}

indicator.number "use.notebook_allowance" {
  title = _"Allowance for what the notebook holds",
  unit = "kWh",
  needs = { "use.notebook_category" },
  optional = { "use.notebook_memory", "use.notebook_drives", "use.notebook_tuner", "use.notebook_graphics" },
  compute = function(f)
    local u = f.use
    return round(
      data.memory.each * math.max(0, (u.notebook_memory or 0) - data.memory.base)
        + data.drive * (u.notebook_drives or 0)
        + (u.notebook_tuner and data.tuner or 0)
        + data.graphics[u.notebook_graphics or "none"],
      9
    )
  end,
  basis = "Regulation (EU) No 617/2013, annex II, 1.3.2 and 1.4.2; what is not known gives no allowance",
}

indicator.number "use.notebook_limit" {
  title = _"Legal limit of the energy of the notebook in a year",
  unit = "kWh",
  needs = { "use.notebook_category", "use.notebook_allowance" },
  compute = function(f)
    return round(data.limit[f.use.notebook_category] + f.use.notebook_allowance, 9)
  end,
  basis = "Regulation (EU) No 617/2013, annex II, 1.4",
}
