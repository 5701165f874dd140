#include "centre/evaluation.hpp"

#include <algorithm>

#include "base/error.hpp"

namespace greencert::centre {
namespace {

constexpr const char* kGroup = "product.group";

Json json_of(const criteria::MoneyRange& range) {
  return {{"low_minor", range.low.minor}, {"high_minor", range.high.minor}, {"currency", range.low.currency}};
}

Json json_of(const advisory::Recommendation& recommendation) {
  const criteria::Option& option = *recommendation.option;
  Json json = {{"criterion", recommendation.criterion},
               {"option", option.id},
               {"title", option.title},
               {"effort", option.effort},
               {"outcome_after", criteria::to_string(recommendation.outcome_after)},
               {"also_helps", recommendation.also_helps}};
  if (recommendation.gain) json["gain"] = *recommendation.gain;
  if (recommendation.score_after) json["score_after"] = recommendation.score_after->low;
  if (recommendation.level_after) json["level_after"] = *recommendation.level_after;
  if (option.investment) json["investment"] = json_of(*option.investment);
  if (option.saving) json["saving"] = json_of(*option.saving);
  return json;
}

/// Throws InputError where the checklist is for other product groups: its figures would mean nothing.
void check_group(const criteria::Catalogue& catalogue, const criteria::Checklist& checklist,
                 const criteria::Facts& facts) {
  if (is_for(checklist, facts)) return;
  std::string fitting;
  for (const auto& one : catalogue.checklists()) {
    if (is_for(one, facts)) fitting += (fitting.empty() ? "" : " or ") + one.id;
  }
  throw InputError("checklist '" + checklist.id + "' is not for a product of the group " +
                   facts.known.at(kGroup).value.dump() + " (" + kGroup + "); use " + fitting);
}

}  // namespace

bool is_for(const criteria::Checklist& checklist, const criteria::Facts& facts) {
  const auto group = facts.known.find(kGroup);
  const auto& groups = checklist.applies;
  return groups.empty() || group == facts.known.end() ||
         std::find(groups.begin(), groups.end(), group->second.value) != groups.end();
}

Evaluation evaluate(criteria::Catalogue& catalogue, const std::string& checklist, const Json& facts_file,
                    const std::string& name) {
  Evaluation evaluation;
  evaluation.checklist = &catalogue.checklist(checklist);
  evaluation.facts = criteria::Facts::from_json(facts_file, name, catalogue);
  check_group(catalogue, *evaluation.checklist, evaluation.facts);
  criteria::Assessor assessor(catalogue, *evaluation.checklist);
  evaluation.assessment = assessor.assess(evaluation.facts);
  evaluation.recommendations = advisory::recommend(assessor, evaluation.facts, evaluation.assessment);
  evaluation.missing = advisory::missing_facts(*evaluation.checklist, evaluation.assessment);
  evaluation.digest = criteria::digest_of(evaluation.assessment, evaluation.facts, catalogue);
  return evaluation;
}

Json to_json(const std::vector<advisory::MissingFact>& missing) {
  Json list = Json::array();
  for (const auto& one : missing) {
    list.push_back({{"id", one.id}, {"criteria", one.criteria}, {"could_add", one.could_add}});
  }
  return list;
}

Json contract(const Evaluation& evaluation) {
  Json json = criteria::to_json(evaluation.assessment);
  json["recommendations"] = Json::array();
  for (const auto& one : evaluation.recommendations) json["recommendations"].push_back(json_of(one));
  json["missing"] = to_json(evaluation.missing);
  json["digest"] = evaluation.digest;
  return json;
}

}  // namespace greencert::centre
