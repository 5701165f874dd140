-- How more of the product becomes recyclable: advice of several criteria, all of which need product.bom and product.group.
local groups = include "../product/shared/groups"
local rows = include "../product/shared/rows"
local treatment = include "shared/treatment"

local make_separable = option "disposal.make_separable" {
  title = _"Let the parts that the shredder loses come off whole",
  how = _"Replace glue, welds and overmoulding by screws or snap-fits of one kind; let each part be of one material; put the joints within reach.",
  effort = "medium",
  effect = {
    ["product.bom"] = function(bom)
      return rows.changed(bom, function(row)
        if treatment.gain(row) > 0 then row.separable = true end
      end)
    end,
  },
  tradeoff = _"Joints that open easily must still hold for the whole service life, and stay safe for the user.",
  applies = function(f)
    return not groups.always(f, "washing") and rows.any(f.product.bom, function(row)
      return treatment.gain(row) > 0
    end)
  end,
}

local fibres = { ["cotton"] = true, ["wool"] = true, ["polyester"] = true, ["other-textile"] = true }

--- The fibre of the heaviest textile part.
local function main_fibre(bom)
  local heaviest = { mass = 0 }
  for _i, row in ipairs(bom) do
    if fibres[row.material] and row.mass > heaviest.mass then heaviest = row end
  end
  return heaviest.material
end

local one_fibre = option "disposal.one_fibre" {
  title = _"Thread, label and trims of the fibre of the fabric",
  how = _"Sewing thread and printed or woven labels of the same fibre; buttons and zips that can be cut off in one go, or none.",
  effort = "low",
  effect = {
    ["product.bom"] = function(bom)
      local main = main_fibre(bom)
      return rows.changed(bom, function(row)
        if fibres[row.material] then
          row.material = main
          row.separable = true
        end
      end)
    end,
  },
  tradeoff = _"Cotton thread is weaker than polyester: test the seams.",
  applies = function(f)
    return groups.always(f, "washing") and rows.any(f.product.bom, function(row)
      return fibres[row.material] and row.material ~= main_fibre(f.product.bom)
    end)
  end,
}

local no_stream = { ["pvc"] = true, ["pom"] = true, ["pmma"] = true, ["pet"] = true, ["other-plastic"] = true, ["thermoset"] = true }
local sortable_plastics = option "disposal.sortable_plastics" {
  title = _"Use plastics that recyclers sort: PP, PS or ABS",
  how = _"Replace PVC, blends, filled and rare plastics where strength and temperature allow; avoid additives that change the density.",
  effort = "high",
  effect = {
    ["product.bom"] = function(bom)
      return rows.changed(bom, function(row)
        if no_stream[row.material] then row.material = "pp" end
      end)
    end,
  },
  tradeoff = _"Check heat resistance, flammability class and wall thickness: a thicker part can eat up the gain.",
  applies = function(f)
    return rows.any(f.product.bom, function(row)
      return no_stream[row.material]
    end)
  end,
}

return { make_separable = make_separable, one_fibre = one_fibre, sortable_plastics = sortable_plastics }
