-- What the pack tells its user about sorting it.
fact.choices "disposal.pack_marking" {
  title = _"What the pack says about its disposal",
  evidence = _"Artwork of the label",
  choices = {
    { "material", _"Material of each part" },
    { "bin", _"Which bin each part goes to" },
    { "emptying", _"To empty it, and what to do with leftovers" },
    { "digital", _"A code with more information" },
  },
}

criterion "disposal.pack_sorting_told" {
  title = _"The pack says how to sort it",
  why = _"A cap in the wrong bin is lost; a line with a picture costs nothing.",
  needs = { "disposal.pack_marking" },
  measure = function(f)
    local told = {}
    for _i, id in ipairs(f.disposal.pack_marking) do
      told[id] = true
    end
    local found = {}
    if not told.material then found[1] = finding(_"The materials are not named", {}) end
    if not told.bin then found[#found + 1] = finding(_"The bin is not named", {}) end
    return 2 - #found, found
  end,
  rate = between { worst = 0, best = 2 },
  met = at_least(2),
  threshold = _"material and bin of each part",
  advice = {
    option "disposal.print_sorting" {
      title = _"Print material and bin with pictograms",
      how = _"With the next run of labels; the Union's harmonised pictograms will be binding in August 2028.",
      effort = "low",
      effect = { ["disposal.pack_marking"] = set { "material", "bin", "emptying" } },
    },
  },
  evidence = _"Artwork of the label",
  basis = "Regulation (EU) 2025/40, article 12: label with the materials from 12 August 2028; bin: centre's own good practice",
}
