-- Ratios and changes; nil where there is nothing to divide by.

local function ratio(above, below)
  if not above or not below or below == 0 then return nil end
  return above / below
end

--- Output per resource.
local function productivity(output, used)
  return ratio(output, used)
end

--- Pollution per output.
local function intensity(output, released)
  return ratio(released, output)
end

--- The change of `now` against `before`, in per cent.
local function percent(now, before)
  local times = ratio(now, before)
  return times and 100 * (times - 1)
end

return { ratio = ratio, productivity = productivity, intensity = intensity, percent = percent }
