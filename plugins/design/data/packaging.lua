-- Packaging: what Regulation (EU) 2025/40 asks of its design, read article by article in an open edition of the regulation.
return {
  kinds = {
    { "sales", _"Sales packaging" },
    { "service", _"Service packaging: filled at the counter, take-away" },
    { "grouped", _"Grouped packaging" },
    { "transport", _"Transport packaging" },
    { "ecommerce", _"Packaging of online trade" },
  },
  -- Article 24: at most half of the box empty, from 2030 or three years after the method is set; filling material is empty.
  empty_space = { of = { grouped = true, transport = true, ecommerce = true }, most = 50, worst = 80, best = 10 },
  -- Article 10 and annex IV: what only makes a pack look larger.
  features = {
    { "double_wall", _"Double walls", _"double walls" },
    { "false_bottom", _"False bottom", _"a false bottom" },
    { "layers", _"Layers that are not needed", _"layers that are not needed" },
    { "oversize", _"Pack much larger than its content, without a reason", _"a pack much larger than its content" },
  },
  -- Article 25 and annex V: formats of single-use plastic that may not be used from 2030.
  formats = {
    { "grouped_film", _"Plastic film around bottles, cans or tins at the point of sale", _"plastic film around groups at the point of sale" },
    { "fresh", _"Plastic for less than 1.5 kg of fresh fruit or vegetables", _"plastic for fresh fruit or vegetables" },
    { "on_site", _"Plastic for food and drink consumed within a restaurant or hotel", _"plastic for food and drink consumed on site" },
    { "portions", _"Plastic portions of sauce, milk, sugar in restaurants", _"plastic portions in restaurants" },
    { "hotel", _"Plastic miniatures of cosmetics in hotels", _"miniatures in hotels" },
  },
}
