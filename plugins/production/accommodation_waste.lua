-- Tourist accommodation: waste of rooms and kitchen.
local data = include "data/accommodation"
local waste = include "data/accommodation_waste"
local lists = include "shared/lists"

fact.choices "production.disposables" {
  title = _"Disposable items that guests find without asking",
  evidence = _"A look into three rooms and the restaurant",
  help = _"None ticked: there are none, or law or a star rating demands those that there are.",
  choices = lists.choices(waste.disposables),
}

fact.boolean "production.food_service" { title = _"Breakfast or other meals are served" }

fact.choices "production.food_waste_measures" {
  title = _"Measures against waste of food and its packaging",
  evidence = _"Written procedure, and a look at the buffet",
  choices = lists.choices(waste.food),
}

fact.choices "production.waste_sorting" {
  title = _"How waste is sorted",
  evidence = _"A look at the bins in rooms, corridors and yard",
  choices = lists.choices(waste.sorting),
}

fact.choices "production.composting" {
  title = _"Organic waste that is composted or turned into biogas",
  evidence = _"Contract, or the compost heap",
  choices = lists.choices(waste.organic),
}

indicator.number "production.waste_per_guest_night" {
  title = _"Waste for each guest-night",
  unit = "kg/guest-night",
  needs = { "production.waste", "production.output" },
  compute = function(f)
    if f.production.output == 0 then return nil end
    return f.production.waste / f.production.output
  end,
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 5: figures to be monitored; indicator of Decision (EU) 2016/611",
}

criterion "production.waste_of_guests" {
  title = _"Waste per guest-night",
  why = _"What guests leave behind was bought, carried and paid for before.",
  needs = { "production.waste_per_guest_night" },
  measure = "production.waste_per_guest_night",
  unit = "kg/guest-night",
  rate = between { worst = data.waste.worst, best = data.waste.best },
  met = at_most(data.waste.good),
  threshold = _"at most 0.6 kg",
  advice = {
    option "production.buy_in_bulk" {
      title = _"Buy in bulk and in returnable packaging",
      how = _"Water from the tap in carafes, dispensers in bathrooms, crates that go back to the supplier, smaller plates at the buffet.",
      effort = "low",
      effect = { ["production.waste"] = times(0.75) },
    },
  },
  evidence = _"Weighing notes and register of guests",
  basis = "benchmark of excellence, Decision (EU) 2016/611: 0.6 kg (figure from memory, unconfirmed)",
}

criterion "production.no_disposables" {
  title = _"No disposable items in rooms and restaurant",
  why = _"Most small bottles go into the bin half full.",
  needs = { "production.disposables" },
  measure = function(f)
    return #f.production.disposables, lists.findings(_"Found: {what}", waste.disposables, f.production.disposables)
  end,
  rate = function(f, value)
    return 1 - value / #waste.disposables
  end,
  met = at_most(0),
  threshold = _"none, unless guests ask for them",
  advice = {
    option "production.dispensers" {
      title = _"Dispensers, and items at the reception on request",
      how = _"Wall dispensers for soap and shampoo, glasses and crockery instead of paper and plastic; comb and cap are given to those who ask.",
      effort = "low",
      effect = { ["production.disposables"] = set {}, ["production.waste"] = times(0.97) },
      tradeoff = _"Clean dispensers by a plan, for hygiene.",
    },
  },
  evidence = _"A look into three rooms and the restaurant",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 18",
}

criterion "production.food_waste" {
  title = _"Less waste of food and of its packaging",
  why = _"Much of a buffet is thrown away where nobody plans it.",
  needs = { "production.food_service", "production.food_waste_measures" },
  applies = function(f)
    return f.production.food_service
  end,
  measure = function(f)
    local untold = lists.missing(waste.food_wanted, f.production.food_waste_measures)
    return #waste.food_wanted - #untold, lists.findings(_"Missing: {what}", waste.food, untold)
  end,
  rate = function(f, value)
    return value / #waste.food_wanted
  end,
  threshold = _"no single portions of what keeps; a written procedure for what does not",
  advice = {
    option "production.plan_buffet" {
      title = _"Plan the buffet by the number of guests",
      how = _"Sugar, jam and coffee from large jars; refill small bowls; weigh what comes back for two weeks and write down what is put out for how many guests.",
      effort = "low",
      effect = {
        ["production.food_waste_measures"] = function(value)
          return lists.joined(value, waste.food_wanted)
        end,
        ["production.waste"] = times(0.9),
      },
    },
  },
  evidence = _"Written procedure, and a look at the buffet",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 17",
}

criterion "production.waste_sorted" {
  title = _"Guests and staff sort waste",
  why = _"What is mixed in the room is not sorted in the yard.",
  needs = { "production.waste_sorting" },
  measure = function(f)
    local untold = lists.missing(waste.sorting_wanted, f.production.waste_sorting)
    return #waste.sorting_wanted - #untold, lists.findings(_"Missing: {what}", waste.sorting, untold)
  end,
  rate = function(f, value)
    return value / #waste.sorting_wanted
  end,
  threshold = _"bins for guests, sorting by the staff, hazardous waste apart",
  advice = {
    option "production.bins" {
      title = _"Bins with pictures on each floor, and a place for hazardous waste",
      how = _"The kinds that the town collects, the same colours everywhere; a box for batteries, lamps and toner; a drum for frying fat.",
      effort = "low",
      effect = {
        ["production.waste_sorting"] = function(value)
          return lists.joined(value, waste.sorting_wanted)
        end,
      },
    },
  },
  evidence = _"A look at the bins in rooms, corridors and yard",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, criterion 19",
}

criterion "production.organic_waste" {
  title = _"Organic waste becomes compost or biogas",
  why = _"In a landfill it becomes methane.",
  needs = { "production.composting" },
  measure = function(f)
    return #f.production.composting
  end,
  rate = function(f, value)
    return clamp(value / 2, 0, 1)
  end,
  met = at_least(1),
  threshold = _"at least one kind",
  advice = {
    option "production.compost" {
      title = _"Compost waste of garden and kitchen",
      how = _"A heap for the garden, a closed composter or the town's collection for the kitchen; meat and fat go to biogas.",
      effort = "low",
      effect = {
        ["production.composting"] = function(value)
          return lists.joined(value, { "garden", "kitchen" })
        end,
      },
    },
  },
  evidence = _"Contract, or the compost heap",
  basis = "EU Ecolabel for tourist accommodation, Decision (EU) 2017/175, optional criterion 58",
}
