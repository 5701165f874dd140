local by_hand = "limits of Decision 2014/312/EU and Directive 2004/42/EC; computed by hand"

local function wall(voc, svoc, colour)
  return {
    ["design.paint_type"] = "matt_wall",
    ["design.paint_base"] = "water",
    ["design.paint_place"] = "interior",
    ["design.paint_colour"] = colour or "white",
    ["design.voc"] = voc,
    ["design.svoc"] = svoc,
  }
end

case "white wall paint at its limits" {
  source = by_hand,
  published = false,
  facts = wall(10, 25),
  expect = {
    ["design.voc_limit"] = "10",
    ["design.svoc_limit"] = "25",
    ["design.voc_legal_limit"] = "30",
    ["design.voc_legal"] = outcome "met",
    ["design.paint_voc_low"] = outcome "met",
    ["design.svoc_low"] = outcome "met",
  },
}

case "between ecolabel and law" {
  source = by_hand,
  published = false,
  facts = wall(15, 32),
  expect = {
    ["design.voc_legal"] = outcome "met",
    ["design.paint_voc_low"] = outcome "partly met",
    ["design.svoc_low"] = outcome "partly met",
  },
}

case "tinted, above the law" {
  source = by_hand,
  published = false,
  facts = wall(31, 40, "tinted"),
  expect = {
    ["design.svoc_limit"] = "40",
    ["design.voc_legal"] = outcome "not met",
    ["design.paint_voc_low"] = outcome "not met",
    ["design.svoc_low"] = outcome "met",
  },
}

case "a solvent-borne trim paint keeps the law only" {
  source = by_hand,
  published = false,
  facts = { ["design.paint_type"] = "trim", ["design.paint_base"] = "solvent", ["design.voc"] = 290 },
  expect = { ["design.voc_legal_limit"] = "300", ["design.voc_legal"] = outcome "met", ["design.paint_voc_low"] = outcome "not met" },
}

case "white pigment by wet scrub class" {
  source = by_hand,
  published = false,
  facts = {
    ["design.paint_type"] = "matt_wall",
    ["design.paint_place"] = "interior",
    ["design.paint_colour"] = "white",
    ["design.white_pigment"] = 38,
    ["use.wet_scrub"] = "1",
    ["design.titania"] = 12,
    ["design.titania_proof"] = "bat",
  },
  expect = {
    ["design.white_pigment_limit"] = "40",
    ["design.white_pigment_low"] = outcome "met",
    ["design.titania_proved"] = outcome "partly met",
  },
}

case "the same pigment in class 2, hardly any titanium dioxide" {
  source = by_hand,
  published = false,
  facts = {
    ["design.paint_type"] = "matt_wall",
    ["design.paint_place"] = "interior",
    ["design.paint_colour"] = "white",
    ["design.white_pigment"] = 38,
    ["use.wet_scrub"] = "2",
    ["design.titania"] = 3,
    ["design.titania_proof"] = "unknown",
  },
  expect = {
    ["design.white_pigment_limit"] = "36",
    ["design.white_pigment_low"] = outcome "partly met",
    ["design.titania_proved"] = outcome "not applicable",
  },
}

case "15 mg/kg of MIT sensitise" {
  source = by_hand,
  published = false,
  facts = {
    ["design.isothiazolinones"] = 300,
    ["design.mit"] = 15,
    ["design.paint_formaldehyde"] = 12,
    ["design.paint_excluded"] = { "cobalt" },
    ["design.tinting_paste"] = "voc",
  },
  expect = {
    ["design.isothiazolinones_low"] = outcome "not met",
    ["design.paint_formaldehyde_low"] = outcome "partly met",
    ["design.paint_excluded_absent"] = outcome "not met",
    ["design.tinting_paste_clean"] = outcome "not met",
  },
}
