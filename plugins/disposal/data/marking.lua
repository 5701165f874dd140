-- From which mass on a plastic part is to be marked. ISO 11469 itself sets no size: it leaves it to maker and buyer.
return {
  threshold = 0.025, -- kg; usual in ecolabels and public purchasing (e.g. Upphandlingsmyndigheten, tablet computers)
  of_group = {
    display = 0.050, -- kg; Regulation (EU) 2019/2021, annex II, D 2
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
