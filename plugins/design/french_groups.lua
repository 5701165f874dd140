-- French repairability index by product group: the group's own criterion 5, and the colour of the index.
local groups = include "data/french_groups"
local colours = include "data/french_colours"

local basis = "France, decree 2020-1757 and the orders by product group"

local choices, by_id = {}, {}
for i, group in ipairs(groups) do
  choices[i] = { group[1], group[2] }
  by_id[group[1]] = group
end

fact.choice "design.fr_group" { title = _"Product group of the French index", choices = choices }

fact.number "design.fr_5" {
  title = _"French index 5: criterion of the product group",
  min = 0,
  max = 20,
  help = _"Out of 20. Leave open to give its sub-scores instead.",
  evidence = _"Calculation sheet of the maker",
}

local function sub_score(id, title)
  fact.number(id) {
    title = title,
    min = 0,
    max = 10,
    help = _"Out of 10, from the calculation sheet.",
    evidence = _"Calculation sheet of the maker",
  }
end

sub_score("design.fr_5_1", _"French index 5.1: counter of use (washing machine), information on updates (smartphone, laptop) or assistance (mower)")
sub_score("design.fr_5_2", _"French index 5.2: free assistance from afar")
sub_score("design.fr_5_3", _"French index 5.3: software can be reset")

indicator.number "design.fr_specific" {
  title = _"French index, criterion of the product group (out of 20)",
  needs = { "design.fr_group", "design.fr_5_1", "design.fr_5_2", "design.fr_5_3" },
  optional = { "design.fr_5" },
  compute = function(f)
    local d = f.design
    if d.fr_5 then return d.fr_5 end
    local parts = by_id[d.fr_group].specific
    if not parts then return nil end
    return round(
      sum(parts, function(part)
        return part[2] * d[string.sub(part[1], 8)]
      end),
      9
    )
  end,
  basis = basis .. "; coefficients of washing machines and mowers as in makers' sheets, of smartphones and laptops unconfirmed",
}

indicator.text "design.fr_colour" {
  title = _"Colour of the French repairability index",
  needs = { "design.fr_index" },
  compute = function(f)
    for _i, colour in ipairs(colours) do
      if f.design.fr_index >= colour[2] then return colour[1] end
    end
  end,
  basis = "France, order of 29 December 2020 on the display of the index; steps as in a network operator's guide",
}
