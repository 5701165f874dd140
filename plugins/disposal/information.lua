-- What users and recyclers are told, and who takes the product back.
local groups = include "../product/shared/groups"

fact.choice "disposal.recycler_information" {
  title = _"Information for recyclers",
  help = _"Sequence of dismantling, tools, place of hazardous components, materials.",
  evidence = _"The document or its web address",
  choices = {
    { "public", _"Published on a free website" },
    { "on_request", _"Given on request" },
    { "none", _"None" },
  },
}

fact.number "disposal.recycler_information_years" {
  title = _"How long this information stays available",
  unit = "year",
  min = 0,
  max = 100,
  help = _"After the last unit of the model was sold.",
}

fact.choice "disposal.take_back" {
  title = _"Take-back of old products",
  evidence = _"Contract with a scheme, register number, or terms of the own system",
  choices = {
    { "own", _"Own system that collects and treats" },
    { "collective", _"Member of a collective scheme" },
    { "retailer", _"Retailers take back one for one" },
    { "none", _"None" },
  },
}

fact.choices "disposal.user_information" {
  title = _"What users are told about disposal",
  evidence = _"User manual and photograph of the rating plate",
  choices = {
    { "symbol", _"Crossed-out wheeled bin, or the sorting sign of the country" },
    { "where", _"Where to hand the product in" },
    { "battery", _"How to take out the battery" },
    { "data", _"How to delete personal data" },
    { "packaging", _"How to sort the packaging" },
  },
}

local publish = option "disposal.publish_dismantling" {
  title = _"Publish a two-page dismantling guide",
  how = _"Sequence, tools and time for each target part, photographs, a map of hazardous components; in the language of the market; kept for 15 years.",
  effort = "low",
  effect = {
    ["disposal.recycler_information"] = set "public",
    ["disposal.recycler_information_years"] = set(15),
  },
}

criterion "disposal.recycler_guide_available" {
  title = _"Recyclers can find out how to dismantle it",
  why = _"A recycler who knows where the battery sits needs a minute, not ten.",
  measure = "disposal.recycler_information",
  needs = { "disposal.recycler_information" },
  rate = grades { public = 1, on_request = 0.5, none = 0 },
  met = equals "public",
  threshold = _"published on a free website",
  partly = equals "on_request",
  advice = { publish },
  evidence = _"The document or its web address",
  basis = "Directive 2012/19/EU, article 15 (information for treatment); for displays Regulation (EU) 2019/2021, annex II, D 1 (free website)",
}

criterion "disposal.recycler_guide_kept" {
  title = _"The dismantling information stays available",
  why = _"Products come back long after they were sold.",
  needs = { "disposal.recycler_information", "disposal.recycler_information_years" },
  applies = function(f)
    return f.disposal.recycler_information ~= "none"
  end,
  measure = "disposal.recycler_information_years",
  unit = "year",
  rate = between { worst = 0, best = 15 },
  met = at_least(15),
  threshold = _"at least 15 years",
  advice = { publish },
  evidence = _"Commitment in the technical documentation",
  basis = "Regulation (EU) 2019/2021, annex II, D 1 (15 years for displays); for other groups centre's own good practice",
}

criterion "disposal.taken_back" {
  title = _"Somebody takes the product back",
  why = _"Producer responsibility is law in a growing number of markets, and buyers ask for it where it is not.",
  needs = { "disposal.take_back" },
  optional = { "product.group" },
  applies = groups.only "article",
  measure = "disposal.take_back",
  rate = grades { own = 1, collective = 1, retailer = 0.5, none = 0 },
  met = one_of { "own", "collective" },
  threshold = _"own system, or member of a collective scheme",
  partly = equals "retailer",
  advice = {
    option "disposal.join_scheme" {
      title = _"Join a collective take-back scheme",
      how = _"Register as a producer in each market; where there is no scheme yet, agree on collection points with retailers and a licensed recycler.",
      effort = "medium",
      effect = { ["disposal.take_back"] = set "collective" },
      tradeoff = _"Fees are due for every unit sold; some schemes lower them for products that are easy to recycle.",
    },
  },
  evidence = _"Contract with a scheme or register number",
  basis = "Directive 2012/19/EU, articles 12 and 13 (electrical equipment); otherwise centre's own good practice",
}

local asked_topics = {
  { id = "symbol", missing = _"The sign for separate collection is missing" },
  { id = "where", missing = _"Users are not told where to hand the product in" },
  { id = "packaging", missing = _"Users are not told how to sort the packaging" },
}

criterion "disposal.user_informed" {
  title = _"Users are told how to dispose of it",
  why = _"What is not handed in cannot be recycled. The sign and a line in the manual cost nothing.",
  needs = { "disposal.user_information" },
  measure = function(f)
    local told = {}
    for _i, id in ipairs(f.disposal.user_information) do
      told[id] = true
    end
    local found = {}
    for _i, topic in ipairs(asked_topics) do
      if not told[topic.id] then found[#found + 1] = finding(topic.missing, {}) end
    end
    return #asked_topics - #found, found
  end,
  rate = between { worst = 0, best = #asked_topics },
  met = at_least(#asked_topics),
  threshold = _"the sign, where to hand it in, how to sort the packaging",
  advice = {
    option "disposal.tell_users" {
      title = _"Sign on the product, three lines in the manual",
      how = _"The crossed-out wheeled bin on the rating plate; in the manual where to hand the product in and how to sort its packaging.",
      effort = "low",
      effect = {
        ["disposal.user_information"] = function(told)
          local all, has = {}, {}
          for i, id in ipairs(told) do
            all[i], has[id] = id, true
          end
          for _i, topic in ipairs(asked_topics) do
            if not has[topic.id] then all[#all + 1] = topic.id end
          end
          return all
        end,
      },
    },
  },
  evidence = _"User manual and photograph of the rating plate",
  basis = "Directive 2012/19/EU, article 14 and annex IX (the crossed-out wheeled bin, EN 50419); packaging: centre's own good practice",
}
