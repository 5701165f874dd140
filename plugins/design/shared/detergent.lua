-- Ingredients of a detergent with the figures that count for them, and the limits of its type.
local did = include "data/did_list"
local data = include "data/detergents"

local choices, of = {}, {}
for i, entry in ipairs(did.entries) do
  choices[i] = { entry[1], entry[2] }
  of[entry[1]] = entry
end

local types, type_of = {}, {}
for i, kind in ipairs(data.types) do
  types[i] = { kind[1], kind[2] }
  type_of[kind[1]] = kind
end

--- The figure `name` of a row: its own where given, else of the list.
local function figure(row, name)
  return row[name] or of[row.ingredient][name]
end

--- Whether a row is an organic substance.
local function organic(row)
  return figure(row, "aerobic") ~= "NA"
end

local function surfactant(row)
  return of[row.ingredient].kind ~= nil
end

--- The limit `name` of the product's type and form; nil where there is none.
local function limit(f, name)
  local value = type_of[f.design.detergent_type][name]
  if type(value) == "table" then value = value[f.design.detergent_form] end
  return value
end

--- Litres that a row needs to be diluted to no effect, at a dosage in g.
local function volume(row, dosage)
  if row.ingredient == "water" then return 0 end
  return 1000 * dosage * row.share / 100 * figure(row, "df") / figure(row, "tf")
end

--- Grams at a dosage in g of the rows that `counts` picks.
local function grams(f, counts)
  return round(sum(f.design.formula, function(row)
    return counts(row) and f.use.dosage * row.share / 100 or 0
  end), 9)
end

return {
  choices = choices,
  of = of,
  types = types,
  type_of = type_of,
  figure = figure,
  organic = organic,
  surfactant = surfactant,
  limit = limit,
  volume = volume,
  grams = grams,
}
