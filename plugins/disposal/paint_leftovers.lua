-- What happens to paint that is left.
fact.choice "disposal.leftover_paint" {
  title = _"Leftover paint",
  evidence = _"Contract, or the collection point's register",
  choices = {
    { "reuse", _"Taken back and used" },
    { "collected", _"Taken back or collected as waste" },
    { "told", _"Users are told the public collection point" },
    { "none", _"Nothing" },
  },
}

fact.percentage "disposal.unsold_paint" {
  title = _"Paint that is thrown away before it is sold",
  help = _"Of the year's production: faulty batches, old stock, colours that nobody wanted.",
  evidence = _"Waste records",
}

criterion "disposal.leftovers_used" {
  title = _"Leftover paint is used",
  why = _"Paint poured into the drain disturbs treatment plants; in the bin it is lost.",
  measure = "disposal.leftover_paint",
  rate = grades { reuse = 1, collected = 0.7, told = 0.4, none = 0 },
  met = one_of { "reuse", "collected" },
  threshold = _"taken back or collected",
  partly = equals "told",
  advice = {
    option "disposal.take_paint_back" {
      title = _"Take back full cans and leftovers at the shop",
      how = _"Sort into good and bad on a table; good paint of one kind is mixed, filtered and sold as grey or given to clubs and schools.",
      effort = "medium",
      effect = { ["disposal.leftover_paint"] = set "collected" },
      tradeoff = _"Taking back can need a waste permit: ask the authority first.",
    },
  },
  evidence = _"Contract or register",
  basis = "centre's own good practice",
}

criterion "disposal.little_unsold" {
  title = _"Little paint is thrown away unsold",
  why = _"A batch thrown away has cost all of its raw material.",
  measure = "disposal.unsold_paint",
  unit = "%",
  rate = between { worst = 5, best = 0 },
  met = at_most(1),
  partly = at_most(2.5),
  advice = {
    option "disposal.tint_in_shop" {
      title = _"Tint white bases in the shop; rework off-colours into dark ones",
      how = _"Three bases replace thirty colours on stock; a rework recipe uses up to a tenth of old paint in dark shades.",
      effort = "medium",
      effect = { ["disposal.unsold_paint"] = times(0.4) },
    },
  },
  evidence = _"Waste records",
  basis = "centre's own good practice",
}
