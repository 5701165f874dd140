-- Hazard classes of a mixture as sold (detergent, paint), and substances of very high concern in it.
local data = include "data/mixture_hazards"

local choices, name = {}, {}
for i, class in ipairs(data.classes) do
  choices[i] = { class[1], class[2] }
  name[class[1]] = class[3]
end

fact.choices "design.mixture_hazards" {
  title = _"Hazard classes of the product as sold",
  help = _"Section 2 of the safety data sheet. None chosen says that it is not classified.",
  evidence = _"Safety data sheet, section 2",
  choices = choices,
}

fact.number "design.mixture_svhc" {
  title = _"Largest share of a substance of very high concern",
  unit = "%",
  min = 0,
  max = 100,
  help = _"Section 3 of the safety data sheets of all raw materials; 0 where there is none.",
  evidence = _"Safety data sheets, declarations of the suppliers",
}

criterion "design.mixture_not_hazardous" {
  title = _"The product is not classified as toxic, sensitising or dangerous to water life",
  why = _"What carries no such pictogram needs no gloves, no special transport and no warning to children.",
  measure = function(f)
    local found = {}
    for _i, id in ipairs(f.design.mixture_hazards) do
      if not data.tolerated[id] then found[#found + 1] = finding(_"Classified as {name}", { name = name[id] }) end
    end
    return #found, found
  end,
  needs = { "design.mixture_hazards" },
  rate = between { worst = 2, best = 0 },
  met = at_most(0),
  threshold = _"no class but those of irritation, flammability and corrosion",
  advice = {
    option "design.classify_down" {
      title = _"Bring the classified ingredients below their limits",
      how = _"List the ingredients that cause each class with their limit of section 3; replace or dilute them one by one: preservatives, solvents and pigments with drier first.",
      effort = "medium",
      effect = {
        ["design.mixture_hazards"] = function(list)
          local kept = {}
          for _i, id in ipairs(list) do
            if data.tolerated[id] then kept[#kept + 1] = id end
          end
          return kept
        end,
      },
      tradeoff = _"Check drying, shelf life and cleaning after each change.",
    },
  },
  evidence = _"Safety data sheet, section 2",
  basis = "Regulation (EC) No 66/2010, article 6 (6), classes of Regulation (EC) No 1272/2008; derogations of the single decisions are not built",
}

criterion "design.mixture_without_svhc" {
  title = _"No substances of very high concern",
  why = _"They will be banned or need an authorisation; customers may ask at any time.",
  measure = "design.mixture_svhc",
  unit = "%",
  rate = between { worst = 0.1, best = 0 },
  met = at_most(data.svhc),
  threshold = _"none above 0.01 %",
  partly = at_most(0.1),
  advice = {
    option "design.replace_svhc" {
      title = _"Replace the listed substance",
      how = _"Ask the supplier for the grade without it; most raw materials have one. Check the candidate list twice a year.",
      effort = "medium",
      effect = { ["design.mixture_svhc"] = set(0) },
    },
  },
  evidence = _"Safety data sheets, section 3",
  basis = "Regulation (EC) No 66/2010, article 6 (7); detection limit of 0.01 % as in the decisions for detergents (from memory, unconfirmed); partly: 0.1 %, Regulation (EC) No 1907/2006, article 31",
}
