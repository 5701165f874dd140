-- The tools that a target part needs: id, title of the choice, name within a sentence, whether anybody has them.
return {
  { "none", _"None", _"no tools", common = true },
  { "common", _"Commonly available", _"common tools", common = true },
  { "special", _"Special to the product group", _"special tools" },
  { "proprietary", _"Only from the manufacturer", _"tools that only the manufacturer has" },
  { "destructive", _"Comes out only by breaking it", _"breaking it" },
}
