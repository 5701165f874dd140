-- The selected claims of ISO 14021, clause 7, that a plain text makes.
local kinds = include "data/kinds"
local reading = include "shared/reading"

return function(text)
  local list = {}
  for _i, kind in ipairs(kinds) do
    if reading.word_in(text, kind.words) and not (kind.unless and reading.word_in(text, kind.unless)) then list[#list + 1] = kind end
  end
  return list
end
