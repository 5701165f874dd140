-- Topics of the information to users: id, title of the choice, name within a sentence; of: only products with this trait of the
-- product groups, left out where it concerns any product.
return {
  { "settings", _"Settings and programmes that use least", _"settings that use least", of = "runs" },
  { "load", _"How full to load, or how to match the product to the need", _"how to match it to the need" },
  { "place", _"Where and how to install it", _"where and how to install it", of = "runs" },
  { "maintenance", _"Cleaning and maintenance, with intervals", _"cleaning and maintenance", of = "lasts" },
  { "consumption", _"Consumption of energy and water in each programme or mode", _"consumption in each mode", of = "runs" },
  { "consumables", _"Right amount and choice of consumables", _"right amount of consumables", of = "runs" },
  { "idle", _"Switching off, standby and network", _"switching off", of = "equipment" },
  { "repair", _"Whom to ask for repair and spare parts", _"whom to ask for repair", of = "taken_apart" },
}
