-- Tourist accommodation: what guests are told, and what is bought.
local data = include "data/accommodation"
local topics = include "data/management"
local lists = include "shared/lists"

fact.choices "production.guest_information" {
  title = _"What guests are told, and asked",
  help = _"At the reception or in the room, in words or in writing.",
  evidence = _"Sheet in the room, website, questionnaire",
  choices = lists.choices(topics.guest_information),
}

local supplies, good_share = {}, {}
for i, kind in ipairs(data.supplies) do
  supplies[i] = { kind[1], kind[2] }
  good_share[kind[1]] = kind.share
end

fact.table "production.ecolabelled_supplies" {
  title = _"Supplies with the EU Ecolabel or another type I ecolabel",
  help = _"A row for each kind that is used; an empty list where none has a label.",
  evidence = _"Invoices, and photographs of the labels",
  columns = {
    column.choice "kind" { title = _"Kind", choices = supplies },
    column.percentage "share" { title = _"Share with a label" },
  },
}

criterion "production.guests_informed" {
  title = _"Guests know how to help",
  why = _"Much of the water and of the energy runs through the hands of the guests.",
  needs = { "production.guest_information" },
  measure = function(f)
    local untold = lists.missing(topics.guest_information_wanted, f.production.guest_information)
    return #topics.guest_information_wanted - #untold, lists.findings(_"Missing: {what}", topics.guest_information, untold)
  end,
  rate = function(f, value)
    return value / #topics.guest_information_wanted
  end,
  threshold = _"six topics and a questionnaire",
  advice = {
    option "production.guest_sheet" {
      title = _"One sheet in the room and three questions at the end",
      how = _"Pictures rather than words; towels, windows, lights, bins, bus and bicycle, what is good nearby; ask for their view by a code to scan or a card.",
      effort = "low",
      effect = {
        ["production.guest_information"] = function(value)
          return lists.joined(value, topics.guest_information_wanted)
        end,
      },
    },
  },
  evidence = _"Sheet in the room, website, questionnaire",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criteria 3 and (transport) 21",
}

criterion "production.supplies_with_label" {
  title = _"Supplies carry an ecolabel",
  why = _"A label on paper, detergents and linen replaces a laboratory that no hotel has.",
  needs = { "production.ecolabelled_supplies" },
  measure = function(f)
    local reached = {}
    for _i, row in ipairs(f.production.ecolabelled_supplies) do
      if row.share >= good_share[row.kind] then reached[row.kind] = true end
    end
    local count = 0
    for _kind in pairs(reached) do
      count = count + 1
    end
    return count
  end,
  rate = function(f, value)
    return value / #data.supplies
  end,
  met = at_least(data.supplies_good),
  threshold = _"two of: 90 % of the paper, 40 % of linen and furniture, 80 % of the detergents",
  partly = at_least(1),
  advice = {
    option "production.buy_labelled" {
      title = _"Buy labelled paper and detergents",
      how = _"They cost about the same in large packs; write the label into the purchasing list, and dose by pump.",
      effort = "low",
      effect = {
        ["production.ecolabelled_supplies"] = set { { kind = "paper", share = 90 }, { kind = "detergents", share = 80 } },
      },
    },
  },
  evidence = _"Invoices, and photographs of the labels",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, optional criteria 51 (paper, 90 %) and 52 (durable goods, 40 %); 54 (detergents, 80 %) from memory, unconfirmed; number of kinds: centre's own good practice",
}
