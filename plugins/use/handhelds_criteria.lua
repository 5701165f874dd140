-- What is asked of smartphones and slate tablets in use: efficiency, falls, dust and water, scratches, updates.
local data = include "data/handhelds"

local function is_handheld(f)
  return f.product.group == "smartphone"
end

local function is_smartphone(f)
  return f.product.group == "smartphone" and f.use.handheld_kind == "smartphone"
end

local function at_limit(value, limit, best)
  if value < limit then return 0.5 * value / limit end
  return clamp(0.5 + 0.5 * (value - limit) / (best - limit), 0.5, 1)
end

local function never()
  return false
end

criterion "use.handheld_efficiency" {
  title = _"Energy efficiency class of the handheld device",
  why = _"The less energy an hour of use takes, the longer the charge lasts and the fewer cycles the battery goes through.",
  needs = { "product.group", "use.handheld_class", "use.handheld_eei" },
  applies = is_handheld,
  measure = function(f)
    return f.use.handheld_class, { finding(_"Index {index}", { index = f.use.handheld_eei }) }
  end,
  rate = grades(data.grades),
  met = one_of(data.good_efficiency),
  threshold = _"class A or B",
  advice = {
    option "use.handheld_frugal" {
      title = _"Less energy for the display and the radio",
      how = _"Refresh rate that follows the content, dark surfaces by default, background traffic bundled, a chip of a newer process.",
      effort = "high",
      effect = { ["use.battery_endurance"] = times(1.15) },
      tradeoff = _"A newer process has a larger footprint in its making.",
    },
  },
  evidence = _"Product database, or test report",
  basis = "Delegated Regulation (EU) 2023/1669, annex II, A; threshold: centre's own good practice",
}

criterion "use.handheld_falls" {
  title = _"Survives falls",
  why = _"A broken display is the most common end of a phone.",
  needs = { "product.group", "use.handheld_falls_class" },
  applies = is_handheld,
  measure = "use.handheld_falls_class",
  rate = grades(data.falls_grades),
  met = function(_f, value)
    return value ~= data.below_falls and value ~= "E"
  end,
  partly = never,
  threshold = _"at least class D: 45 falls of a smartphone, 52 of a tablet",
  advice = {
    option "use.handheld_edge" {
      title = _"An edge that stands above the glass",
      how = _"Frame 0.3 mm higher than the display, corners of a softer polymer, glass decoupled from the frame by a gasket.",
      effort = "medium",
      effect = {
        ["use.falls"] = function(falls)
          return math.max(falls, 210)
        end,
        ["use.falls_extended"] = function(falls)
          return math.max(falls, 45)
        end,
      },
      tradeoff = _"Do not glue the glass in for it: the display must come out.",
    },
  },
  evidence = _"Product database, or test report",
  basis = "Delegated Regulation (EU) 2023/1669, annex II, B; class D is the legal minimum of smartphones (Regulation (EU) 2023/1670, annex II, B 1.2 (1)), of tablets centre's own good practice",
}

criterion "use.handheld_ingress" {
  title = _"Keeps out dust and water",
  why = _"Rain and spilled drinks end many devices.",
  needs = { "product.group", "use.handheld_kind", "use.ip_solid", "use.ip_water", "use.handheld_ip" },
  applies = is_smartphone,
  measure = "use.handheld_ip",
  rate = function(f)
    local limit = data.ingress
    if f.use.ip_solid < limit.solid then return 0 end
    return at_limit(f.use.ip_water, limit.water, data.best.water)
  end,
  met = function(f)
    return f.use.ip_solid >= data.ingress.solid and f.use.ip_water >= data.ingress.water
  end,
  partly = never,
  threshold = _"at least IP44",
  advice = {
    option "use.handheld_gasket" {
      title = _"Gaskets at the openings",
      how = _"A pressed gasket round the back cover, membranes over microphone and speaker, a sealed charging port.",
      effort = "medium",
      effect = {
        ["use.ip_solid"] = function(level)
          return math.max(level, 6)
        end,
        ["use.ip_water"] = function(level)
          return math.max(level, 7)
        end,
      },
      tradeoff = _"A gasket instead of glue keeps the device repairable: supply it with the spare part.",
    },
  },
  evidence = _"Product database, or test report to EN 60529",
  basis = "Regulation (EU) 2023/1670, annex II, B 1.2 (3); of slate tablets D 1.2 (2) asks for protection against spills without naming a code",
}

criterion "use.handheld_scratches" {
  title = _"The display resists scratches",
  why = _"Sand and keys in the pocket scratch a soft display in the first week.",
  needs = { "product.group", "use.scratch_hardness", "use.handheld_foldable" },
  applies = function(f)
    return is_handheld(f) and not f.use.handheld_foldable
  end,
  measure = "use.scratch_hardness",
  rate = function(_f, value)
    return at_limit(value, data.hardness, data.best.hardness)
  end,
  met = at_least(data.hardness),
  partly = never,
  threshold = _"at least level 4 on the Mohs scale",
  advice = {
    option "use.harder_glass" {
      title = _"A harder cover glass",
      how = _"Ion-exchanged glass instead of acrylic; a film that can be exchanged where glass is too heavy.",
      effort = "low",
      effect = {
        ["use.scratch_hardness"] = function(level)
          return math.max(level, 6)
        end,
      },
      tradeoff = _"Harder glass can break more easily: repeat the fall test.",
    },
  },
  evidence = _"Product database, or test report",
  basis = "Regulation (EU) 2023/1670, annex II, B 1.2 (2) and D 1.2 (1)",
}
