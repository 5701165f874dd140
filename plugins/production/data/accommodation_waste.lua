-- Waste in tourist accommodation: EU Ecolabel, Decision (EU) 2017/175, criteria 17, 18, 19 and 58, as printed in its user
-- manual. Third: how a finding names it.
return {
  disposables = {
    { "toiletries", _"Toiletries in small packs, caps, brushes, nail files", _"toiletries in small packs" },
    { "tableware", _"Cups, plates, cutlery or water jugs for one use, that no recycler takes", _"tableware for one use" },
    { "textiles", _"Towels or sheets for one use", _"towels or sheets for one use" },
  },
  food = {
    { "no_single_portions", _"No single portions of what keeps: coffee, sugar, chocolate powder", _"no single portions of what keeps" },
    { "procedure", _"A written procedure that fits what is offered to the number of guests", _"a written procedure" },
    { "donation", _"What is left over and good is given away", _"giving away what is left" },
  },
  food_wanted = { "no_single_portions", "procedure" },
  sorting = {
    { "guests", _"Bins for sorting in the rooms, on each floor or at a central place", _"bins for guests" },
    { "staff", _"The staff sorts into the kinds that are collected here", _"sorting by the staff" },
    { "hazardous", _"Hazardous waste apart: toner, batteries, lamps, appliances, medicines, fats", _"hazardous waste apart" },
  },
  sorting_wanted = { "guests", "staff", "hazardous" },
  organic = {
    { "garden", _"Waste of the garden", _"waste of the garden" },
    { "kitchen", _"Food waste of the kitchen", _"food waste" },
    { "products", _"Biodegradable products for one use", _"biodegradable products" },
    { "rooms", _"Biodegradable waste of the guests in their rooms", _"waste of the guests" },
  },
}
