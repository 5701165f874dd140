-- From which mass on a plastic part is to be marked. ISO 11469 itself sets no size: it leaves it to maker and buyer.
return {
  threshold = 0.025, -- kg; usual in ecolabels and public purchasing (e.g. Upphandlingsmyndigheten, tablet computers)
  of_group = {
    -- kg; Regulation (EU) 2019/2021, annex II, D 2, text read: components heavier than 50 g. It exempts what cannot be marked, and among
    -- others cables, rubber, printed circuit assemblies, PMMA boards and transparent parts: leave those out, or state them as marked.
    display = 0.050,
  },
  good = 100, -- % of the mass of those parts
  worst = 0,
  -- The materials that the marking is for: rubber, foams and films are not.
  plastics = {
    ["ps"] = true,
    ["abs"] = true,
    ["pc"] = true,
    ["pc-abs"] = true,
    ["pp"] = true,
    ["pe-hd"] = true,
    ["pe-ld"] = true,
    ["pet"] = true,
    ["pvc"] = true,
    ["pa"] = true,
    ["pom"] = true,
    ["pmma"] = true,
    ["thermoset"] = true,
    ["other-plastic"] = true,
  },
}
