-- Minimum shares of recycled material that EU law sets, in per cent.
return {
  -- Regulation (EU) 2023/1542, article 8 (2) and (3); read in the constants and tests of the open library odal-node/dpp-core.
  battery_phases = {
    {
      from = "2031-08-18",
      article = "8 (2)",
      categories = { industrial = true, ev = true, sli = true },
      minimum = { cobalt = 16, lead = 85, lithium = 6, nickel = 6 },
    },
    {
      from = "2036-08-18",
      article = "8 (3)",
      categories = { industrial = true, ev = true, sli = true, lmt = true },
      minimum = { cobalt = 26, lead = 85, lithium = 12, nickel = 15 },
    },
  },
  metals = {
    { id = "cobalt", title = _"Cobalt" },
    { id = "lead", title = _"Lead" },
    { id = "lithium", title = _"Lithium" },
    { id = "nickel", title = _"Nickel" },
  },

  -- Regulation (EU) 2025/40, article 7 (1), from 2030, post-consumer, read in trade summaries of 2025 and 2026.
  -- Contact-sensitive PET: other than beverage bottles. The law takes the average of a plant and year; here it is taken for the packaging of the product.
  packaging_kinds = {
    { "contact_pet", _"Contact-sensitive, mainly PET" },
    { "contact_other", _"Contact-sensitive, other plastic" },
    { "bottle", _"Single-use beverage bottle" },
    { "other", _"Other plastic packaging" },
  },
  packaging = { contact_pet = 30, contact_other = 10, bottle = 30, other = 35 },
}
