local function notebook(facts)
  local given = { ["product.group"] = "laptop" }
  for id, value in pairs(facts) do
    given["use." .. id] = value
  end
  return given
end

-- Read: the powers, the weights and the allowance of 1.6 kWh for 8 GB. The result (33.03 kWh) stands beyond what could be read.
case "sample of the ENERGY STAR agreement, category A" {
  source = "Agreement EU–USA on energy-efficiency labelling of office equipment, computers, sample calculation (lawinsider.com)",
  published = true,
  facts = notebook { notebook_category = "A", notebook_memory = 8 },
  expect = { ["use.notebook_allowance"] = "1.6" },
}

case "sample of the ENERGY STAR agreement, energy" {
  source = "the same sample; 8.76·(0.6·1 + 0.1·1.7 + 0.3·10) computed by hand",
  published = false,
  facts = notebook { notebook_category = "A", notebook_memory = 8, off_power = 1, sleep_power = 1.7, idle_power = 10 },
  expect = {
    ["use.notebook_etec"] = "33.03",
    ["use.notebook_limit"] = "28.6",
    ["use.notebook_energy_kept"] = outcome "not met",
    ["use.notebook_frugal"] = outcome "not met",
    ["use.notebook_sleeps_deep"] = outcome "met",
  },
}

-- 60.5 + 0.4·28 + 3 + 2.1 + 61 = 137.8; 8.76·(0.6·0.3 + 0.1·1 + 0.3·20) = 55.01
case "a large one for games" {
  source = "limits of Regulation (EU) No 617/2013, annex II, 1.4; computed by hand",
  published = false,
  facts = notebook {
    notebook_category = "C",
    notebook_memory = 32,
    notebook_drives = 1,
    notebook_tuner = true,
    notebook_graphics = "G7",
    off_power = 0.3,
    sleep_power = 1,
    idle_power = 20,
  },
  expect = {
    ["use.notebook_limit"] = "137.8",
    ["use.notebook_etec"] = "55.01",
    ["use.notebook_energy_kept"] = outcome "met",
    ["use.notebook_frugal"] = outcome "met",
  },
}

local function modes(name, sleep, off, judged)
  case(name) {
    source = "limits of Regulation (EU) No 617/2013, annex II, 2.2 and 4.1; computed by hand",
    published = false,
    facts = notebook { sleep_power = sleep, off_power = off },
    expect = { ["use.notebook_sleeps_deep"] = outcome(judged) },
  }
end

modes("3 W asleep, 1 W off", 3, 1, "met")
modes("3.1 W asleep", 3.1, 0.3, "not met")
modes("1.1 W off", 0.5, 1.1, "not met")

local function times(dark, sleep, judged)
  case("dark after " .. dark .. ", asleep after " .. sleep .. " minutes") {
    source = "limits of Regulation (EU) No 617/2013, annex II, 6.2; computed by hand",
    published = false,
    facts = notebook { display_sleep = dark, sleep_after = sleep },
    expect = { ["use.notebook_power_managed"] = outcome(judged) },
  }
end

times(10, 30, "met")
times(11, 30, "not met")
times(10, 31, "not met")

case "battery of a laptop" {
  source = "limit: centre's own good practice",
  published = false,
  facts = notebook { battery_cycles = 1000, battery_care = { "limit", "full", "health", "advice", "adaptive" } },
  expect = { ["use.battery_endurance_kept"] = outcome "met", ["use.battery_cared_for"] = outcome "met" },
}

case "a phone is no notebook" {
  source = "scope of Regulation (EU) No 617/2013",
  published = false,
  facts = { ["product.group"] = "smartphone", ["use.sleep_power"] = 1, ["use.off_power"] = 1 },
  expect = { ["use.notebook_sleeps_deep"] = outcome "not applicable" },
}
