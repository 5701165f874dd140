-- How a packaging comes apart for sorting, what it claims, and whether it becomes litter.
fact.choice "disposal.pack_separates" {
  title = _"Parts of different materials",
  evidence = _"A try with a used pack",
  choices = {
    { "one", _"One material" },
    { "apart", _"Come apart by hand, or in sorting" },
    { "laminated", _"Glued or laminated together" },
  },
}

fact.choice "disposal.pack_litter" {
  title = _"Small parts when it is opened",
  evidence = _"A try",
  choices = {
    { "none", _"None comes off" },
    { "tethered", _"Cap or tab stays on the pack" },
    { "loose", _"Cap, tab, straw or seal comes off" },
  },
}

fact.choice "disposal.pack_compost" {
  title = _"Compostable",
  help = _"Tea and coffee bags and stickers on fruit have to be; nothing else should claim it.",
  evidence = _"Certificate to EN 13432 or for home compost",
  choices = {
    { "no", _"No" },
    { "required", _"Yes, and has to be" },
    { "claimed", _"Yes, though recyclable would do" },
    { "missing", _"No, though it has to be" },
  },
}

criterion "disposal.pack_comes_apart" {
  title = _"One material, or parts that come apart",
  why = _"What is glued together goes where the worst part goes.",
  measure = "disposal.pack_separates",
  rate = grades { one = 1, apart = 0.8, laminated = 0 },
  met = one_of { "one", "apart" },
  threshold = _"one material, or apart by hand or in sorting",
  advice = {
    option "disposal.pack_one_material" {
      title = _"One material, or a perforation between two",
      how = _"PE or PP film of one plastic with a thin barrier; sleeves with a tear line; windows left out.",
      effort = "medium",
      effect = { ["disposal.pack_separates"] = set "apart" },
      tradeoff = _"The barrier to air is lower: check shelf life.",
    },
  },
  evidence = _"A try with a used pack",
  basis = "separability is a parameter of Regulation (EU) 2025/40, annex II, table 4 (from memory, unconfirmed); grades: centre's own good practice",
}

criterion "disposal.pack_no_litter" {
  title = _"Nothing comes off that becomes litter",
  why = _"Caps and tabs are found on every beach.",
  measure = "disposal.pack_litter",
  rate = grades { none = 1, tethered = 0.9, loose = 0.1 },
  met = one_of { "none", "tethered" },
  threshold = _"nothing, or it stays on the pack",
  advice = {
    option "disposal.pack_tether" {
      title = _"A cap that stays on, a seal that peels halfway",
      how = _"Closures with a hinge fit on the same neck; the machine needs a new capping head.",
      effort = "medium",
      effect = { ["disposal.pack_litter"] = set "tethered" },
    },
  },
  evidence = _"A try",
  basis = "Directive (EU) 2019/904, article 6: caps of beverage containers stay on (from memory, unconfirmed); for others centre's own good practice",
}

criterion "disposal.pack_compost_right" {
  title = _"Compostable only where it helps",
  why = _"Compostable plastic in the bottle bale spoils the recyclate.",
  measure = "disposal.pack_compost",
  rate = grades { no = 1, required = 1, claimed = 0.2, missing = 0 },
  met = one_of { "no", "required" },
  threshold = _"tea and coffee bags and stickers on fruit, nothing else",
  advice = {
    option "disposal.pack_compost_change" {
      title = _"Recyclable plastic or fibre; compostable only for bags and stickers that go with the food",
      how = _"Change the material with the next order, and take the word off the pack.",
      effort = "medium",
      effect = {
        ["disposal.pack_compost"] = function(value)
          return value == "missing" and "required" or "no"
        end,
      },
    },
  },
  evidence = _"Certificate, artwork of the pack",
  basis = "Regulation (EU) 2025/40, article 9: permeable tea and coffee bags and fruit stickers compostable from 12 February 2028, other packaging recyclable",
}
