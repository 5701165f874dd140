-- Emissions of paper making to water and air.
local data = include "data/paper"
local paper = include "shared/paper"
local rows = include "../product/shared/rows"

local function emission(id, title, name)
  indicator.number(id) {
    title = title,
    needs = { "production.paper_steps" },
    compute = function(f)
      return paper.points(f.production.paper_steps, name)
    end,
    basis = "sum of pulp amount times emission and machine emission, over the same sum of references; Decision (EU) 2019/70, criterion 1 (references from memory, unconfirmed)",
  }
end

emission("production.paper_cod_points", _"Points for oxygen demand (COD)", "cod")
emission("production.paper_phosphorus_points", _"Points for phosphorus", "phosphorus")
emission("production.paper_sulphur_points", _"Points for sulphur", "sulphur")
emission("production.paper_nox_points", _"Points for nitrogen oxides", "nox")

local all_points = {
  { "paper_cod_points", _"Oxygen demand: {points} points, at most {limit} are allowed", "cod" },
  { "paper_phosphorus_points", _"Phosphorus: {points} points, at most {limit} are allowed", "phosphorus" },
  { "paper_sulphur_points", _"Sulphur: {points} points, at most {limit} are allowed", "sulphur" },
  { "paper_nox_points", _"Nitrogen oxides: {points} points, at most {limit} are allowed", "nox" },
}
local needed = { "production.paper_steps" }
for _i, one in ipairs(all_points) do
  needed[#needed + 1] = "production." .. one[1]
end

indicator.number "production.paper_points" {
  title = _"Points for emissions to water and air",
  needs = needed,
  compute = function(f)
    local all = 0
    for _i, one in ipairs(all_points) do
      all = all + f.production[one[1]]
    end
    return all
  end,
  basis = "sum of the four points",
}

--- The steps with every figure that is above its reference brought down to it.
local function to_reference(list, names)
  return rows.changed(list, function(row)
    for _i, name in ipairs(names) do
      row[name] = math.min(row[name], paper.of[row.step][name])
    end
  end)
end

local treat = option "production.paper_treatment" {
  title = _"Biological treatment with a second stage, and dosed nutrients",
  how = _"Spill basins before the plant, an anaerobic stage for recovered fibre, phosphorus dosed by the outflow and not by habit.",
  effort = "high",
  effect = {
    ["production.paper_steps"] = function(list)
      return to_reference(list, { "cod", "phosphorus" })
    end,
  },
  tradeoff = _"Aeration takes electricity; the anaerobic stage gives biogas back.",
}

local clean_boilers = option "production.paper_boilers" {
  title = _"Gas or biomass instead of oil and coal, burners with low nitrogen oxides",
  how = _"Scrubber for weak gases in the pulp mill; staged air in the recovery boiler.",
  effort = "high",
  effect = {
    ["production.paper_steps"] = function(list)
      return to_reference(list, { "sulphur", "nox" })
    end,
  },
}

criterion "production.paper_emissions" {
  title = _"Emissions to water and air",
  why = _"Pulp and paper are made with water and steam: what both carry away decides the impact.",
  needs = { "production.paper_steps", "production.paper_points" },
  measure = "production.paper_points",
  rate = between { worst = 6, best = 2 },
  met = at_most(data.points.all),
  threshold = _"at most 4.0 points together",
  partly = at_most(4.6),
  advice = { treat, clean_boilers },
  evidence = _"Emission reports of mill and pulp suppliers",
  basis = "Decision (EU) 2019/70, criterion 1: at most 4.0 points (from memory, unconfirmed)",
}

criterion "production.paper_each_emission" {
  title = _"No single emission far above the reference",
  why = _"A good boiler does not make up for a spoiled river.",
  needs = needed,
  measure = function(f)
    local worst, found = 0, {}
    for _i, one in ipairs(all_points) do
      local value = f.production[one[1]]
      worst = math.max(worst, value)
      if value > data.points.each then found[#found + 1] = finding(one[2], { points = round(value, 2), limit = data.points.each }) end
    end
    return worst, found
  end,
  rate = function(f)
    return sum(all_points, function(one)
      return clamp((2 - f.production[one[1]]) / 1.4, 0, 1) / #all_points
    end)
  end,
  met = at_most(data.points.each),
  threshold = _"each at most 1.3 points",
  partly = at_most(1.5),
  advice = { treat, clean_boilers },
  evidence = _"Emission reports of mill and pulp suppliers",
  basis = "Decision (EU) 2019/70, criterion 1: each at most 1.3 points (from memory, unconfirmed); rated by the mean, from 2 points down to 0.6",
}

indicator.number "production.paper_aox" {
  title = _"Chlorine compounds to water for a tonne of paper (AOX)",
  unit = "kg/t",
  needs = { "production.paper_steps" },
  compute = function(f)
    return paper.total(f.production.paper_steps, function(row) return row.aox end)
  end,
  basis = "sum of pulp amount times AOX; 0 where nothing is bleached with chlorine compounds",
}

criterion "production.paper_aox_low" {
  title = _"Few chlorine compounds in the waste water",
  why = _"They are slow to degrade and build up in fish.",
  measure = "production.paper_aox",
  unit = "kg/t",
  rate = between { worst = 0.5, best = 0 },
  met = at_most(data.aox),
  partly = at_most(0.25),
  advice = {
    option "production.bleach_with_oxygen" {
      title = _"Buy pulp bleached with oxygen first",
      how = _"Oxygen delignification before chlorine dioxide halves AOX; pulp bleached without any chlorine exists for most grades.",
      effort = "medium",
      effect = {
        ["production.paper_steps"] = function(list)
          return rows.changed(list, function(row)
            if row.aox then row.aox = math.min(row.aox, 0.1) end
          end)
        end,
      },
      tradeoff = _"Whiteness is a little lower.",
    },
  },
  evidence = _"Declarations of the pulp suppliers (ISO 9562)",
  basis = "Decision (EU) 2019/70, criterion 1: 0.17 kg for each tonne (from memory, unconfirmed)",
}
