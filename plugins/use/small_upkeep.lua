-- What keeps a small appliance alive: parts that wear, limescale, cable; and its noise.
local data = include "data/small_appliances"

fact.choice "use.wear_parts" {
  title = _"Who can change the parts that wear",
  help = _"Cable, battery, seal, brush, filter, jug, brewing group: the most difficult of them.",
  evidence = _"A look at the product, user manual",
  choices = {
    { "user", _"The user, without tools" },
    { "common_tools", _"Anybody with common tools" },
    { "workshop", _"Only a workshop" },
    { "none", _"Nobody" },
  },
}

fact.choice "use.deposits" {
  title = _"Scale, dust and crumbs",
  help = _"What gathers in use and ends the life of the product.",
  evidence = _"User manual, a look at the product",
  choices = {
    { "reminds", _"Easy to remove, and the product reminds of it" },
    { "easy", _"Easy to remove, described in the manual" },
    { "hard", _"Hard to reach" },
    { "not_relevant", _"Nothing gathers" },
  },
}

criterion "use.wear_parts_changed" {
  title = _"Parts that wear can be changed",
  why = _"A frayed cable or a flat battery ends most small appliances, because repair costs more than a new one.",
  measure = "use.wear_parts",
  rate = grades { user = 1, common_tools = 0.8, workshop = 0.4, none = 0 },
  met = one_of { "user", "common_tools" },
  threshold = _"by the user, or by anybody with common tools",
  advice = {
    option "use.open_small_housing" {
      title = _"A housing that opens with one common screwdriver",
      how = _"Screws of one common head in place of snap hooks and security screws; the cable on a plug connector behind a strain relief.",
      effort = "low",
      effect = { ["use.wear_parts"] = set "common_tools" },
      tradeoff = _"Electrical safety must hold after repair: marked conductors, keyed connectors.",
    },
  },
  evidence = _"A look at the product, user manual",
  basis = "centre's own good practice",
}

criterion "use.deposits_removed" {
  title = _"Scale, dust and crumbs are easy to remove",
  why = _"Scale on a heater takes electricity and then the heater; dust takes the motor.",
  needs = { "use.deposits" },
  applies = function(f)
    return f.use.deposits ~= "not_relevant"
  end,
  measure = "use.deposits",
  rate = grades { reminds = 1, easy = 0.7, hard = 0 },
  met = one_of { "reminds", "easy" },
  threshold = _"easy to remove",
  advice = {
    option "use.reach_deposits" {
      title = _"Make it easy to clean, and remind of it",
      how = _"A hidden heater, a wide opening, a crumb tray; a counter of cycles lights a sign.",
      effort = "low",
      effect = { ["use.deposits"] = set "reminds" },
    },
  },
  evidence = _"User manual, a look at the product",
  basis = "centre's own good practice",
}

criterion "use.small_noise" {
  title = _"Quiet small appliance",
  why = _"Noise is the first complaint about vacuum cleaners, mixers and hair dryers.",
  needs = { "use.noise" },
  measure = "use.noise",
  unit = "dB",
  rate = between { worst = data.noise.worst, best = data.noise.best },
  met = at_most(data.noise.good),
  partly = at_most(data.vacuum.noise),
  threshold = _"at most 70 dB; partly met up to 80 dB, the legal limit of vacuum cleaners",
  advice = {
    option "use.small_quieter" {
      title = _"Slow the air and hang the motor in rubber",
      how = _"Larger fan at lower speed, foam in the path of the air, motor on soft mounts, gears of plastic on metal.",
      effort = "medium",
      effect = { ["use.noise"] = plus(-5) },
      tradeoff = _"Foam gathers dust: make it washable.",
    },
  },
  evidence = _"Test report to EN 60704",
  basis = "limit of vacuum cleaners: Regulation (EU) No 666/2013, annex I; threshold: centre's own good practice",
}
