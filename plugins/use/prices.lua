-- What electricity and water cost where the product is used: as given, else the country profile, in the currency of the amounts.
local countries = include "../product/shared/countries"
local electricity = include "data/electricity_prices"
local groups = include "../product/shared/groups"
local money = include "../product/shared/money"
local profile = include "../product/shared/profile"
local water = include "data/water_prices"

fact.choice "centre.currency" {
  title = _"Currency of the amounts",
  help = _"The currency in which prices and costs are given here. Leave open where it is that of the country of use.",
  choices = money.choices,
}

fact.number "centre.electricity_price" {
  title = _"Price of a kilowatt-hour",
  unit = "1/kWh",
  min = 0,
  max = 1000000,
  help = _"With taxes, in the currency of the amounts. Leave open to use the country profile.",
  evidence = _"National statistic or tariff, with the year",
}

fact.number "centre.water_price" {
  title = _"Price of a cubic metre of water",
  unit = "1/m3",
  min = 0,
  max = 100000000,
  help = _"Supply and waste water, in the currency of the amounts. Leave open to use the country profile.",
  evidence = _"Tariff of the waterworks, with the year",
}

local function currency_of(f)
  if not groups.uses_energy(f) then return nil end
  return f.centre.currency or countries.currency[f.product.country_of_use]
end

indicator.text "use.currency" {
  title = _"Currency of the amounts",
  needs = { "product.country_of_use" },
  optional = { "centre.currency", "product.group" },
  compute = currency_of,
  basis = "as given, else the currency of the country of use (ISO 4217)",
}

--- The price of `what` as given, that of the country, and where the one that counts comes from. None where the product takes none of it.
--- `field` names the column of the table for the product.
local function price(what, unit, titles, figures, field)
  local id, name, amount = what .. "_price", what .. "_prices", "annual_" .. (what == "water" and "water" or "energy")
  local basis = "as given, else " .. figures.source .. ", in the currency of the amounts at the rate of " .. money.date .. "; without a figure for the country the world's"
  local needs = { "product.country_of_use" }
  local optional = { "use." .. amount, "centre.currency", "centre." .. id, "product.group" }

  local function from_profile(f)
    local to = currency_of(f)
    if not to or (f.use[amount] or 0) == 0 then return nil end
    local row, origin = profile.row(name, figures, f.product.country_of_use, field(f))
    return money.convert(row[field(f)], row.currency or figures.currency, to), origin
  end

  indicator.number("use.country_" .. id) {
    title = titles.country,
    unit = unit,
    needs = needs,
    optional = { "use." .. amount, "centre.currency", "product.group" },
    compute = function(f)
      local converted, origin = from_profile(f)
      if profile.is_default(origin) then return nil end
      return converted
    end,
    basis = basis,
  }

  indicator.number("use." .. id) {
    title = titles.used,
    unit = unit,
    needs = needs,
    optional = optional,
    compute = function(f)
      return f.centre[id] or (from_profile(f))
    end,
    basis = basis,
  }

  indicator.text("use." .. id .. "_origin") {
    title = titles.origin,
    needs = needs,
    optional = optional,
    compute = function(f)
      if f.centre[id] then return profile.given end
      local _price, origin = from_profile(f)
      return origin
    end,
    basis = basis,
  }
end

price("electricity", "1/kWh", {
  country = _"Price of a kilowatt-hour, country profile",
  used = _"Price of a kilowatt-hour",
  origin = _"Price of a kilowatt-hour: where the figure comes from",
}, electricity, function(f)
  return groups.always(f, "business") and "business" or "household"
end)

price("water", "1/m3", {
  country = _"Price of a cubic metre of water, country profile",
  used = _"Price of a cubic metre of water",
  origin = _"Price of a cubic metre of water: where the figure comes from",
}, water, function()
  return 1
end)
