-- Where the wood of a product comes from.
local data = include "data/wood_origin"
local rows = include "../product/shared/rows"

fact.percentage "production.wood_certified" {
  title = _"Wood that is certified or recycled",
  help = _"Of the mass of all wood, cork, bamboo and wood-based panels: from certified sustainable forests (FSC, PEFC or equivalent), or recycled.",
  evidence = _"Chain-of-custody certificates, invoices and a balance of the year",
}

fact.choice "production.wood_legality" {
  title = _"Proof that the rest of the wood is legal",
  evidence = _"Due diligence statements, controlled wood certificates",
  choices = {
    { "controlled", _"Controlled sources, verified by a third party" },
    { "diligence", _"Due diligence of one's own, with documents" },
    { "declared", _"Declaration of the supplier" },
    { "none", _"None" },
  },
}

local function has_wood(f)
  return rows.any(f.product.bom, function(row)
    return data.materials[row.material] and row.mass > 0
  end)
end

criterion "production.wood_from_good_forests" {
  title = _"Wood from sustainable forests, or recycled",
  why = _"Certified forests keep growing; customers know the marks.",
  needs = { "product.bom", "production.wood_certified" },
  applies = has_wood,
  measure = "production.wood_certified",
  unit = "%",
  rate = between { worst = data.certified.worst, best = data.certified.best },
  met = at_least(data.certified.good),
  advice = {
    option "production.certified_wood" {
      title = _"Buy certified wood, panels first",
      how = _"Most makers of panels hold a certificate and deliver certified at little extra: it has to stand on the invoice. Join a group certificate for a small workshop.",
      effort = "low",
      effect = { ["production.wood_certified"] = function(value) return math.max(value, 80) end },
    },
  },
  evidence = _"Chain-of-custody certificates and a balance of the year",
  basis = "Decision (EU) 2016/1332, annex, criterion 3.1: 70 %, as Nordic Ecolabelling of furniture and fitments 031",
}

criterion "production.wood_legal" {
  title = _"All wood is legal",
  why = _"Who places illegal timber on the market breaks the law in the European Union, the United States and elsewhere.",
  needs = { "product.bom", "production.wood_legality" },
  applies = has_wood,
  measure = "production.wood_legality",
  rate = grades { controlled = 1, diligence = 0.8, declared = 0.3, none = 0 },
  met = one_of { "controlled", "diligence" },
  threshold = _"verified, or due diligence with documents",
  partly = equals "declared",
  advice = {
    option "production.wood_diligence" {
      title = _"Keep a due diligence file for each supplier",
      how = _"Species, country and plot of harvest, proof of the right to fell, and a judgement of the risk; renewed yearly.",
      effort = "low",
      effect = { ["production.wood_legality"] = set "diligence" },
    },
  },
  evidence = _"Due diligence file or certificates",
  basis = "Regulation (EU) 2023/1115 (deforestation-free products), before it (EU) No 995/2010; grading: centre's own good practice",
}
