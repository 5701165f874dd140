local by_hand = "Delegated Regulation (EU) 2019/2013, annex II, and Regulation (EU) 2019/2021, annex II; case computed by hand"

-- 34 inch: A = 8.636²·5120·2160/(5120² + 2160²) = 26.71; 51/36.55 = 1.40; with brightness control 46/36.55 = 1.26, class G as well
case "MSI Prestige PS341WU" {
  source = "product feed of a shop, 11 March 2021 (86.36 cm, 5120 by 2160, 50 kWh/1000 h, class G); brightness control not named, class G either way; index computed",
  published = false,
  facts = {
    ["use.display_kind"] = "monitor",
    ["use.screen_diagonal"] = 86.36,
    ["use.screen_pixels_wide"] = 5120,
    ["use.screen_pixels_high"] = 2160,
    ["use.display_power"] = 50,
    ["use.display_abc"] = false,
  },
  expect = { ["use.display_area"] = "26.7", ["use.display_eei"] = "1.40", ["use.display_class"] = "G" },
}

-- 121 cm: 62.6 dm²; 66/69.7 = 0.947; 118/69.7 = 1.69
case "LG OLED A2, 48 inch" {
  source = "listing of a shop, 2022 (48 inch, 65 and 117 kWh/1000 h, class G in both); 121 cm, UHD and no brightness control assumed",
  published = false,
  facts = {
    ["use.display_kind"] = "television",
    ["use.screen_diagonal"] = 121,
    ["use.screen_pixels_wide"] = 3840,
    ["use.screen_pixels_high"] = 2160,
    ["use.display_power"] = 65,
    ["use.display_power_hdr"] = 117,
    ["use.display_abc"] = false,
  },
  expect = {
    ["use.display_eei"] = "0.95",
    ["use.display_class"] = "G",
    ["use.display_class_hdr"] = "G",
    ["use.display_efficiency"] = outcome "not met",
    ["use.display_hdr"] = outcome "not met",
  },
}

-- A = 30: label 3·(90·tanh(0.0915) + 4) + 3 = 39.636; ecodesign 3·(90·tanh(0.096) + 4) + 3 = 40.841
local function monitor(name, facts, expect)
  local given = {
    ["use.display_kind"] = "monitor",
    ["use.screen_diagonal"] = 68,
    ["use.screen_pixels_wide"] = 1920,
    ["use.screen_pixels_high"] = 1080,
    ["use.screen_area"] = 30,
    ["use.display_abc"] = false,
  }
  for id, value in pairs(facts) do given["use." .. id] = value end
  local wanted = {}
  for id, result in pairs(expect) do wanted["use." .. id] = result end
  case(name) { source = by_hand, published = false, facts = given, expect = wanted }
end

monitor("monitor of 30 dm²", { display_power = 20 }, {
  display_area = "30",
  display_eei = "0.530",
  display_eei_legal = "0.514",
  display_class = "D",
  display_efficiency = outcome "met",
  display_minimum_efficiency = outcome "met",
})
monitor("full HD above the limit", { display_power = 31 }, { display_eei_legal = "0.784", display_minimum_efficiency = outcome "not met" })
-- HD ends at 2 138 400 pixels, a little above 1920 by 1080.
monitor("1980 by 1080 is HD still", { display_power = 31, screen_pixels_wide = 1980 }, { display_minimum_efficiency = outcome "not met" })
monitor("1920 by 1200 is above HD", { display_power = 31, screen_pixels_high = 1200 }, { display_minimum_efficiency = outcome "met" })
monitor("the same in UHD is legal", { display_power = 31, screen_pixels_wide = 3840, screen_pixels_high = 2160 }, { display_minimum_efficiency = outcome "met" })
-- 0.9·31 + 1 = 28.9
monitor("brightness control counts", { display_power = 31, display_abc = true }, { display_eei = "0.729", display_eei_legal = "0.708", display_class = "E", display_minimum_efficiency = outcome "met" })
-- correction 0.00062·(700 − 500)·30 = 3.72
monitor("signage", { display_power = 42.356, display_kind = "signage", display_luminance = 700 }, { display_eei = "1.000", display_minimum_efficiency = outcome "not applicable", display_eei_legal = unknown })
monitor("signage of unknown luminance", { display_power = 42, display_kind = "signage" }, { display_eei = unknown, display_efficiency = outcome "unknown" })
monitor("bright in high range", { display_power = 20, display_power_hdr = 110, display_aids = { "brightness", "eco_picture", "quick_start_off" } }, { display_hdr = outcome "not met", display_aids_present = outcome "met" })
monitor("nothing helps", { display_aids = {} }, { display_aids_present = outcome "not met" })
