-- EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criteria 12 and 13, as printed in its user manual.
return {
  -- share of renewable electricity in per cent, by the suppliers on offer
  share = { none = 0, few = 50, many = 100 },
  -- fuels that are not used, and how a finding names them; peat is added here
  unwanted = { coal = _"coal, lignite or peat", heavy_oil = _"heating oil with more than 0.1 % sulphur" },
}
