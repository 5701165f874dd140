-- Containers of detergents, paints and food. Centre's own good practice where no source stands beside it.
return {
  residue = { worst = 15, best = 0, good = 5 }, -- % of the content
  refills = { best = 6, good = 3 },
}
