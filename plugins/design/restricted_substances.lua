-- Substances restricted by law in electrical equipment and in batteries, judged by the scope of each row.
local judge = include "shared/substances"
local groups = include "../product/shared/groups"
local rows = include "../product/shared/rows"

local equipment = { equipment = true }
local batteries = { portable_battery = true, battery = true }

local function has_scope(f, scopes)
  return rows.any(f.design.substances, function(row)
    return scopes[row.scope]
  end)
end

local function substitute(id, title, how, tradeoff, scopes)
  return option(id) {
    title = title,
    how = how,
    effort = "medium",
    effect = {
      ["design.substances"] = function(declared)
        return judge.without_breaches(declared, scopes)
      end,
    },
    tradeoff = tradeoff,
  }
end

criterion "design.rohs" {
  title = _"Restricted substances in electrical equipment",
  why = _"Above these limits the product may not be sold in the European Union, nor in many countries that follow it.",
  needs = { "design.substances" },
  optional = { "product.group" },
  applies = function(f)
    return groups.always(f, "equipment") or has_scope(f, equipment)
  end,
  measure = function(f)
    local found = judge.breaches(f.design.substances, equipment)
    return #found, judge.findings(found)
  end,
  met = at_most(0),
  threshold = _"no homogeneous material above its limit",
  advice = {
    substitute(
      "design.substitute_rohs",
      _"Replace the parts above the limit",
      _"Lead-free solder and brass, trivalent chromium passivation, phthalate-free cables, halogen-free flame retardants; ask the supplier for a test report with the first delivery.",
      _"Lead-free brass machines slower; new plasticisers need a test for migration and cold flex.",
      equipment
    ),
  },
  evidence = _"Technical documentation to EN IEC 63000: declarations, and test reports where trust is low",
  basis = "Directive 2011/65/EU, article 4 and annex II, as amended by (EU) 2015/863; exemptions of annex III for lead: in part, check their dates",
}

criterion "design.battery_substances" {
  title = _"Restricted substances in batteries",
  why = _"Mercury, cadmium and lead in batteries end in household waste more often than not.",
  needs = { "design.substances" },
  optional = { "product.bom" },
  applies = function(f)
    local has_battery = rows.any(f.product.bom or {}, function(row)
      return row.material == "battery-li" or row.material == "battery-other"
    end)
    return has_battery or has_scope(f, batteries)
  end,
  measure = function(f)
    local found = judge.breaches(f.design.substances, batteries)
    return #found, judge.findings(found)
  end,
  met = at_most(0),
  threshold = _"no battery above its limit",
  advice = {
    substitute(
      "design.substitute_battery",
      _"Change to a cell without these metals",
      _"Nickel-metal hydride or lithium-ion instead of nickel-cadmium; alkaline and zinc-air cells free of mercury and lead.",
      _"Check low-temperature performance, charger and safety circuit.",
      batteries
    ),
  },
  evidence = _"Declaration of conformity of the battery",
  basis = "Regulation (EU) 2023/1542, article 6 and annex I",
}
