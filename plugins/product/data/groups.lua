-- The product groups: id, title, traits. Criteria ask for a trait to know whether they make sense for a product. A trait
-- is true, or "some" where it holds for some products of the group, so that the facts decide; left out, it holds for none.
--   goods        delivered, and so mostly packed; a service is not
--   article      a thing that is disposed of in the end; a mixture is used up
--   lasts        serves for years
--   taken_apart  made of parts that people take out, to repair or to recycle it
--   equipment    electrical or electronic equipment
--   runs         takes electricity and consumables of its own
--   washing      serves in the wash, whose electricity counts as its use
--   business     used by a business, which pays its own tariff
local appliance = { goods = true, article = true, lasts = true, taken_apart = true, equipment = true, runs = true }
local disposable = { goods = true, article = true }

return {
  { "refrigerating-appliance", _"Refrigerating appliance", traits = appliance },
  { "washing-machine", _"Washing machine", traits = appliance },
  { "dishwasher", _"Dishwasher", traits = appliance },
  { "display", _"Television or display", traits = appliance },
  { "light-source", _"Light source", traits = { goods = true, article = true, lasts = true, equipment = true, runs = true } },
  { "smartphone", _"Smartphone or tablet", traits = appliance },
  { "laptop", _"Laptop computer", traits = appliance },
  { "small-appliance", _"Small household appliance", traits = appliance },
  { "furniture", _"Furniture", traits = { goods = true, article = true, lasts = true, taken_apart = true, equipment = "some", runs = "some" } },
  { "textile", _"Textile or garment", traits = { goods = true, article = true, lasts = true, washing = true } },
  { "detergent", _"Detergent or cleaner", traits = { goods = true, washing = true } },
  { "paper", _"Paper product", traits = disposable },
  { "paint", _"Paint or varnish", traits = { goods = true, lasts = true } },
  { "packaging", _"Packaging", traits = disposable },
  { "food-packaging", _"Food packaging", traits = disposable },
  { "footwear", _"Leather or footwear", traits = { goods = true, article = true, lasts = true } },
  { "accommodation", _"Tourist accommodation", traits = { runs = true, business = true } },
  {
    "other",
    _"Other product",
    traits = { goods = "some", article = "some", lasts = "some", taken_apart = "some", equipment = "some", runs = "some", washing = "some" },
  },
}
