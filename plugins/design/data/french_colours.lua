-- Colours of the French repairability index: at least. Read in the guide of Bouygues Telecom (0 to 1.9 red, from 2 orange, from 4 yellow) and
-- in a second one (from 6 light green, from 8 dark green).
return { { "dark green", 8 }, { "light green", 6 }, { "yellow", 4 }, { "orange", 2 }, { "red", 0 } }
