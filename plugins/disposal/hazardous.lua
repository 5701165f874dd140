-- What has to be taken out of waste equipment before it is shredded, and whether it can be.
local hazards = include "shared/hazards"

fact.table "disposal.hazardous_components" {
  title = _"Components that need selective treatment",
  help = _"One row for each component of the list that the product contains. An empty list says that it contains none.",
  evidence = _"Declaration of the design department or suppliers; photographs of a dismantled product",
  columns = {
    column.choice "component" { title = _"Component", choices = hazards.choices },
    column.text "part" { title = _"Where it sits" },
    column.boolean "removable" {
      title = _"Can be removed",
      help = _"Whole, with commonly available tools, without breaking it open.",
    },
    column.boolean "indicated" {
      title = _"Indicated to recyclers",
      help = _"Named with its place in the information for recyclers, or by a symbol on the product.",
      optional = true,
    },
  },
}

indicator.number "disposal.removable_share" {
  title = _"Components for selective treatment that can be removed",
  unit = "%",
  needs = { "disposal.hazardous_components" },
  compute = function(f)
    local list = f.disposal.hazardous_components
    if is_empty(list) then return nil end
    return 100 * sum(list, function(row)
      return row.removable and 1 or 0
    end) / #list
  end,
  basis = hazards.basis,
}

indicator.number "disposal.avoidable_components" {
  title = _"Hazardous components that good design leaves out",
  needs = { "disposal.hazardous_components" },
  optional = { "product.group" },
  compute = function(f)
    if not hazards.concern(f) then return nil end
    return sum(f.disposal.hazardous_components, function(row)
      return hazards.of[row.component].avoid and 1 or 0
    end)
  end,
  basis = hazards.basis .. "; which of them are avoidable: centre's own good practice",
}

indicator.boolean "disposal.contains_mercury" {
  title = _"Contains mercury",
  needs = { "disposal.hazardous_components" },
  optional = { "product.group" },
  compute = function(f)
    if not hazards.concern(f) then return nil end
    for _i, row in ipairs(f.disposal.hazardous_components) do
      if hazards.of[row.component].mercury then return true end
    end
    return false
  end,
  basis = hazards.basis .. ", second indent; gas discharge lamps",
}
