-- What anyone needs to arrive at the same result; together on a page, to be given to a verifier.
local format = include "parts/format"

return function(data)
  local rows = { { format.fill(_"Checklist {title}", data.checklist), data.checklist.version, data.checklist.digest } }
  for i, p in ipairs(data.plugins) do table.insert(rows, { format.fill(_"Plugin {title}", p), p.version, p.digest }) end
  table.insert(rows, { format.fill(_"Program {name}", data.program), data.program.version, "–" })
  local command = data.program.name .. " assess FACTS.json --checklist " .. data.checklist.id .. " --json result.json"
  return {
    keep {
      heading { text = _"How to recompute this result", level = 1, before = 30 },
      paragraph { _"The result depends on nothing but the facts and the scripts named here: no clock, no chance. Whoever has both gets the same figures and the same digest." },
      bullets { numbered = true, items = {
        { _"Take the facts file of this product and the scripts in the versions below." },
        { format.fill(_"Run {command}.", { command = span { command, bold = true } }) },
        { format.fill(_"Compare the {digest} in result.json with this one:", { digest = span { _"digest", bold = true } }) } } },
      panel { fill = "paper", padding = 10, before = 8,
        paragraph { text = _"Digest of the assessment (SHA-256)", size = 7.6, colour = "muted" },
        paragraph { text = data.assessment.digest, size = 10, bold = true, before = 1 } },
      grid { columns = { { title = _"Script", width = 2.1 }, { title = _"Version", width = 0.6 }, { title = _"Digest (SHA-256)", width = 4.7 } },
             rows = rows, size = 7.6, before = 14 },
    },
  }
end
