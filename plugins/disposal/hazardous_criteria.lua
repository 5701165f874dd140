-- What is asked of components that need selective treatment: that they come out, and that the avoidable ones are left out.
local hazards = include "shared/hazards"
local rows = include "../product/shared/rows"

local function named(list, is_bad, text)
  local found = {}
  for i, row in ipairs(list) do
    if is_bad(row) then
      found[#found + 1] = finding(text, { row = i, part = row.part, component = hazards.of[row.component][2] })
    end
  end
  return found
end

criterion "disposal.selective_treatment" {
  title = _"Components for selective treatment can be removed",
  why = _"Treatment plants must take these out first. Where they cannot, the whole shredder output is contaminated.",
  needs = { "disposal.hazardous_components", "disposal.removable_share" },
  optional = { "product.group" },
  applies = function(f)
    return hazards.concern(f) and not is_empty(f.disposal.hazardous_components)
  end,
  measure = function(f)
    return f.disposal.removable_share, named(f.disposal.hazardous_components, function(row)
      return not row.removable
    end, _"Row {row}, {part} ({component}): cannot be removed whole")
  end,
  unit = "%",
  rate = between { worst = 0, best = 100 },
  met = at_least(100),
  threshold = _"all of them",
  advice = {
    option "disposal.removable_components" {
      title = _"Give each of these components its own, accessible place",
      how = _"A compartment or carrier of its own, a plug instead of solder, standard screws, a symbol that shows where it sits.",
      effort = "medium",
      effect = {
        ["disposal.hazardous_components"] = function(list)
          return rows.changed(list, function(row)
            row.removable = true
            row.indicated = true
          end)
        end,
      },
      tradeoff = _"A compartment for a battery or a lamp must stay closed to children.",
    },
  },
  evidence = _"Disassembly record of each component",
  basis = hazards.basis .. " and article 8 (2); tools as in Regulations (EU) 2019/2021, annex II, D 1, and (EU) 2019/2019, annex II, 3 (d)",
}

criterion "disposal.avoidable_hazards" {
  title = _"No hazardous components that can be avoided",
  why = _"For each of these there is a substitute. Leaving them out saves their separate treatment for good.",
  needs = { "disposal.hazardous_components", "disposal.avoidable_components" },
  optional = { "product.group" },
  applies = hazards.concern,
  measure = function(f)
    return f.disposal.avoidable_components, named(f.disposal.hazardous_components, function(row)
      return hazards.of[row.component].avoid
    end, _"Row {row}, {part}: {component}")
  end,
  rate = between { worst = 3, best = 0 },
  met = at_most(0),
  partly = at_most(1),
  threshold = _"none",
  advice = {
    option "disposal.substitute_hazards" {
      title = _"Replace the avoidable components",
      how = _"LED instead of discharge lamp, hydrocarbon instead of HFC, halogen-free flame retardants or metal covers, film capacitors without PCB.",
      effort = "high",
      effect = {
        ["disposal.hazardous_components"] = function(list)
          return rows.kept(list, function(row)
            return not hazards.of[row.component].avoid
          end)
        end,
      },
      tradeoff = _"Hydrocarbons are flammable: charge limits and ignition sources have to be checked; a substitute must pass the same fire test.",
    },
  },
  evidence = _"Suppliers' declarations, test report for bromine",
  basis = "centre's own good practice, on the list of Directive 2012/19/EU, annex VII",
}

criterion "disposal.mercury_free" {
  title = _"Free of mercury",
  why = _"A broken lamp or switch contaminates a whole batch of waste. The Minamata Convention phases these products out.",
  needs = { "disposal.hazardous_components", "disposal.contains_mercury" },
  optional = { "product.group" },
  applies = hazards.concern,
  measure = function(f)
    return not f.disposal.contains_mercury, named(f.disposal.hazardous_components, function(row)
      return hazards.of[row.component].mercury
    end, _"Row {row}, {part}: {component}")
  end,
  met = equals(true),
  advice = {
    option "disposal.no_mercury" {
      title = _"LED and electronic switches instead of mercury",
      how = _"LED backlight and lamps, reed or semiconductor switches, electronic thermostats; a declaration of the supplier that the part is free of mercury.",
      effort = "medium",
      effect = {
        ["disposal.hazardous_components"] = function(list)
          return rows.kept(list, function(row)
            return not hazards.of[row.component].mercury
          end)
        end,
      },
      tradeoff = _"LED drivers bring circuit boards and electrolyte capacitors, which need treatment of their own.",
    },
  },
  evidence = _"Suppliers' declarations",
  basis = hazards.basis .. "; Regulation (EU) 2017/852, annex II, part A, by which the Union keeps the Minamata Convention on Mercury",
}
