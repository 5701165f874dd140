-- Fibres, where they come from, and what public ecolabels ask of them. Decision 2014/350/EU (EU Ecolabel for textile products),
-- amended by (EU) 2017/1392. Read in a summary of its vote (textilestandards.com, 2013): cotton 95 % and 60 %, polyester 50 %,
-- 20 % and 260 ppm. Its text could not be read; Decision (EU) 2016/1349 (footwear), annex, text as adopted, which takes over what that
-- decision certifies, was: cotton 10 % organic or 20 % IPM (1.2; upholstery the same, (EU) 2016/1332, 6.4), pulp 25 % (1.4), antimony
-- 260 mg/kg (appendix, table 4 (h)). For children under three it takes 95 % organic or else 60 % IPM, here 95 % only, as the summary has it.
return {
  fibres = {
    { "cotton", _"Cotton" },
    { "linen", _"Linen, hemp, jute and other bast fibres" },
    { "wool", _"Wool and other animal hair" },
    { "silk", _"Silk" },
    { "viscose", _"Viscose, modal, lyocell and other man-made cellulose" },
    { "polyester", _"Polyester" },
    { "polyamide", _"Polyamide (nylon)" },
    { "acrylic", _"Acrylic" },
    { "polypropylene", _"Polypropylene" },
    { "elastane", _"Elastane" },
    { "other", _"Other fibre" },
  },
  origins = {
    { "organic", _"Organic, certified" },
    { "ipm", _"Integrated pest management, as Better Cotton" },
    { "recycled", _"Recycled" },
    { "forest", _"Pulp from certified forests" },
    { "conventional", _"Conventional" },
  },
  preferred = { organic = true, recycled = true, forest = true },

  -- % of the cotton: organic, or else organic and from integrated pest management together. Recycled cotton counts as organic.
  cotton = {
    baby = { organic = 95 },
    basic = { organic = 95, ipm = 60 },
    other = { organic = 10, ipm = 20 },
  },
  polyester_recycled = { good = 50, partly = 20, best = 100 }, -- % of the polyester: staple fibre 50, filament 20
  polyester_antimony = { good = 260, best = 0, worst = 400 }, -- mg/kg
  pulp = { good = 25, worst = 0, best = 100 }, -- % of the man-made cellulose

  -- Centre's own good practice: % of the mass of all fibres
  preferred_share = { worst = 0, good = 50, best = 100 },
  single = { worst = 50, good = 95, best = 100 },
  -- Regulation (EU) No 1007/2011 wants percentages that make up the whole; one per cent is left to rounding
  complete = { low = 99, high = 101 },
}
