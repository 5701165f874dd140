-- Lists of things that a good product does without: { id, title, name within a sentence }, asked as choices.

--- The choices of the fact, and the names for findings.
local function list(entries)
  local choices, name = {}, {}
  for i, one in ipairs(entries) do
    choices[i] = { one[1], one[2] }
    name[one[1]] = one[3]
  end
  return choices, name
end

--- None is best; one already spoils it, each further one a little more.
local function rate(_f, count)
  return count == 0 and 1 or clamp(0.4 - count / 10, 0, 1)
end

--- A criterion that none of the list is in the product. spec: title, why, fact, name, text with {name}, threshold, advice,
--- evidence, basis.
local function absent(id, spec)
  local field = spec.fact:match("%.(.+)")
  criterion(id) {
    title = spec.title,
    why = spec.why,
    needs = { spec.fact },
    measure = function(f)
      local found = {}
      for i, one in ipairs(f.design[field]) do
        found[i] = finding(spec.text, { name = spec.name[one] })
      end
      return #found, found
    end,
    rate = rate,
    met = at_most(0),
    threshold = spec.threshold,
    advice = spec.advice,
    evidence = spec.evidence,
    basis = spec.basis,
  }
end

return { list = list, rate = rate, absent = absent }
