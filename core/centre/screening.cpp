#include "centre/screening.hpp"

#include "centre/evaluation.hpp"

namespace greencert::centre {

namespace {

std::vector<Market> markets_of(criteria::Catalogue& catalogue, const criteria::Facts& facts) {
  const criteria::Plugin* business = catalogue.plugins().find("business");
  if (business == nullptr) return {};
  criteria::Checklist none;  // no criteria, only the plugin's figures
  none.plugins = {{business->id, business->version}};
  criteria::Assessor assessor(catalogue, none);
  const criteria::Assessment assessment = assessor.assess(facts);
  std::vector<Market> markets;
  for (const auto& [id, figure] : assessment.indicators) {
    if (const auto* text = std::get_if<std::string>(&figure.value))
      markets.push_back({catalogue.indicators().find(id)->title, *text});
  }
  return markets;
}

}  // namespace

Screening screen(criteria::Catalogue& catalogue, const Json& facts_file, const std::string& name) {
  const criteria::Facts facts = criteria::Facts::from_json(facts_file, name, catalogue);
  Screening screening;
  for (const criteria::Checklist& checklist : catalogue.checklists()) {
    if (!is_for(checklist, facts)) continue;
    criteria::Assessor assessor(catalogue, checklist);
    criteria::Assessment assessment = assessor.assess(facts);
    auto missing = advisory::missing_facts(checklist, assessment);
    screening.schemes.push_back({&checklist, std::move(assessment), std::move(missing)});
  }
  screening.markets = markets_of(catalogue, facts);
  return screening;
}

}  // namespace greencert::centre
