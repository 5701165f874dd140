-- Fitness for use of textiles. Decision 2014/350/EU, criteria 17 to 24, in force until 2028: headings read, the text of its figures not.
-- Read: Decision (EU) 2016/1332 (furniture), table 8, text as adopted, which takes over what that decision certifies: washed upholstery
-- 2 %, non-woven ticking 5 % (non-woven upholstery 6 %, not built), washing 3-4, wet rubbing 2-3, dry rubbing 4, light 5 (4 for light
-- shades with a fifth of wool or linen, not built), pilling above 3. From memory, unconfirmed: all other kinds of fabric, perspiration,
-- denim, light 4, pilling 3. Colour fastness: grades of the grey scale, 3-4 written as 3.5; light on the blue scale.
return {
  -- largest change of length or width after washing and drying, per cent either way
  kinds = {
    { "knitted", _"Knitted fabric", change = 4 },
    { "woven_cotton", _"Woven, cotton and cotton blends", change = 3 },
    { "woven_wool", _"Woven, wool and wool blends", change = 2 },
    { "woven_synthetic", _"Woven, synthetic", change = 2 },
    { "terry", _"Terry, rib, socks and hosiery", change = 8 },
    { "furnishing", _"Curtains and removable furniture fabric", change = 2, light = 5, pilling = 3.5 },
    { "nonwoven", _"Non-woven", change = 5 },
  },
  change = { worst = 12, best = 0 },

  -- id, minimum; denim: of indigo-dyed denim
  fastness = {
    wash = { good = 3.5, worst = 2, best = 5 },
    perspiration = { good = 3.5, worst = 2, best = 5 },
    wet_rubbing = { good = 2.5, denim = 2, worst = 1, best = 5 },
    dry_rubbing = { good = 4, denim = 3.5, worst = 2, best = 5 },
    light = { good = 4, worst = 2, best = 8 },
  },

  pilling = { good = 3, worst = 1, best = 5 }, -- grade of EN ISO 12945
  -- Martindale cycles of covers: centre's own good practice (20 000 for homes and 40 000 for heavy use are the trade's rules of thumb)
  covers = { ["cotton"] = true, ["wool"] = true, ["polyester"] = true, ["other-textile"] = true },
  abrasion = { good = 20000, worst = 5000, best = 100000 },

  wash_temperature = { good = 40, worst = 90, best = 20 }, -- °C: centre's own good practice
}
