local by_hand = "classes of Delegated Regulation (EU) 2019/2014, annex II, table 4; case computed by hand"

-- Product information sheets of EPREL: noise and its class, refrigerating appliances.
local function sheet(number, model, noise, class)
  case(model) {
    source = "EPREL product information sheet " .. number .. ", Delegated Regulation (EU) 2019/2016",
    published = true,
    facts = { ["product.group"] = "refrigerating-appliance", ["use.noise"] = noise },
    expect = { ["use.refrigerating_noise_class"] = class },
  }
end

sheet("1403742", "Bosch KBN96VSE0", 34, "B")
sheet("623583", "Candy CSC818FX", 41, "C")
sheet("1013737", "Candy CBT3518FW", 39, "C")
sheet("1146311", "Candy CBT5518EW", 37, "C")

local function spin(noise, class, result)
  case("spinning at " .. noise .. " dB") {
    source = "bounds of Delegated Regulation (EU) 2019/2014, annex II, table 4",
    published = false,
    facts = { ["product.group"] = "washing-machine", ["use.noise"] = noise },
    expect = { ["use.washing_noise_class"] = class, ["use.washing_noise"] = outcome(result) },
  }
end

spin(72, "A", "met")
spin(73, "B", "met")
spin(76, "B", "met")
spin(77, "C", "not met")
spin(81, "D", "not met")

case "the highest noise of class B, and one decibel more" {
  source = "bounds of Delegated Regulation (EU) 2019/2016, annex II, table 2: B below 36 dB; case computed by hand",
  published = false,
  facts = { ["product.group"] = "refrigerating-appliance", ["use.noise"] = 36 },
  expect = { ["use.refrigerating_noise_class"] = "C", ["use.refrigerating_noise"] = outcome "not met" },
}

case "noise not known" {
  source = "a fact that is not known leaves the result unknown",
  published = false,
  expect = { ["use.washing_noise_class"] = unknown, ["use.refrigerating_noise"] = outcome "unknown" },
}

case "a washing machine has no class of a refrigerator" {
  source = by_hand,
  published = false,
  facts = { ["product.group"] = "washing-machine", ["use.noise"] = 35 },
  expect = { ["use.washing_noise_class"] = "A", ["use.refrigerating_noise_class"] = unknown, ["use.refrigerating_noise"] = outcome "met" },
}
