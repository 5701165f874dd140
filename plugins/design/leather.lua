-- How leather is tanned.
fact.choice "design.chrome_free" {
  title = _"Leather tanned without chromium",
  evidence = _"Declarations of the tanneries, test of chromium",
  choices = {
    { "all", _"All leather" },
    { "inside", _"Lining and insole, which touch the foot" },
    { "none", _"None, or only the upper" },
    { "no_leather", _"No leather" },
  },
}

criterion "design.chrome_free_inside" {
  title = _"No chromium where the foot touches leather",
  why = _"Sweat dissolves chromium; who is once allergic to it is so for life.",
  needs = { "design.chrome_free" },
  applies = function(f)
    return f.design.chrome_free ~= "no_leather"
  end,
  measure = "design.chrome_free",
  rate = grades { all = 1, inside = 0.9, none = 0 },
  met = one_of { "all", "inside" },
  threshold = _"lining and insole tanned without chromium",
  advice = {
    option "design.chrome_free_lining" {
      title = _"Lining and insole of chrome-free leather, or of textile",
      how = _"Vegetable or synthetic tannage for what lies inside; the tannery must keep it apart from chrome leather on the same machines.",
      effort = "low",
      effect = { ["design.chrome_free"] = set "inside" },
      tradeoff = _"Vegetable tannage takes more tanning agent and leaves a stronger waste water.",
    },
  },
  evidence = _"Declarations of the tanneries",
  basis = "Decision (EU) 2016/1349, annex, criterion 2.2, asks it of lining and insole of shoes for children under three; of others: centre's own good practice",
}
