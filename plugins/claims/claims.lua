-- The claims: what is said, what of, what is stated with it, and what it rests on.
local choices = include "data/choices"
local vague = include "data/vague"
local made = include "shared/made"
local reading = include "shared/reading"

local function offered(list)
  local pairs_of = {}
  for i, entry in ipairs(list) do
    pairs_of[i] = { entry[1], entry[2] }
  end
  return pairs_of
end

fact.table "claims.list" {
  title = _"Environmental claims",
  help = _"A row for each claim on product, packaging, website and in advertising, in English, French or Spanish, word for word with what stands beside it. Names, colours and pictures that say the same are claims too. An empty list says that none is made.",
  evidence = _"Photographs of product and packaging, pages of the website, advertisements",
  columns = {
    column.text "text" { title = _"Claim, word for word" },
    column.choice "about" {
      title = _"True of",
      choices = {
        { "product", _"The whole product or service" },
        { "part", _"A part of it" },
        { "packaging", _"The packaging" },
        { "company", _"The company" },
      },
      optional = true,
    },
    column.choices "stated" { title = _"Stated with it", choices = offered(choices.stated), optional = true },
    column.choices "rests_on" { title = _"What it rests on", choices = offered(choices.rests_on), optional = true },
  },
}

local named = {
  { vague.vague, _"vague" },
  { vague.sustainable, _"sustainable" },
  { vague.neutral, _"climate neutral" },
  { vague.future, _"promise" },
  { vague.label, _"label" },
}

--- The titles of the kinds of claims that the text makes.
local function kinds_of(text)
  local titles = {}
  for _i, group in ipairs(named) do
    if reading.word_in(text, group[1]) then titles[#titles + 1] = group[2] end
  end
  for _i, kind in ipairs(made(text)) do
    titles[#titles + 1] = kind.title
  end
  return titles
end

indicator.number "claims.count" {
  title = _"Environmental claims made",
  needs = { "claims.list" },
  compute = function(f)
    return #f.claims.list
  end,
  basis = "number of rows",
}

indicator.text "claims.kinds" {
  title = _"Kinds of claims that were recognised",
  needs = { "claims.list" },
  compute = function(f)
    local texts = {}
    for i, row in ipairs(f.claims.list) do
      local titles = kinds_of(reading.plain(row.text))
      texts[i] = i .. ": " .. (is_empty(titles) and _"none" or table.concat(titles, ", "))
    end
    if is_empty(texts) then return nil end
    return table.concat(texts, "; ")
  end,
  basis = "words of ISO 14021, clauses 5 and 7, and of Directive (EU) 2024/825, in English, French and Spanish",
}
