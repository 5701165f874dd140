-- Whether the tests that matter were made.
local data = include "data/residues"
local judge = include "shared/residues"
local rows = include "../product/shared/rows"

local function tested_materials(bom)
  local found = {}
  for _i, row in ipairs(bom) do
    if row.mass > 0 and data.tested_as[row.material] then found[data.tested_as[row.material]] = true end
  end
  return found
end

--- What the materials of the product call for and no row covers, as findings, and how many tests are wanted in all.
local function untested(f)
  local done, list, wanted = {}, {}, 0
  for _i, row in ipairs(f.design.residue_tests) do
    done[row.material .. row.substance] = true
  end
  for material in pairs(tested_materials(f.product.bom)) do
    for _i, substance in ipairs(data.substances) do
      if substance.test and substance.test[material] and (f.use.colour ~= "undyed" or not substance.dyed) then
        wanted = wanted + 1
        if not done[material .. substance.id] then
          list[#list + 1] = finding(_"{substance} in {material}: not tested", { substance = substance.name, material = judge.material_name[material] })
        end
      end
    end
  end
  return list, wanted
end

--- The rows, and one with nothing found for each test that is not there.
local function all_tested(tests)
  local new, done = rows.changed(tests, function() end), {}
  for _i, row in ipairs(tests) do
    done[row.material .. row.substance] = true
  end
  for _i, substance in ipairs(data.substances) do
    for material in pairs(substance.test or {}) do
      if not done[material .. substance.id] then
        new[#new + 1] = { part = "All", material = material, substance = substance.id, result = 0 }
      end
    end
  end
  return new
end

criterion "design.residues_tested" {
  title = _"Textile and leather are tested for what the law restricts",
  why = _"What nobody measured is found by the customs laboratory.",
  needs = { "design.residue_tests", "product.bom", "use.colour" },
  applies = function(f)
    return not is_empty(tested_materials(f.product.bom))
  end,
  measure = function(f)
    local list, wanted = untested(f)
    return 100 * (wanted - #list) / wanted, list
  end,
  unit = "%",
  rate = between { worst = 0, best = 100 },
  met = at_least(100),
  threshold = _"formaldehyde and, where dyed, aromatic amines; chromium VI in leather",
  advice = {
    option "design.test_residues" {
      title = _"Test by risk: the darkest colour, each leather, each print",
      how = _"One set of tests a supplier and season; share reports of certified materials instead of testing again. The gain shown supposes that nothing is found.",
      effort = "low",
      effect = { ["design.residue_tests"] = all_tested },
    },
  },
  evidence = _"Test reports of an accredited laboratory",
  basis = "centre's own good practice; which substances: Regulation (EC) No 1907/2006, annex XVII, entries 43, 47 and 72",
}
