-- The European Union's rules on green claims towards consumers: Directive (EU) 2024/825, which changes Directive 2005/29/EC; applies from
-- 27 September 2026. Not asked where the product is not sold there.
local vague = include "data/vague"
local reading = include "shared/reading"
local judging = include "shared/judging"

local function sold_there(f)
  return not f.client.markets or reading.has(f.client.markets, "eu")
end

local function rule(fault, fields)
  fields.optional, fields.applies = { "client.markets" }, sold_there
  return judging.rule(fault, fields)
end

local function generic(row, text)
  local word = reading.word_in(text, vague.vague) or reading.word_in(text, vague.sustainable) or reading.word_in(text, vague.generic)
  if not word or reading.has(row.rests_on, "ecolabel") or reading.has(row.stated, "specification") then return nil end
  return { { _"Claim {row}, \"{claim}\": \"{word}\" without an ecolabel and without saying what is meant", { word = word } } }
end

criterion "claims.generic"(rule(generic, {
  title = _"General claims only with an ecolabel, or with what is meant beside them",
  why = _"In the European Union a general claim without recognised excellent performance is an unfair practice, whoever else makes it.",
  advice = {
    option "claims.specify" {
      title = _"Say what is meant in the same place, or apply for an ecolabel",
      how = _"\"Climate friendly\" becomes \"all energy for this packaging comes from renewable sources\"; the EU Ecolabel or another type I label of a state carries the general claim.",
      effort = "medium",
      effect = {
        ["claims.list"] = judging.mended(generic, function(row)
          row.stated = judging.with(row.stated, "specification")
        end),
      },
    },
  },
  basis = "Directive (EU) 2024/825, annex, point 4a of annex I of Directive 2005/29/EC",
}))

local function neutral(row, text)
  local word = reading.word_in(text, vague.neutral)
  if not word then return false end
  if row.about == "company" then return nil end
  if reading.has(row.rests_on, "offsets") or not reading.has(row.rests_on, "lca") then
    return { { _"Claim {row}, \"{claim}\": \"{word}\" said of a product, by offsets or without its footprint", { word = word } } }
  end
  return nil
end

criterion "claims.no_offsetting"(rule(neutral, {
  title = _"No product is neutral by offsets",
  why = _"Paying for trees elsewhere does not change what the product emits.",
  advice = {
    option "claims.own_reduction" {
      title = _"Claim the reduction of the product's own emissions instead",
      how = _"\"40 % less CO₂e over its life than the model before (2022)\", with the footprint on the website; tell of the projects apart from the product.",
      effort = "medium",
      effect = { ["claims.list"] = judging.dropped(neutral) },
    },
  },
  basis = "Directive (EU) 2024/825, annex, point 4c of annex I of Directive 2005/29/EC",
}))

local function future(row, text)
  local word = reading.word_in(text, vague.future)
  if not word then return false end
  if reading.has(row.rests_on, "plan") then return nil end
  return { { _"Claim {row}, \"{claim}\": \"{word}\" without a public, verified plan", { word = word } } }
end

criterion "claims.future_planned"(rule(future, {
  title = _"Promises for the future rest on a public plan",
  why = _"A promise costs nothing today; a plan with dates and an auditor does.",
  advice = {
    option "claims.publish_plan" {
      title = _"Publish the plan: measures, dates, money, and who checks it",
      how = _"Two pages on the website, targets for every second year, a report of an independent expert.",
      effort = "high",
      effect = {
        ["claims.list"] = judging.mended(future, function(row)
          row.rests_on = judging.with(row.rests_on, "plan")
        end),
      },
    },
  },
  basis = "Directive (EU) 2024/825, article 1, future environmental performance (article 6 (2) (d) of Directive 2005/29/EC)",
}))

local function label(row, text)
  local word = reading.word_in(text, vague.label)
  if not word then return false end
  if reading.has(row.rests_on, "ecolabel") or reading.has(row.rests_on, "certificate") then return nil end
  return { { _"Claim {row}, \"{claim}\": \"{word}\" without a certification scheme behind it", { word = word } } }
end

criterion "claims.labels_certified"(rule(label, {
  title = _"Labels rest on a certification scheme",
  why = _"A label that the maker drew himself looks like one that was earned.",
  advice = {
    option "claims.own_label_out" {
      title = _"Take off own labels, or have the property certified",
      how = _"A scheme that is open to all, with criteria that anyone can read and checks by a third party.",
      effort = "medium",
      effect = { ["claims.list"] = judging.dropped(label) },
    },
  },
  basis = "Directive (EU) 2024/825, annex, point 2a of annex I of Directive 2005/29/EC",
}))

local function only_law(row)
  return reading.has(row.rests_on, "law") and { { _"Claim {row}, \"{claim}\": law asks this of all such products" } } or nil
end

criterion "claims.beyond_law"(rule(only_law, {
  title = _"What law asks of all is not claimed as something special",
  why = _"\"Without CFCs\" is true of every refrigerator in the shop.",
  advice = {
    option "claims.drop_law" {
      title = _"Leave out what everybody has to do",
      how = _"Use the place for what goes beyond the law.",
      effort = "low",
      effect = { ["claims.list"] = judging.dropped(only_law) },
    },
  },
  basis = "Directive (EU) 2024/825, annex, point 10a of annex I of Directive 2005/29/EC (number of the point from memory)",
}))
