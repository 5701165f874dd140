-- The selected claims of ISO 14021, clause 7: the words that make them, what is to be stated with them, and on what they can rest.
-- Numbers of the clauses and what they ask stand here from memory of ISO 14021:2016, condensed, unconfirmed. Confirmed by other
-- texts: recycled content with its percentage and the object (CONAI on Directive 2024/825), recyclable with the limits of collection,
-- degradable with place and degree, reduced with the comparison (16 CFR 260.12, 260.8, 260.17).
--   stated    all of these are to be stated with the claim
--   spared_by what makes that unnecessary: collection near most buyers; a product that its buyer fills or uses again himself
--   rests_on  one of these is to be there
return {
  {
    id = "compostable", title = _"Compostable", clause = "7.2",
    words = { "compostab*", "composté*", "compostaje" },
    stated = { "conditions" }, rests_on = { "test", "certificate" },
  },
  {
    id = "degradable", title = _"Degradable", clause = "7.3",
    words = { "degradab*", "biodegradab*", "photodegradab*", "oxodegradab*", "oxo degradab*", "dégradable*", "biodégradable*" },
    stated = { "conditions" }, rests_on = { "test", "certificate" },
  },
  {
    id = "disassembly", title = _"Designed for disassembly", clause = "7.4",
    words = { "designed for disassembly", "design for disassembly", "easy to disassemble", "easy to dismantle", "démontable*", "desmontable*" },
    stated = { "instructions" }, rests_on = { "test", "records" },
  },
  {
    id = "extended_life", title = _"Extended life", clause = "7.5",
    words = { "extended life", "longer life", "long life", "long lasting", "lasts longer", "more durable", "upgradable", "dure plus longtemps", "dura más", "mayor vida útil" },
    stated = { "amount", "comparison" }, rests_on = { "test", "certificate", "records" },
  },
  {
    id = "recovered_energy", title = _"Recovered energy", clause = "7.6",
    words = { "recovered energy", "energy from waste", "waste heat", "énergie récupérée", "energía recuperada" },
    stated = { "amount" }, rests_on = { "records", "calculation" },
  },
  {
    id = "recyclable", title = _"Recyclable", clause = "7.7",
    words = { "recyclab*", "can be recycled", "reciclab*" },
    stated = { "facilities" }, spared_by = "collection", rests_on = { "collection", "test", "certificate" },
  },
  {
    id = "recycled_content", title = _"Recycled content", clause = "7.8",
    words = { "recycled", "recyclé*", "reciclad*" }, unless = { "can be recycled", "be recycled" },
    stated = { "amount" }, rests_on = { "records", "certificate" },
  },
  {
    id = "reduced_energy", title = _"Reduced energy consumption", clause = "7.9",
    words = { "energy saving", "saves energy", "less energy", "reduced energy", "energy efficient", "économe en énergie", "moins d énergie", "ahorra energía", "menos energía" },
    stated = { "amount", "comparison" }, rests_on = { "test", "certificate" },
  },
  {
    id = "reduced_resources", title = _"Reduced use of resources", clause = "7.10",
    words = { "less material*", "less plastic", "less paper", "fewer resources", "reduced packaging", "less packaging", "lighter packaging", "moins de matière*", "moins de plastique", "moins d emballage*", "menos material*", "menos plástico", "menos envase*" },
    stated = { "amount", "comparison" }, rests_on = { "records", "calculation" },
  },
  {
    id = "reduced_water", title = _"Reduced water consumption", clause = "7.11",
    words = { "saves water", "water saving", "less water", "reduced water", "économe en eau", "moins d eau", "ahorra agua", "menos agua" },
    stated = { "amount", "comparison" }, rests_on = { "test", "certificate" },
  },
  {
    id = "reusable", title = _"Reusable or refillable", clause = "7.12",
    words = { "reusable", "refillable", "returnable", "réutilisable*", "consigné*", "reutilizable*", "retornable*", "rellenable*" },
    stated = { "facilities" }, spared_by = "test", rests_on = { "programme", "test" },
  },
  {
    id = "waste_reduction", title = _"Waste reduction", clause = "7.13",
    words = { "less waste", "waste reduction", "reduces waste", "zero waste", "moins de déchets", "zéro déchet", "menos residuos", "cero residuos" },
    stated = { "amount", "comparison" }, rests_on = { "records", "calculation" },
  },
  {
    id = "renewable_material", title = _"Renewable material", clause = "7.14",
    words = { "renewable material*", "bio based", "biobased", "plant based", "biosourcé*", "matière renouvelable", "material renovable" },
    stated = { "amount" }, rests_on = { "test", "records", "certificate" },
  },
  {
    id = "renewable_energy", title = _"Renewable energy", clause = "7.15",
    words = { "renewable energy", "renewable electricity", "renewable sources", "solar energy", "wind energy", "wind power", "solar power", "énergie renouvelable", "énergies renouvelables", "energía renovable", "energías renovables" },
    stated = { "amount" }, rests_on = { "records", "certificate" },
  },
  {
    id = "carbon_footprint", title = _"Carbon footprint", clause = "7.17",
    words = { "carbon footprint", "co2 footprint", "less co2", "lower emissions", "fewer emissions", "empreinte carbone", "moins de co2", "huella de carbono", "menos co2" },
    stated = { "amount", "comparison" }, rests_on = { "lca" },
  },
}
