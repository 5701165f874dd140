-- What suppliers declare or laboratories find, row by row.
local judge = include "shared/substances"
local list = include "data/substances"

local rules = judge.rules

local substances, exemptions = {}, {}
for i, substance in ipairs(list) do
  local also = {}
  for n, name in ipairs(substance.synonyms or {}) do also[n] = name end
  for n, number in ipairs(substance.cas or {}) do table.insert(also, number) end
  substances[i] = { substance.id, substance.title, also = also }
end
for i, exemption in ipairs(rules.exemptions) do
  exemptions[i] = { exemption[1], exemption[2] }
end

fact.table "design.substances" {
  title = _"Restricted substances declared or measured",
  help = _"One row for each substance in each homogeneous material: one that cannot be taken apart mechanically, such as one plating or one plastic. An empty list says that none was found in any part.",
  evidence = _"Suppliers' material declarations (IEC 62474, IPC-1752) or test reports (IEC 62321)",
  columns = {
    column.text "part" { title = _"Part" },
    column.text "material" { title = _"Homogeneous material" },
    column.choice "substance" { title = _"Substance", choices = substances },
    column.percentage "share" { title = _"Share by weight" },
    column.choice "scope" {
      title = _"What the part belongs to",
      choices = {
        { "equipment", _"Electrical or electronic equipment" },
        { "portable_battery", _"Portable battery" },
        { "battery", _"Another battery" },
        { "packaging", _"Packaging" },
        { "food_packaging", _"Packaging in contact with food" },
        { "article", _"Another article" },
      },
    },
    column.choice "exemption" { title = _"Exemption of RoHS annex III", choices = exemptions, optional = true },
    column.boolean "declared" {
      title = _"Passed on to customers",
      help = _"Name of the substance and safe use, to customers and the SCIP database.",
      optional = true,
    },
  },
}

local limited = { equipment = true, portable_battery = true, battery = true, food_packaging = true }

indicator.number "design.substances_above_limit" {
  title = _"Substances above a legal limit",
  needs = { "design.substances" },
  compute = function(f)
    return #judge.breaches(f.design.substances, limited)
  end,
  basis = "Directive 2011/65/EU, Regulations (EU) 2023/1542 and (EU) 2025/40",
}

indicator.number "design.substances_worst_ratio" {
  title = _"Worst share, as a multiple of its limit",
  needs = { "design.substances" },
  compute = function(f)
    local worst
    for _i, one in ipairs(judge.breaches(f.design.substances, limited)) do
      worst = math.max(worst or 0, one.ratio)
    end
    return worst
  end,
  basis = "of the shares above their limit; limits of Directive 2011/65/EU, Regulations (EU) 2023/1542 and (EU) 2025/40",
}
