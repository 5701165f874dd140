-- Restricted substances: what suppliers declare, judged row by row against the rules of each row's scope.
local judge = include "shared/substances"
local list = include "data/substances"
local rows = include "../product/shared/rows"

local rules = judge.rules

local substances, exemptions = {}, {}
for i, substance in ipairs(list) do
  substances[i] = { substance.id, substance.title }
end
for i, exemption in ipairs(rules.exemptions) do
  exemptions[i] = { exemption[1], exemption[2] }
end

fact.table "design.substances" {
  title = _"Restricted substances declared or measured",
  help = _"One row for each substance in each homogeneous material: one that cannot be taken apart mechanically, such as one plating or one plastic. An empty list says that none was found in any part.",
  evidence = _"Suppliers' material declarations (IEC 62474, IPC-1752) or test reports (IEC 62321)",
  columns = {
    column.text "part" { title = _"Part" },
    column.text "material" { title = _"Homogeneous material" },
    column.choice "substance" { title = _"Substance", choices = substances },
    column.percentage "share" { title = _"Share by weight" },
    column.choice "scope" {
      title = _"What the part belongs to",
      choices = {
        { "equipment", _"Electrical or electronic equipment" },
        { "portable_battery", _"Portable battery" },
        { "battery", _"Another battery" },
        { "packaging", _"Packaging" },
        { "food_packaging", _"Packaging in contact with food" },
        { "article", _"Another article" },
      },
    },
    column.choice "exemption" { title = _"Exemption of RoHS annex III", choices = exemptions, optional = true },
    column.boolean "declared" {
      title = _"Passed on to customers",
      help = _"Name of the substance and safe use, to customers and the SCIP database.",
      optional = true,
    },
  },
}

local equipment = { equipment = true }
local batteries = { portable_battery = true, battery = true }
local everywhere = { equipment = true, portable_battery = true, battery = true, food_packaging = true }

indicator.number "design.substances_above_limit" {
  title = _"Substances above a legal limit",
  needs = { "design.substances" },
  compute = function(f)
    return #judge.breaches(f.design.substances, everywhere)
  end,
  basis = "limits: data/substances.lua",
}

indicator.number "design.substances_worst_ratio" {
  title = _"Worst share, as a multiple of its limit",
  needs = { "design.substances" },
  compute = function(f)
    local worst = 0
    for _i, one in ipairs(judge.breaches(f.design.substances, everywhere)) do
      worst = math.max(worst, one.ratio)
    end
    return worst
  end,
  basis = "0 where no share is above its limit; limits: data/substances.lua",
}

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
    return rules.equipment_groups[f.product.group or ""] == true or has_scope(f, equipment)
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
  basis = "Directive 2011/65/EU, article 4 and annex II, as amended by (EU) 2015/863; exemptions: annex III, in part (data/substance_rules.lua)",
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

local function candidate_rows(f)
  local sums = {}
  for _i, row in ipairs(f.design.substances) do
    sums[judge.key(row)] = round((sums[judge.key(row)] or 0) + row.share, 12)
  end
  local found = {}
  for i, row in ipairs(f.design.substances) do
    if judge.by_id[row.substance].candidate and sums[judge.key(row)] > rules.candidate then
      found[#found + 1] = { row = i, part = row.part, material = row.material, substance = row.substance, share = sums[judge.key(row)], declared = row.declared }
    end
  end
  return found
end

criterion "design.svhc_declared" {
  title = _"Substances of very high concern are passed on",
  why = _"Customers have a right to know of them; whoever hears it from the authority first leaves.",
  needs = { "design.substances" },
  measure = function(f)
    local silent = {}
    for _i, one in ipairs(candidate_rows(f)) do
      if not one.declared then
        silent[#silent + 1] = finding(_"Row {row}, {part} ({material}): {share} % of {substance} is above {limit} % and not passed on to customers", {
          row = one.row,
          part = one.part,
          material = one.material,
          substance = one.substance,
          share = one.share,
          limit = rules.candidate,
        })
      end
    end
    return #silent, silent
  end,
  met = at_most(0),
  threshold = _"every such substance above 0.1 % is passed on",
  advice = {
    option "design.pass_on_svhc" {
      title = _"Tell customers, and notify the SCIP database",
      how = _"Name of the substance, part and safe use on the data sheet; notification before delivery; an answer to consumers within 45 days.",
      effort = "low",
      effect = {
        ["design.substances"] = function(declared)
          return rows.changed(declared, function(row)
            row.declared = true
          end)
        end,
      },
      tradeoff = _"Telling is the duty; substitution is the cure: plan it for the same parts.",
    },
  },
  evidence = _"Data sheet or declaration to customers, SCIP number",
  basis = "Regulation (EC) No 1907/2006, article 33: share of the article above 0.1 %; here of the homogeneous material, which is stricter",
}
