-- Finds the class of a value in a list of { class, upper bound }; a value beyond the last bound has the class `beyond`.
local classes = {}

-- The bound belongs to the class: A ≤ 52 < B.
function classes.at_most(bounds, beyond, value)
  for _, bound in ipairs(bounds) do
    if value <= bound[2] then return bound[1] end
  end
  return beyond
end

-- The bound belongs to the next class: A < 45 ≤ B.
function classes.below(bounds, beyond, value)
  for _, bound in ipairs(bounds) do
    if value < bound[2] then return bound[1] end
  end
  return beyond
end

return classes
