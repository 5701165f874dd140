local function laptop(name, parts, judged)
  case(name) {
    source = "computed by hand: weights 3, 2, 2, 2, 2, 1, 1, 1 of 14",
    published = false,
    facts = { ["product.group"] = "laptop", ["design.exchangeable_parts"] = parts },
    expect = { ["design.parts_exchangeable"] = outcome(judged) },
  }
end

laptop("battery, storage, memory, keyboard, fans: 10 of 14", { "battery", "storage", "memory", "keyboard", "fan" }, "met")
laptop("battery, storage, memory, keyboard: 9 of 14", { "battery", "storage", "memory", "keyboard" }, "partly met")
laptop("battery and storage: 5 of 14", { "battery", "storage" }, "not met")

case "a toaster has no memory" {
  source = "scope",
  published = false,
  facts = { ["product.group"] = "small-appliance", ["design.exchangeable_parts"] = {} },
  expect = { ["design.parts_exchangeable"] = outcome "not applicable" },
}
