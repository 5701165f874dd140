-- What goes from the packaging into the food, and the papers that say so.
local data = include "data/food_contact"

fact.choice "design.contact_material" { title = _"Material in contact with the food", choices = data.materials }

fact.number "design.overall_migration" {
  title = _"Overall migration",
  unit = "mg/dm2",
  min = 0,
  max = 1000,
  help = _"The highest of the simulants, at the time and temperature of its use.",
  evidence = _"Test report to EN 1186",
}

fact.number "design.specific_migration" {
  title = _"Specific migration, highest share of its limit",
  unit = "%",
  min = 0,
  max = 100000,
  help = _"Of all substances with a limit: migration over limit. Modelled or tested.",
  evidence = _"Test report to EN 13130, or calculation",
}

fact.choice "design.contact_declaration" {
  title = _"Declaration of compliance for food contact",
  help = _"Complete: with materials, foods, time, temperature, and substances with limits. General: says only that it is suitable.",
  evidence = _"The declaration, not older than the last change",
  choices = {
    { "complete", _"Complete" },
    { "general", _"General" },
    { "none", _"None" },
  },
}

fact.choice "design.contact_recyclate" {
  title = _"Recycled material in contact with the food",
  help = _"Glass and metal melted again count as authorised.",
  evidence = _"Authorisation of the process, declaration of the recycler",
  choices = {
    { "none", _"None" },
    { "authorised", _"From an authorised process" },
    { "barrier", _"Behind a barrier that was tested" },
    { "other", _"From another source" },
  },
}

local function with_plastic(f)
  return data.plastic[f.design.contact_material] == true
end

local function migration(id, title, why, fact_id, unit, rate, most, threshold, effect, basis)
  criterion(id) {
    title = title,
    why = why,
    needs = { "design.contact_material", fact_id },
    applies = with_plastic,
    measure = fact_id,
    unit = unit,
    rate = rate,
    met = at_most(most),
    partly = function()
      return false
    end,
    threshold = threshold,
    advice = {
      option(id .. "_lower") {
        title = _"Fewer additives, better dried ink, a barrier layer of the same plastic",
        how = _"Ask for the grade with low oligomers; let prints rest before winding, ink never touches the food side of the reel.",
        effort = "medium",
        effect = { [fact_id] = effect },
        tradeoff = _"Slip and antifog have to be set again on the line.",
      },
    },
    evidence = _"Test report of an accredited laboratory",
    basis = basis,
  }
end

migration(
  "design.overall_migration_kept",
  _"Little goes over into the food",
  _"What migrates is eaten.",
  "design.overall_migration",
  "mg/dm2",
  between { worst = data.migration.worst, best = data.migration.best },
  data.migration.most,
  _"at most 10 mg for each square decimetre",
  function(value)
    return math.min(value, 6)
  end,
  "Regulation (EU) No 10/2011, article 12: 10 mg/dm2; packs for infants: 60 mg/kg"
)

migration(
  "design.specific_migration_kept",
  _"No substance above its migration limit",
  _"Each substance with a limit has one for its own harm.",
  "design.specific_migration",
  "%",
  between { worst = 200, best = 0 },
  100,
  _"each at most its limit (100 % of it)",
  function(value)
    return math.min(value, 60)
  end,
  "Regulation (EU) No 10/2011, article 11 and annexes I and II"
)

criterion "design.contact_declared" {
  title = _"Declaration of compliance",
  why = _"Who fills food needs to know for which food, how long and how hot.",
  measure = "design.contact_declaration",
  rate = grades { complete = 1, general = 0.4, none = 0 },
  met = equals "complete",
  threshold = _"complete",
  advice = {
    option "design.contact_declare" {
      title = _"Write it from the declarations of the suppliers",
      how = _"One page: material, layers, substances with limits, foods, time and temperature, ratio of area to volume; supporting papers in a folder.",
      effort = "low",
      effect = { ["design.contact_declaration"] = set "complete" },
    },
  },
  evidence = _"The declaration",
  basis = "Regulation (EC) No 1935/2004, article 16; plastics: (EU) No 10/2011, article 15 and annex IV",
}

criterion "design.contact_recyclate_safe" {
  title = _"Recycled material that is safe for food",
  why = _"Used plastic and paper carry what others filled in.",
  needs = { "design.contact_recyclate" },
  applies = function(f)
    return f.design.contact_recyclate ~= "none"
  end,
  measure = "design.contact_recyclate",
  rate = grades { none = 1, authorised = 1, barrier = 0.9, other = 0 },
  met = one_of { "authorised", "barrier" },
  threshold = _"from an authorised process, or behind a tested barrier",
  advice = {
    option "design.contact_authorised" {
      title = _"Recyclate from an authorised process",
      how = _"PET from bottles is on the market in food grade; ask for the number of the process in the Union's register.",
      effort = "medium",
      effect = { ["design.contact_recyclate"] = set "authorised" },
      tradeoff = _"It costs more than other recyclate and than virgin plastic.",
    },
  },
  evidence = _"Authorisation of the process, declaration of the recycler",
  basis = "Regulation (EU) 2022/1616 (recycled plastics for food; from memory, unconfirmed); board: centre's own good practice",
}
