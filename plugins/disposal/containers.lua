-- How well a container empties, and whether it is refilled: detergents, paints, food.
local data = include "data/containers"
local refill = include "shared/refill"

fact.number "disposal.refills" {
  title = _"How many times the pack is used",
  min = 1,
  max = 1000,
  help = _"1 where it is not refilled; with refill packs or a filling station, sold contents for each pack.",
  evidence = _"Sales figures",
}

fact.percentage "disposal.pack_residue" {
  title = _"Content that stays in the pack",
  help = _"After normal use: weigh the emptied pack, then rinsed and dry.",
  evidence = _"Weighing record",
}

criterion "disposal.empties_well" {
  title = _"The pack empties well",
  why = _"What stays in the pack is paid for, pollutes the rinsing water, and spoils the recycling of the plastic.",
  measure = "disposal.pack_residue",
  unit = "%",
  rate = between { worst = data.residue.worst, best = data.residue.best },
  met = at_most(data.residue.good),
  advice = {
    option "disposal.pack_that_empties" {
      title = _"Round shoulders, a wide neck, standing on the cap",
      how = _"No hollow handle, smooth inner wall, a foil that can be opened; thinner product or a wide mouth for pastes.",
      effort = "medium",
      effect = { ["disposal.pack_residue"] = function(value) return math.min(value, 4) end },
    },
  },
  evidence = _"Weighing record of five packs",
  basis = "ease of emptying is a parameter of Regulation (EU) 2025/40, annex II, table 4; 10 % was the limit of earlier decisions for bottles (from memory, unconfirmed); threshold: centre's own good practice",
}

criterion "disposal.refilled" {
  title = _"The pack is refilled",
  why = _"The pack that is used ten times saves nine others.",
  measure = "disposal.refills",
  rate = between { worst = 1, best = data.refills.best },
  met = at_least(data.refills.good),
  threshold = _"used at least three times",
  partly = at_least(1.5),
  advice = {
    refill,
  },
  evidence = _"Sales figures of refills and packs",
  basis = "refills as in the weight/utility ratio of Decision (EU) 2017/1214; number: centre's own good practice",
}
