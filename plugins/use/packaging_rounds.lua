-- How often reusable packaging comes back.
local data = include "data/packaging_reuse"

fact.number "use.rotations" {
  title = _"Rounds of a pack",
  min = 1,
  max = 10000,
  help = _"Average until it is lost or broken: packs filled in a year over new packs bought. 1 for single use.",
  evidence = _"Figures of the pool or purchases",
}

fact.percentage "use.returned" {
  title = _"Packs that come back",
  help = _"Of those sent out in reusable packaging.",
  evidence = _"Figures of deposit or exchange",
}

local function reusable(f)
  return f.use.reuse_system ~= "none"
end

criterion "use.rotations_many" {
  title = _"Many rounds",
  why = _"A heavy pack pays back only after a number of rounds.",
  needs = { "use.reuse_system", "use.rotations" },
  applies = reusable,
  measure = "use.rotations",
  rate = between { worst = data.rotations.worst, best = data.rotations.best },
  met = at_least(data.rotations.good),
  threshold = _"at least 15 rounds",
  partly = at_least(5),
  advice = {
    option "use.stronger_pack" {
      title = _"Find out where packs are lost, and raise the deposit there",
      how = _"Number the packs for three months; most are lost at few places.",
      effort = "low",
      effect = { ["use.rotations"] = times(1.6), ["use.returned"] = function(value) return math.max(value, 92) end },
    },
  },
  evidence = _"Figures of the pool or purchases",
  basis = "Regulation (EU) 2025/40, article 11: made for many rotations; number: centre's own good practice",
}

criterion "use.packs_return" {
  title = _"Packs come back",
  why = _"A pack that comes back nine times of ten makes ten rounds.",
  needs = { "use.reuse_system", "use.returned" },
  applies = reusable,
  measure = "use.returned",
  unit = "%",
  rate = between { worst = data.returned.worst, best = data.returned.best },
  met = at_least(data.returned.good),
  partly = at_least(80),
  advice = {
    option "use.deposit" {
      title = _"A deposit that is worth the way back",
      how = _"About a tenth of the price of the content, or exchange one for one.",
      effort = "low",
      effect = { ["use.returned"] = function(value) return math.max(value, 92) end },
    },
  },
  evidence = _"Figures of deposit or exchange",
  basis = "centre's own good practice",
}
