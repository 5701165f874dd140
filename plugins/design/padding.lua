-- Foam and other padding of furniture.
local rows = include "../product/shared/rows"

fact.choice "design.padding" {
  title = _"Foam and padding tested for harmful substances",
  evidence = _"Certificate of the foam maker",
  choices = {
    { "certified", _"Certified, as CertiPUR, OEKO-TEX or an ecolabel" },
    { "declared", _"Declaration of the maker" },
    { "untested", _"Not known" },
  },
}

criterion "design.padding_safe" {
  title = _"Foam is free of harmful substances",
  why = _"Foam can hold flame retardants, tin compounds and blowing agents that leave it over years.",
  needs = { "product.bom", "design.padding" },
  applies = function(f)
    return rows.any(f.product.bom, function(row)
      return (row.material == "pu-foam-flexible" or row.material == "pu-foam") and row.mass > 0
    end)
  end,
  measure = "design.padding",
  rate = grades { certified = 1, declared = 0.4, untested = 0 },
  met = equals "certified",
  threshold = _"certified by a third party",
  partly = equals "declared",
  advice = {
    option "design.certified_foam" {
      title = _"Buy certified foam",
      how = _"Most foam makers in Europe hold CertiPUR: ask for the certificate of the grade, not of the company.",
      effort = "low",
      effect = { ["design.padding"] = set "certified" },
    },
  },
  evidence = _"Certificate of the foam maker",
  basis = "Decision (EU) 2016/1332, criterion 7 (upholstery padding); grading: centre's own good practice",
}
