-- What the product is by its group. Whoever uses these functions names product.group, best as optional: a product of no
-- known group is taken as any other product.
local choices, traits = {}, {}
for i, group in ipairs(include "../product/data/groups") do
  choices[i] = { group[1], group[2] }
  traits[group[1]] = group.traits
end

local function trait(f, name)
  return traits[f.product.group or "other"][name]
end

--- Whether it can hold for the product.
local function can(f, name)
  return trait(f, name) ~= nil
end

--- Whether it holds for every product of the group.
local function always(f, name)
  return trait(f, name) == true
end

--- The `applies` of a criterion that only asks for this trait.
local function only(name)
  return function(f)
    return can(f, name)
  end
end

--- Whether it may take electricity in use, of its own or in the wash.
local function uses_energy(f)
  return can(f, "runs") or can(f, "washing")
end

return { choices = choices, can = can, always = always, only = only, uses_energy = uses_energy }
