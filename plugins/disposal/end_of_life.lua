-- What becomes of the product where it is used. Of paper, plastic, glass and metal in municipal waste a country recycles the share
-- recycled/recyclables; the same share of the product's recyclable mass is taken to be recycled, unless its own take-back is known. The rest
-- goes the way of the rest of the waste: burnt, landfilled, or dumped and lost. An estimate: metals are picked out of waste more often
-- than that, plastics and glass less. Its form is the centre's own; the figures are sourced in data/municipal_waste.lua.
local groups = include "../product/shared/groups"
local profile = include "../product/shared/profile"
local waste = include "shared/country_waste"

local function share_fact(id, title)
  fact.percentage(id) {
    title = title,
    help = _"In the country of use. Leave open to use the country profile.",
    evidence = _"National waste statistic, with the year",
  }
end

share_fact("centre.waste_recycled", _"Municipal waste that is recycled, without composting")
share_fact("centre.waste_incinerated", _"Municipal waste that is incinerated")
share_fact("centre.waste_landfilled", _"Municipal waste that goes to a landfill")

local given = { "centre.waste_recycled", "centre.waste_incinerated", "centre.waste_landfilled", "product.group" }
local basis = "as given, else " .. waste.source .. "; without a figure for the country the average of the countries there"

local function country_indicator(kind, id, title, unit, compute)
  kind(id) {
    title = title,
    unit = unit,
    needs = { "product.country_of_use" },
    optional = given,
    compute = function(f)
      if not groups.can(f, "article") then return nil end
      return compute(f)
    end,
    basis = basis,
  }
end

for _i, one in ipairs {
  { "recycled", _"Municipal waste of the country that is recycled" },
  { "composted", _"Municipal waste of the country that is composted" },
  { "incinerated", _"Municipal waste of the country that is incinerated" },
  { "landfilled", _"Municipal waste of the country that goes to a landfill" },
  { "collected", _"Municipal waste of the country that is collected at all" },
} do
  country_indicator(indicator.number, "disposal.country_" .. one[1], one[2], "%", function(f)
    return (waste.share(f, one[1]))
  end)
end

country_indicator(indicator.number, "disposal.country_waste_year", _"Year of the country's waste figures, or of their publication", nil, waste.year)

country_indicator(indicator.number, "disposal.country_recyclables_recycled", _"Paper, plastic, glass and metal waste of the country that is recycled", "%", function(f)
  return round(math.min(100, 100 * waste.share(f, "recycled") / waste.share(f, "recyclables")), 1)
end)

local mixed = {
  recycled = _"country profile; the share that is recycled: an average of the world",
  recyclables = _"country profile; paper, plastic, glass and metal in the waste: an average of the world",
}

country_indicator(indicator.text, "disposal.country_waste_origin", _"Municipal waste: where the figures come from", nil, function(f)
  local _landfilled, origin = waste.share(f, "landfilled")
  local _recycled, of_recycled = waste.share(f, "recycled")
  local _recyclables, of_recyclables = waste.share(f, "recyclables")
  if profile.is_default(origin) then return origin end
  if profile.is_default(of_recycled) then return mixed.recycled end
  if profile.is_default(of_recyclables) then return mixed.recyclables end
  return of_recycled
end)

indicator.number "disposal.reaches_recycling" {
  title = _"Share of the products that reaches recycling where it is used",
  unit = "%",
  needs = { "disposal.country_recyclables_recycled" },
  optional = { "design.collected_recycling" },
  compute = function(f)
    return f.design.collected_recycling or f.disposal.country_recyclables_recycled
  end,
  basis = "collection for recycling as given for the product; else " .. basis,
}

indicator.number "disposal.recycled_where_used" {
  title = _"Mass that is recycled where the product is used, estimate",
  unit = "%",
  needs = { "disposal.recyclability_rate", "disposal.reaches_recycling" },
  compute = function(f)
    return f.disposal.recyclability_rate * f.disposal.reaches_recycling / 100
  end,
  basis = "recyclability rate times the share that reaches recycling; form of the estimate: centre's own",
}

--- Of what is not recycled, the part that takes one way: burnt and landfilled as in the country, the rest dumped or lost.
local function rest_indicator(id, title, part)
  indicator.number(id) {
    title = title,
    unit = "%",
    needs = { "disposal.recycled_where_used", "disposal.country_recycled", "disposal.country_composted", "disposal.country_incinerated", "disposal.country_landfilled" },
    compute = function(f)
      local d = f.disposal
      local ways = { burnt = d.country_incinerated, landfilled = d.country_landfilled }
      ways.lost = math.max(0, 100 - d.country_recycled - d.country_composted - ways.burnt - ways.landfilled)
      local all = ways.burnt + ways.landfilled + ways.lost
      if all == 0 then return nil end
      return (100 - d.recycled_where_used) * ways[part] / all
    end,
    basis = "what is not recycled, divided as the country's municipal waste that is neither recycled nor composted",
  }
end

rest_indicator("disposal.burnt_where_used", _"Mass that is burnt where the product is used, estimate", "burnt")
rest_indicator("disposal.landfilled_where_used", _"Mass that is landfilled where the product is used, estimate", "landfilled")
rest_indicator("disposal.lost_where_used", _"Mass that is dumped or lost where the product is used, estimate", "lost")
