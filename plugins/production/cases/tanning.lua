local by_hand = "table of Decision (EU) 2016/1349, criterion 2.1, read; shares of it computed by hand"

local function tannery(title, kind, water, ratio, expect)
  local facts = { ["production.tannery_kind"] = kind }
  facts[kind == "sheepskin" and "production.tannery_water_skin" or "production.tannery_water"] = water
  case(title) {
    source = by_hand,
    published = false,
    facts = facts,
    expect = { ["production.tanning_water_ratio"] = ratio, ["production.tanning_water"] = outcome(expect) },
  }
end

tannery("hides at the limit", "hides", 28, "100", "met")
tannery("hides above it", "hides", 29.4, "105", "not met")
tannery("skins", "skins", 36, "80", "met")
tannery("vegetable tanned", "vegetable", 42, "120", "not met")
tannery("pigskin", "pigskin", 80, "100", "met")
tannery("sheepskins by the skin", "sheepskin", 90, "50", "met")

case "shoes without leather" {
  source = "what makes no sense for the product",
  published = false,
  facts = { ["production.tannery_kind"] = "none", ["production.hide_origin"] = "no_leather", ["production.voc_pair"] = 20 },
  expect = {
    ["production.tanning_water_ratio"] = unknown,
    ["production.tanning_water"] = outcome "not applicable",
    ["production.tannery_cod_low"] = outcome "not applicable",
    ["production.tannery_chromium_low"] = outcome "not applicable",
    ["production.hides_traced"] = outcome "not applicable",
    ["production.few_solvents"] = outcome "partly met",
  },
}

case "a clean tannery" {
  source = "limits in data/tanning.lua",
  published = false,
  facts = {
    ["production.tannery_kind"] = "hides",
    ["production.tannery_cod"] = 200,
    ["production.tannery_chromium"] = 1,
    ["production.hide_origin"] = "declared",
    ["production.voc_pair"] = 18,
  },
  expect = {
    ["production.tannery_cod_low"] = outcome "met",
    ["production.tannery_chromium_low"] = outcome "met",
    ["production.hides_traced"] = outcome "met",
    ["production.few_solvents"] = outcome "met",
  },
}

case "a tannery without chromium recovery" {
  source = "limits in data/tanning.lua",
  published = false,
  facts = {
    ["production.tannery_kind"] = "hides",
    ["production.tannery_cod"] = 480,
    ["production.tannery_chromium"] = 4,
    ["production.hide_origin"] = "skin_only",
  },
  expect = {
    ["production.tannery_cod_low"] = outcome "not met",
    ["production.tannery_chromium_low"] = outcome "not met",
    ["production.hides_traced"] = outcome "not met",
  },
}
