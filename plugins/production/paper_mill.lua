-- What a paper consists of, and what each step of making it emits and takes.
local data = include "data/paper"

local choices = {}
for i, step in ipairs(data.steps) do
  choices[i] = { step[1], step[2] }
end

local function per_tonne(id, title, unit)
  return column.number(id) { title = title, unit = unit, min = 0 }
end

fact.choice "production.paper_kind" {
  title = _"Kind of paper",
  choices = {
    { "graphic", _"Graphic paper (copying, printing, writing)" },
    { "tissue", _"Tissue (toilet, kitchen, handkerchief)" },
    { "other", _"Another paper or board" },
  },
}

fact.table "production.paper_steps" {
  title = _"Pulps and paper machine",
  help = _"A row for each pulp with its amount in a tonne of paper, and one row for the paper machine with 1 t. Emissions after treatment, yearly average, for each tonne of that pulp or paper.",
  evidence = _"Emission reports of the mill, declarations of the pulp suppliers",
  columns = {
    column.text "name" { title = _"Pulp or machine" },
    column.choice "step" { title = _"Kind", choices = choices },
    column.number "amount" { title = _"Amount in a tonne of paper", unit = "t", min = 0, max = 3 },
    per_tonne("cod", _"Chemical oxygen demand", "kg"),
    per_tonne("phosphorus", _"Phosphorus", "kg"),
    per_tonne("sulphur", _"Sulphur to air", "kg"),
    per_tonne("nox", _"Nitrogen oxides to air", "kg"),
    column.number "aox" { title = _"Chlorine compounds to water (AOX)", unit = "kg", min = 0, optional = true },
    column.number "fuel" { title = _"Heat from fuel", unit = "kWh", min = 0, optional = true },
    column.number "electricity" { title = _"Electricity", unit = "kWh", min = 0, optional = true },
  },
}
