-- What makes up the basis of environmental management and of monitoring: EU Ecolabel for tourist accommodation, Decision (EU)
-- 2017/175, criteria 1, 3 and 5 as printed in its user manual. Third: how a finding names it.
return {
  management = {
    { "policy", _"A policy that names the main uses of energy and water and the main wastes", _"a policy" },
    { "targets", _"An action programme with targets, renewed at least every two years", _"targets" },
    { "review", _"A review of the targets at least once a year", _"a yearly review" },
    { "public", _"Staff and guests or customers can read it", _"open to staff and guests" },
    { "certified", _"Certified to ISO 14001, or registered in EMAS", _"certified" },
  },
  management_wanted = { "policy", "targets", "review" },
  monitored = {
    { "energy", _"Energy, by source", _"energy" },
    { "renewables", _"Share of own renewable energy", _"own renewable energy" },
    { "water", _"Water", _"water" },
    { "waste", _"Waste", _"waste" },
    { "food_waste", _"Food waste, on its own", _"food waste" },
    { "chemicals", _"Chemicals for cleaning, washing and pools", _"chemicals" },
  },
  monitored_wanted = { "energy", "renewables", "water", "waste", "chemicals" },
  guest_information = {
    { "policy", _"The environmental policy of the house", _"the policy" },
    { "energy", _"Saving energy: lights, heating and cooling, windows", _"saving energy" },
    { "water", _"Saving water: leaks, change of towels and sheets", _"saving water" },
    { "waste", _"Less waste, how to sort it, what not to flush", _"waste" },
    { "transport", _"Getting here and around without a car", _"transport" },
    { "local", _"Sights, guides, restaurants and markets nearby", _"what there is nearby" },
    { "questionnaire", _"A questionnaire asks guests for their view", _"a questionnaire" },
  },
  guest_information_wanted = { "policy", "energy", "water", "waste", "transport", "local", "questionnaire" },
}
