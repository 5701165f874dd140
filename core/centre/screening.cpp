#include "centre/screening.hpp"

#include "centre/evaluation.hpp"

namespace greencert::centre {

std::vector<Screened> screen(criteria::Catalogue& catalogue, const Json& facts_file,
                             const std::string& name) {
  const criteria::Facts facts = criteria::Facts::from_json(facts_file, name, catalogue);
  std::vector<Screened> schemes;
  for (const criteria::Checklist& checklist : catalogue.checklists()) {
    if (!is_for(checklist, facts)) continue;
    criteria::Assessor assessor(catalogue, checklist);
    criteria::Assessment assessment = assessor.assess(facts);
    auto missing = advisory::missing_facts(checklist, assessment);
    schemes.push_back({&checklist, std::move(assessment), std::move(missing)});
  }
  return schemes;
}

}  // namespace greencert::centre
