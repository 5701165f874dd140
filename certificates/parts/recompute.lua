-- What anyone needs to arrive at the same result; together on a page, to be given to a verifier.
return function(data)
  local rows = { { "Checklist " .. data.checklist.title, data.checklist.version, data.checklist.digest } }
  for _, p in ipairs(data.plugins) do table.insert(rows, { "Plugin " .. p.title, p.version, p.digest }) end
  table.insert(rows, { "Program " .. data.program.name, data.program.version, "–" })
  return {
    keep {
      heading { text = "How to recompute this result", level = 1, before = 30 },
      paragraph { "The result depends on nothing but the facts and the scripts named here: no clock, no chance. Whoever has both gets the same figures and the same digest." },
      bullets { numbered = true, items = {
        { "Take the facts file of this product and the scripts in the versions below." },
        { "Run ", span { data.program.name .. " assess FACTS.json --checklist " .. data.checklist.id .. " --json result.json", bold = true }, "." },
        { "Compare the ", span { "digest", bold = true }, " in result.json with this one:" } } },
      panel { fill = "paper", padding = 10, before = 8,
        paragraph { text = "Digest of the assessment (SHA-256)", size = 7.6, colour = "muted" },
        paragraph { text = data.assessment.digest, size = 10, bold = true, before = 1 } },
      grid { columns = { { title = "Script", width = 2.1 }, { title = "Version", width = 0.6 }, { title = "Digest (SHA-256)", width = 4.7 } },
             rows = rows, size = 7.6, before = 14 },
    },
  }
end
