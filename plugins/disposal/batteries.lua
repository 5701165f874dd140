local groups = include "../product/shared/groups"

fact.choice "disposal.battery_removal" {
  title = _"Who can take the battery out",
  help = _"With commonly available tools, and without heat or solvent, for \"the user\".",
  evidence = _"User manual, disassembly record",
  choices = {
    { "none", _"The product has no battery" },
    { "user", _"The user" },
    { "professional", _"An independent professional" },
    { "manufacturer", _"Only the manufacturer" },
    { "nobody", _"Nobody without breaking it" },
  },
}

criterion "disposal.battery_removable" {
  title = _"The battery can be taken out",
  why = _"A battery left inside burns in the shredder, and its metals are lost. It is also the first part to wear out.",
  needs = { "disposal.battery_removal" },
  optional = { "product.group" },
  applies = function(f)
    return groups.can(f, "equipment") and f.disposal.battery_removal ~= "none"
  end,
  measure = "disposal.battery_removal",
  rate = grades { user = 1, professional = 0.5, manufacturer = 0.2, nobody = 0 },
  met = equals "user",
  partly = equals "professional",
  threshold = _"by the user, without special tools",
  advice = {
    option "disposal.user_battery" {
      title = _"A battery the user can take out",
      how = _"A compartment with standard screws or a catch, a plug connection, pull strips instead of glue; instructions for removal.",
      effort = "medium",
      effect = { ["disposal.battery_removal"] = set "user" },
      tradeoff = _"Seals against water and a case that users can open make the product a little larger.",
    },
    option "disposal.professional_battery" {
      title = _"A battery that any repair shop can take out",
      how = _"Standard tools, no pairing of serial numbers, removal described in public.",
      effort = "low",
      effect = { ["disposal.battery_removal"] = set "professional" },
    },
  },
  evidence = _"User manual, disassembly record",
  basis = "Regulation (EU) 2023/1542, article 11: portable batteries readily removable and replaceable by the end-user from 18 February 2027",
}
