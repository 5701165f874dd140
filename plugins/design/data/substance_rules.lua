-- What belongs to the limits of data/substances.lua.
return {
  packaging_sum = 100, -- mg/kg of lead, cadmium, mercury and hexavalent chromium together: (EU) 2025/40, article 5 (4)
  candidate = 0.1, -- % by weight of the article: Regulation (EC) No 1907/2006, article 33

  -- Directive 2011/65/EU, annex III, lead only; per cent allowed instead of the limit. Entries and dates as amended by the
  -- delegated directives (EU) 2025/1802, 2025/2363 and 2025/2364, read in two summaries of them. The dates are for
  -- categories 1 to 7 and 10, to which household equipment belongs. The summaries disagree on 6(b): 11 June 2026 or 2027.
  -- Nothing here knows the date of sale: the assessor reads the date in the title of the exemption.
  exemptions = {
    { "6a", _"6(a) lead in steel, to 0.35 % (until 11 December 2026)", lead = 0.35 },
    { "6a-1", _"6(a)-I lead in steel for machining, to 0.35 % (until 30 June 2027)", lead = 0.35 },
    { "6a-2", _"6(a)-II lead in batch hot-dip galvanised steel, to 0.2 % (until 30 June 2027)", lead = 0.2 },
    { "6b", _"6(b) lead in aluminium, to 0.4 % (expiring: see the consolidated text)", lead = 0.4 },
    { "6b-2", _"6(b)-II lead in aluminium for machining, to 0.4 % (until 11 June 2027)", lead = 0.4 },
    { "6b-3", _"6(b)-III lead in cast aluminium from scrap, to 0.3 % (until 30 June 2027)", lead = 0.3 },
    { "6c", _"6(c) lead in copper alloy, to 4 % (until 30 June 2027)", lead = 4 },
    { "7a", _"7(a) solder with 85 % lead or more (until 30 June 2027, some uses until 31 December 2027)", lead = 100, lead_from = 85 },
    { "7c", _"7(c) lead in glass or ceramic of components (until 30 June 2027, some uses until 31 December 2027)", lead = 100 },
  },
}
