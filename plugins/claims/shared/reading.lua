-- Reads the text of a claim: which words of a list are in it.
local capitals = { ["À"] = "à", ["Â"] = "â", ["Ç"] = "ç", ["É"] = "é", ["È"] = "è", ["Ê"] = "ê", ["Î"] = "î", ["Ô"] = "ô", ["Á"] = "á", ["Í"] = "í", ["Ó"] = "ó", ["Ú"] = "ú", ["Ñ"] = "ñ" }
local others = { ["’"] = " ", ["‘"] = " ", ["“"] = " ", ["”"] = " ", ["–"] = " ", ["—"] = " ", ["‑"] = " ", ["₂"] = "2", ["®"] = " ", ["™"] = " ", ["«"] = " ", ["»"] = " ", ["\u{A0}"] = " " }

--- Lower case; words and numbers with one blank around each.
local function plain(text)
  for from, to in pairs(capitals) do
    text = text:gsub(from, to)
  end
  for from, to in pairs(others) do
    text = text:gsub(from, to)
  end
  return " " .. text:lower():gsub("[^%w\128-\255]+", " ") .. " "
end

--- The first word or phrase of the list that is in the plain text, or nil.
local function word_in(text, list)
  for _i, word in ipairs(list) do
    if word:sub(-1) == "*" then
      if text:find(" " .. word:sub(1, -2), 1, true) then return word:sub(1, -2) .. "…" end
    elseif text:find(" " .. word .. " ", 1, true) then
      return word
    end
  end
  return nil
end

local function has(list, id)
  for _i, one in ipairs(list or {}) do
    if one == id then return true end
  end
  return false
end

local comparing = { "than", "compared", "versus", "vs", "instead of", "par rapport", "que le", "que la", "que notre", "que les", "comparé*", "en comparación", "que el", "que nuestro", "comparado*" }

--- Whether the claim states it: said so in its row, or seen in its text.
local function states(row, what)
  if has(row.stated, what) then return true end
  if what == "amount" then return row.text:find "%d" ~= nil end
  if what == "comparison" then return word_in(plain(row.text), comparing) ~= nil end
  return false
end

return { plain = plain, word_in = word_in, has = has, states = states }
