-- A bill of materials that does not add up to the product is a likely slip of the pen: said wherever the bill is judged.
local figures = include "../product/shared/figures"

local tolerance = 0.05 -- centre's own good practice: rounding of parts and a few small ones left out

local function heaviest(bom)
  local most = 1
  for i, row in ipairs(bom) do
    if row.mass > bom[most].mass then most = i end
  end
  return most
end

local function warning(bom, total, mass)
  local told = { total = figures.mass(total), mass = figures.mass(mass) }
  if total < mass then
    return finding(_"The rows of the bill of materials add up to {total}, the product weighs {mass}: parts are missing, or a mass is too low", told)
  end
  local row = heaviest(bom)
  told.row, told.part, told.heaviest = row, bom[row].part, figures.mass(bom[row].mass)
  return finding(_"The rows of the bill of materials add up to {total}, the product weighs {mass}: check row {row}, {part}, the heaviest with {heaviest}", told)
end

--- The findings, first of them a warning where rows and product differ in mass. Uses product.bom and, if known, product.mass.
local function checked(f, findings)
  local bom, mass, list = f.product.bom, f.product.mass, {}
  local total = sum(bom, "mass")
  if mass and math.abs(total - mass) > tolerance * mass * (1 + 1e-9) then list[1] = warning(bom, total, mass) end
  for _i, one in ipairs(findings or {}) do
    list[#list + 1] = one
  end
  return list
end

return { checked = checked }
