-- Ecolabels and public buyers for the product group in its markets.
local schemes = include "data/schemes"
local market = include "shared/market"

local choices = {}
for _i, scheme in ipairs(schemes) do
  if scheme.kind == "ecolabel" then choices[#choices + 1] = { scheme.id, scheme.name } end
end

fact.choices "business.labels" {
  title = _"Labels that the product carries",
  help = _"Valid today, for this very product.",
  choices = choices,
  evidence = _"Licence or certificate",
}

local needs = { "product.group" }
local where = { "client.markets", "product.country_of_use" }
local basis = "market map (data/schemes), each scheme with its source and year"

local function names(list)
  local texts = {}
  for i, scheme in ipairs(list) do
    texts[i] = scheme.name .. (scheme.unconfirmed and " *" or "")
  end
  if is_empty(texts) then return nil end
  return table.concat(texts, ", ")
end

indicator.text "business.ecolabels" {
  title = _"Labels for this product group in these markets (*: to be confirmed)",
  needs = needs,
  optional = where,
  compute = function(f)
    return names(market.fitting(f, "ecolabel"))
  end,
  basis = basis,
}

indicator.text "business.public_buyers" {
  title = _"Public buyers with green rules for this product group in these markets",
  needs = needs,
  optional = where,
  compute = function(f)
    return names(market.fitting(f, "buyer"))
  end,
  basis = basis,
}

--- An option for each label, offered where it is the first of those that suit the product.
local function applications()
  local options = {}
  for _i, scheme in ipairs(schemes) do
    if scheme.kind == "ecolabel" then
      options[#options + 1] = option("business.apply_" .. scheme.id) {
        title = _"Apply for the label that most buyers ask for",
        how = _"Ask the three largest customers which one they accept; compare its criteria with this result, and close the gaps first.",
        effort = "high",
        applies = function(f)
          local first = market.fitting(f, "ecolabel")[1]
          return first ~= nil and first.id == scheme.id
        end,
        effect = {
          ["business.labels"] = function(value)
            if market.has(value, scheme.id) then return value end
            return { scheme.id, table.unpack(value) }
          end,
        },
        costs_basis = _"To be filled in by the centre: fees of the scheme, tests and the auditor's time",
      }
    end
  end
  return options
end

criterion "business.label_carried" {
  title = _"Carries a label that its markets know",
  why = _"A label that buyers know saves them the proof, and opens tenders of public buyers.",
  needs = { "product.group", "business.labels" },
  optional = where,
  applies = function(f)
    return not is_empty(market.fitting(f, "ecolabel"))
  end,
  measure = function(f)
    local count, findings = 0, {}
    for _i, scheme in ipairs(market.fitting(f, "ecolabel")) do
      if market.has(f.business.labels, scheme.id) then
        count = count + 1
      else
        findings[#findings + 1] = finding(_"{name} asks for: {what}", { name = scheme.name, what = scheme.asks })
      end
    end
    if count > 0 then return count end
    for _i, scheme in ipairs(market.fitting(f, "buyer")) do
      findings[#findings + 1] = finding(_"{name} buys by: {what}", { name = scheme.name, what = scheme.asks })
    end
    return 0, findings
  end,
  met = at_least(1),
  threshold = _"one of those that suit the group and its markets",
  advice = applications(),
  evidence = _"Licence or certificate",
  basis = "market map (data/schemes); that a label counts: centre's own good practice",
}
