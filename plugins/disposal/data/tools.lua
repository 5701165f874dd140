-- The tools that a target part needs: id, title of the choice, what a finding says, whether anybody has them.
return {
  { "none", _"None", _"comes out without tools", common = true },
  { "common", _"Commonly available", _"needs common tools", common = true },
  { "special", _"Special to the product group", _"needs special tools" },
  { "proprietary", _"Only from the manufacturer", _"needs tools that only the manufacturer has" },
  { "destructive", _"Comes out only by breaking it", _"comes out only by breaking it" },
}
