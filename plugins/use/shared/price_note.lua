-- What a criterion notes of a price of electricity that was not given for the product. Needs use.electricity_price, its origin and
-- use.currency, as optional.
local profile = include "../product/shared/profile"

return function(f)
  local u = f.use
  if not u.electricity_price or u.electricity_price_origin == profile.given then return {} end
  return {
    finding(_"Price of a kilowatt-hour: {price} {currency}, {origin}", {
      price = round(u.electricity_price, 4),
      currency = u.currency,
      origin = u.electricity_price_origin,
    }),
  }
end
