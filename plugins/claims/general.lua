-- ISO 14021, clause 5: what holds for every claim.
local vague = include "data/vague"
local reading = include "shared/reading"
local judging = include "shared/judging"

--- A claim that may not be made at all.
local function refused(list, text)
  return function(_row, claim)
    local word = reading.word_in(claim, list)
    return word and { { text, { word = word } } } or nil
  end
end

local too_vague = refused(vague.vague, _"Claim {row}, \"{claim}\": \"{word}\" says nothing that could be checked")
local sustainable = refused(vague.sustainable, _"Claim {row}, \"{claim}\": \"{word}\" cannot be proved of a product")

criterion "claims.no_vague"(judging.rule(too_vague, {
  title = _"No vague claims",
  why = _"\"Green\" says everything and nothing: nobody can check it, and buyers stop believing the claims that are true.",
  advice = {
    option "claims.say_what" {
      title = _"Say what is better, by how much and compared with what, or say nothing",
      how = _"Replace the word by the property behind it: \"housing of 80 % recycled plastic\" instead of \"eco-friendly\".",
      effort = "low",
      effect = { ["claims.list"] = judging.dropped(too_vague) },
    },
  },
  basis = "ISO 14021, 5.3, read in AS/NZS ISO 14021:2000; the words in French and Spanish are the centre's",
}))

criterion "claims.no_sustainable"(judging.rule(sustainable, {
  title = _"No claim to be sustainable",
  why = _"No method can prove that a product as a whole is sustainable.",
  advice = {
    option "claims.drop_sustainable" {
      title = _"Leave out \"sustainable\"",
      how = _"Name the certified property: \"wood from FSC-certified forests\".",
      effort = "low",
      effect = { ["claims.list"] = judging.dropped(sustainable) },
    },
  },
  basis = "ISO 14021, 5.5, read in AS/NZS ISO 14021:2000",
}))

local function claims_free(text)
  if reading.word_in(text, vague.not_free) then return nil end
  return reading.word_in(text, vague.free_before) or reading.word_in(text, vague.free_after)
end

local function free_of(row, text)
  local word = claims_free(text)
  if not word then return false end
  if not (reading.has(row.rests_on, "test") or reading.has(row.rests_on, "certificate")) then
    return { { _"Claim {row}, \"{claim}\": \"{word}\" without a test report that finds no more than a trace", { word = word } } }
  end
  if not reading.has(row.rests_on, "usual") then
    return { { _"Claim {row}, \"{claim}\": not shown that the substance is or was usual in such products" } }
  end
  return nil
end

criterion "claims.free_of"(judging.rule(free_of, {
  title = _"\"Free of\" is true and says something",
  why = _"Free of what was never in it, or of what was replaced by something as bad, misleads.",
  advice = {
    option "claims.test_traces" {
      title = _"Have it tested, and drop it where nobody uses the substance any more",
      how = _"One analysis a year of a sample from the market; the limit is the background level, not zero.",
      effort = "medium",
      effect = {
        ["claims.list"] = judging.mended(free_of, function(row)
          row.rests_on = judging.with(judging.with(row.rests_on, "test"), "usual")
        end),
      },
    },
  },
  basis = "ISO 14021, 5.4 and 5.7 (absence of what was never associated with the product), read in AS/NZS ISO 14021:2000 and 16 CFR 260.9",
}))

local function object_unclear(row)
  if row.about == "product" or row.about == "company" or reading.states(row, "object") then return nil end
  if row.about then return { { _"Claim {row}, \"{claim}\": true of a part or of the packaging, and does not say so" } } end
  return { { _"Claim {row}, \"{claim}\": does not say what it is true of" } }
end

criterion "claims.object_clear"(judging.rule(object_unclear, {
  title = _"It is clear what a claim refers to",
  why = _"\"Recycled\" on a box may mean the box or what is in it.",
  advice = {
    option "claims.name_object" {
      title = _"Name the part in the claim",
      how = _"\"Bottle of 100 % recycled PET, cap and label excluded\".",
      effort = "low",
      effect = {
        ["claims.list"] = judging.mended(object_unclear, function(row)
          row.stated = judging.with(row.stated, "object")
        end),
      },
    },
  },
  basis = "ISO 14021, 5.7 (whole product, part or packaging); 16 CFR 260.3 (b)",
}))

local function unsupported(row)
  for _i, what in ipairs(row.rests_on or {}) do
    if what ~= "supplier" and what ~= "offsets" and what ~= "law" then return nil end
  end
  return { { _"Claim {row}, \"{claim}\": nothing behind it that others could check" } }
end

criterion "claims.substantiated"(judging.rule(unsupported, {
  title = _"Each claim rests on something that can be checked",
  why = _"Whoever asks has to be shown the proof; the burden lies with the one who claims.",
  advice = {
    option "claims.file" {
      title = _"A file behind each claim",
      how = _"One page each: the claim, what it rests on, method, date, who is responsible; kept as long as the product is sold and some years longer.",
      effort = "medium",
      effect = {
        ["claims.list"] = judging.mended(unsupported, function(row)
          row.rests_on = judging.with(row.rests_on, "records")
        end),
      },
    },
  },
  basis = "ISO 14021, 5.7 (substantiated and verified) and clause 6 (evaluation; documentation on request)",
}))
