-- Repairability of smartphones and slate tablets: the class, and the two halves of the index.
local limits = include "data/limits"
local w = (include "data/repairability").weights
local rows = include "../product/shared/rows"

local basis = "Delegated Regulation (EU) 2023/1669, annex IV, point 5, and annex II, table 4"

local function is_handheld(f)
  return f.product.group == "smartphone"
end

local screwed_parts = option "design.repair_screws" {
  title = _"Screws and pull strips instead of glue",
  how = _"Standard screw heads; adhesive only as a strip that comes with the spare part; battery and display first, for they make 60 % of the score.",
  effort = "high",
  effect = {
    ["design.repair_parts"] = function(list)
      return rows.changed(list, function(row)
        if row.fasteners == "removable" then row.fasteners = "resupplied" end
        if row.tools == "commercial" then row.tools = "basic" end
      end)
    end,
  },
  tradeoff = _"Ingress protection needs a gasket; repeat the drop test.",
}

local shallow_parts = option "design.repair_reach" {
  title = _"Battery and display within five steps, no pairing",
  how = _"Open from the back, one connector per part, no part above another that fails more often; sign spare parts in the factory instead of over the network.",
  effort = "high",
  effect = {
    ["design.repair_parts"] = function(list)
      return rows.changed(list, function(row)
        if row.steps and (row.part == "battery" or row.part == "display") then row.steps = math.min(row.steps, 5) end
        if row.authorised then row.authorised = false end
        if row.notified then row.notified = false end
      end)
    end,
  },
  tradeoff = _"Thickness grows by some tenths of a millimetre.",
}

local open_support = option "design.repair_support_open" {
  title = _"Sell all parts to users and publish the repair manual",
  how = _"Web shop with prices, manual and diagnosis free of charge; the same stock serves repairers.",
  effort = "low",
  effect = { ["design.spare_parts"] = set("all"), ["design.repair_information"] = set("public") },
  tradeoff = _"Instructions must warn of batteries and glass.",
}

local long_updates = option "design.updates_seven_years" {
  title = _"Seven years of updates",
  how = _"Choose a chip whose maker commits to it; contract for security patches before the launch.",
  effort = "medium",
  effect = { ["design.update_years"] = function(years)
    return math.max(years, 7)
  end },
  tradeoff = _"Memory has to be sized for the last update, not the first.",
}

criterion "design.repairability" {
  title = _"Repairability class",
  why = _"The class stands on the energy label of every smartphone and tablet in the European Union; buyers compare it.",
  needs = {
    "product.group",
    "design.repairability_class",
    "design.repairability_index",
    "design.score_depth",
    "design.score_fasteners",
    "design.score_tools",
    "design.score_spare_parts",
    "design.score_updates",
    "design.score_information",
  },
  applies = is_handheld,
  measure = function(f)
    local d = f.design
    return d.repairability_class,
      {
        finding(_"Index {index}: depth {depth}, fasteners {fasteners}, tools {tools}, spare parts {parts}, updates {updates}, information {information}", {
          index = d.repairability_index,
          depth = round(d.score_depth, 2),
          fasteners = round(d.score_fasteners, 2),
          tools = round(d.score_tools, 2),
          parts = d.score_spare_parts,
          updates = d.score_updates,
          information = d.score_information,
        }),
      }
  end,
  rate = grades(limits.repair_class),
  met = one_of(limits.repair_good),
  threshold = _"class A or B",
  advice = { open_support, long_updates, screwed_parts, shallow_parts },
  evidence = _"Calculation of the index as in the product database",
  basis = basis .. "; threshold: centre's own good practice",
}

criterion "design.repair_by_design" {
  title = _"The parts that fail come out easily",
  why = _"What the hand needs: few steps, fasteners that close again, ordinary tools.",
  needs = { "product.group", "design.score_depth", "design.score_fasteners", "design.score_tools" },
  applies = is_handheld,
  measure = function(f)
    local d = f.design
    return round((w.depth * d.score_depth + w.fasteners * d.score_fasteners + w.tools * d.score_tools) / (w.depth + w.fasteners + w.tools), 9)
  end,
  rate = between { worst = limits.repair_design.worst, best = limits.repair_design.best },
  met = at_least(limits.repair_design.good),
  threshold = _"at least 3.35 of 5 (as class B)",
  advice = { screwed_parts, shallow_parts },
  evidence = _"Disassembly record",
  basis = basis .. "; the three part scores by their weights, threshold: centre's own good practice",
}

criterion "design.repair_support" {
  title = _"Spare parts, updates and information",
  why = _"A device that opens easily is still lost without the part, the manual and the update.",
  needs = { "product.group", "design.score_spare_parts", "design.score_updates", "design.score_information" },
  applies = is_handheld,
  measure = function(f)
    local d = f.design
    return round((d.score_spare_parts + d.score_updates + d.score_information) / 3, 9)
  end,
  rate = between { worst = limits.repair_support.worst, best = limits.repair_support.best },
  met = at_least(limits.repair_support.good),
  threshold = _"at least 3 of 5",
  advice = { open_support, long_updates },
  evidence = _"Public list of parts, update policy, repair page",
  basis = basis .. "; mean of the three scores, threshold: centre's own good practice",
}
