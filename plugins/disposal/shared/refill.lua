-- The same improvement helps two criteria: less packaging for each use, and packs that are refilled.
return option "disposal.refill_pack" {
  title = _"Refill packs or a filling station",
  how = _"Begin with the product sold most: a thin refill of the same plastic next to the bottle, or a tank in the shop, at a lower price for each use.",
  effort = "medium",
  effect = {
    ["disposal.refills"] = function(value)
      return math.max(value, 3)
    end,
  },
  tradeoff = _"A refill pouch of several plastics is not recyclable: one plastic only.",
}
