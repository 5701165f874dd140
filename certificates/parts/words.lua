-- Words that the program gives in English, whatever the language of the document: all of them, and only here.
local words = {
  -- outcomes
  ["met"] = _"met", ["partly met"] = _"partly met", ["not met"] = _"not met", ["unknown"] = _"unknown",
  ["not applicable"] = _"not applicable",
  -- qualities of facts
  ["measured"] = _"measured", ["calculated"] = _"calculated", ["declared"] = _"declared", ["estimated"] = _"estimated",
  -- efforts
  ["low"] = _"low", ["medium"] = _"medium", ["high"] = _"high",
  ["yes"] = _"yes", ["no"] = _"no",
}

-- Units that are words: alone or in a compound such as "kWh/person", and with their number.
local units = {
  ["year"] = { _"year", _"{n} year", _"{n} years" },
  ["month"] = { _"month", _"{n} month", _"{n} months" },
  ["week"] = { _"week", _"{n} week", _"{n} weeks" },
  ["day"] = { _"day", _"{n} day", _"{n} days" },
  ["working day"] = { _"working day", _"{n} working day", _"{n} working days" },
  ["cycle"] = { _"cycle", _"{n} cycle", _"{n} cycles" },
  ["piece"] = { _"piece", _"{n} piece", _"{n} pieces" },
  ["use"] = { _"use", _"{n} use", _"{n} uses" },
  ["step"] = { _"step", _"{n} step", _"{n} steps" },
  ["person"] = { _"person", _"{n} person", _"{n} people" },
  ["point"] = { _"point", _"{n} point", _"{n} points" },
  ["drop"] = { _"drop", _"{n} drop", _"{n} drops" },
  ["guest-night"] = { _"guest-night", _"{n} guest-night", _"{n} guest-nights" },
  ["place-setting"] = { _"place-setting", _"{n} place-setting", _"{n} place-settings" },
}

-- A threshold that a rule makes, by how it begins.
local bounds = {
  ["at least"] = _"at least {amount}", ["at most"] = _"at most {amount}",
  ["below"] = _"below {amount}", ["above"] = _"above {amount}",
}

return { of = function(text) return words[text] or text end, units = units, bounds = bounds }
