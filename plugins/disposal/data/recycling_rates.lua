-- Recycled and energy-recovered share of a part in per cent, when it is taken out by hand first ("dismantled") and when
-- it goes into the shredder ("shredded"). Parts that are always taken out first have no second pair.
-- sourced: ReSICLED material table (Mathieux, Froelich, Moszkowicz; G-SCOP Grenoble; open plug-in for Activity Browser,
-- 2022, plugin/databases/tables/Database_resicled_material.json; all its figures read), the same scenarios as IEC/TR 62635
-- annex D, whose own figures could not be confirmed. For ABS, HIPS and PP with other additives than glass or EPDM the table
-- has no recycling from the shredder (0 %, energy 5 %): enter such a part as other plastic.
-- assumed: the centre's own cautious figure, unconfirmed; replace it by what your recyclers report.
local function sourced(dismantled, shredded)
  return { dismantled = dismantled, shredded = shredded or dismantled, sourced = true, first = shredded == nil }
end

local function assumed(dismantled, shredded)
  return { dismantled = dismantled, shredded = shredded or dismantled, sourced = false, first = shredded == nil }
end

local function rate(recycled, energy)
  return { recycled = recycled, recovered = recycled + energy }
end

local no_stream = sourced(rate(0, 5), rate(0, 5)) -- "Other Polymer"
local unmixed_only = sourced(rate(94, 1), rate(0, 5)) -- PC, ABS-PC, PA, HDPE: sorted only when taken out whole
local textile = assumed(rate(50, 30), rate(0, 5))

return {
  ["steel"] = sourced(rate(95, 0), rate(95, 0)),
  ["stainless-steel"] = sourced(rate(95, 0), rate(95, 0)),
  ["cast-iron"] = sourced(rate(95, 0), rate(95, 0)),
  ["aluminium"] = sourced(rate(93, 0), rate(91, 0)),
  ["copper"] = sourced(rate(95, 0), rate(85, 0)),
  ["brass"] = sourced(rate(80, 0), rate(70, 0)), -- "Metal alloys"
  ["zinc"] = sourced(rate(80, 0), rate(70, 0)), -- "Other metal"
  ["lead"] = sourced(rate(80, 0), rate(70, 0)),
  ["magnesium"] = sourced(rate(80, 0), rate(70, 0)),
  ["other-metal"] = sourced(rate(80, 0), rate(70, 0)),

  ["abs"] = sourced(rate(94, 1), rate(74, 1)),
  ["ps"] = sourced(rate(94, 1), rate(83, 1)), -- HIPS
  ["pp"] = sourced(rate(94, 1), rate(90, 1)),
  ["pc"] = unmixed_only,
  ["pc-abs"] = unmixed_only,
  ["pa"] = unmixed_only,
  ["pe-hd"] = unmixed_only,
  ["pe-ld"] = sourced(rate(15, 14), rate(0, 0)), -- PE film, PS-E (packaging)
  ["eps"] = sourced(rate(15, 14), rate(0, 0)),
  ["pet"] = no_stream,
  ["pvc"] = no_stream,
  ["pom"] = no_stream,
  ["pmma"] = no_stream,
  ["pu-foam"] = no_stream,
  ["pu-foam-flexible"] = no_stream,
  ["rubber"] = no_stream,
  ["silicone"] = no_stream,
  ["thermoset"] = no_stream,
  ["other-plastic"] = no_stream,

  ["glass"] = assumed(rate(90, 0), rate(0, 0)),
  ["ceramic"] = assumed(rate(0, 0), rate(0, 0)),
  ["concrete"] = assumed(rate(90, 0), rate(0, 0)),
  ["stone"] = assumed(rate(90, 0), rate(0, 0)),
  ["wood"] = assumed(rate(70, 25), rate(0, 5)),
  ["wood-panel"] = assumed(rate(40, 55), rate(0, 5)),
  ["paper"] = sourced(rate(59, 7), rate(0, 0)), -- cardboard (packaging)
  ["cardboard"] = sourced(rate(59, 7), rate(0, 0)),
  ["cotton"] = textile,
  ["wool"] = textile,
  ["polyester"] = textile,
  ["leather"] = assumed(rate(0, 30), rate(0, 5)),
  ["other-textile"] = assumed(rate(0, 30), rate(0, 5)),

  ["motor"] = sourced(rate(85.4, 0.13), rate(81, 0)),
  ["compressor"] = assumed(rate(85.4, 0.13), rate(81, 0)), -- as a motor
  ["electronics"] = sourced(rate(18, 43)), -- PWB, rich
  ["cable"] = sourced(rate(33, 0)), -- high current
  ["battery-li"] = sourced(rate(45, 0)), -- "Other battery"
  ["battery-other"] = sourced(rate(45, 0)),
  ["display"] = sourced(rate(0, 0)), -- LCD
  ["lamp"] = sourced(rate(0, 0)), -- bulb
  ["refrigerant"] = assumed(rate(0, 0)),
  ["oil"] = assumed(rate(0, 90)),

  ["other"] = assumed(rate(0, 0), rate(0, 0)),
}
