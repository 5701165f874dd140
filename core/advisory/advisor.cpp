#include "advisory/advisor.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/error.hpp"

namespace greencert::advisory {
namespace {

using criteria::Assessment;
using criteria::Effect;
using criteria::Fact;
using criteria::Facts;
using criteria::Known;
using criteria::Verdict;

bool falls_short(Verdict verdict) {
  return verdict == Verdict::not_met || verdict == Verdict::partly_met;
}

/// The new value of a fact, or nothing where an unknown fact would have to be known.
std::optional<Json> changed(criteria::Assessor& assessor, const Fact& fact, const Effect& effect,
                            const Known* known) {
  if (effect.kind == Effect::Kind::set) return criteria::normalised(fact, effect.value);
  if (known == nullptr) return std::nullopt;
  if (effect.kind == Effect::Kind::function) {
    const auto outcome = assessor.catalogue().sandbox().call(effect.function, known->value);
    return criteria::normalised(fact, script::to_json(outcome.value));
  }
  const auto before = known->value.get<double>();
  double after = effect.kind == Effect::Kind::times ? before * effect.number : before + effect.number;
  if (fact.kind == criteria::FactKind::integer) after = round_to(after, 0);
  if (fact.min) after = std::max(after, *fact.min);
  if (fact.max) after = std::min(after, *fact.max);
  return criteria::normalised(fact, after);
}

/// The facts as they would be with the option, or nothing where it changes none of them.
std::optional<Facts> with_option(criteria::Assessor& assessor, const Facts& facts,
                                 const criteria::Option& option) {
  Facts after = facts;
  bool any = false;
  for (const auto& [id, effect] : option.effects) {
    const Fact& fact = assessor.catalogue().fact(id);
    const auto known = facts.known.find(id);
    const auto value = changed(assessor, fact, effect, known == facts.known.end() ? nullptr : &known->second);
    if (!value || (known != facts.known.end() && known->second.value == *value)) continue;
    after.known[id] = {*value, "estimated", "option " + option.id};
    any = true;
  }
  if (!any) return std::nullopt;
  return after;
}

Recommendation judged(criteria::Assessor& assessor, const Facts& facts, const Assessment& before,
                      const criteria::Result& result, const criteria::Option& option) {
  Recommendation recommendation{result.id, &option, {}, result.verdict, before.score, before.level, {}};
  const auto after_facts = with_option(assessor, facts, option);
  if (!after_facts) return recommendation;
  const Assessment after = assessor.assess(*after_facts);
  recommendation.score_after = after.score;
  recommendation.level_after = after.level;
  if (before.score && after.score) recommendation.gain = after.score->low - before.score->low;
  for (std::size_t i = 0; i < after.results.size(); ++i) {
    const auto& one = after.results[i];
    if (one.id == result.id) {
      recommendation.outcome_after = one.verdict;
    } else if (one.rating.value_or(0) > before.results[i].rating.value_or(0)) {
      recommendation.also_helps.push_back(one.id);
    }
  }
  return recommendation;
}

int effort_of(const Recommendation& recommendation) {
  const std::string& effort = recommendation.option->effort;
  return effort == "low" ? 0 : (effort == "medium" ? 1 : 2);
}

}  // namespace

std::vector<Recommendation> recommend(criteria::Assessor& assessor, const Facts& facts,
                                      const Assessment& assessment) {
  struct Candidate {
    const criteria::Result* result;
    const criteria::Option* option;
  };
  std::vector<Candidate> candidates;
  std::set<std::string> taken;  // one option may serve several criteria; it is advised once
  assessor.assess(facts);       // an option's `applies` sees the facts as they are
  for (const criteria::Stage& stage : assessor.checklist().stages) {
    for (const criteria::Pick& pick : stage.picks) {
      const criteria::Result* result = assessment.find(pick.criterion.id);
      if (result == nullptr || !falls_short(result->verdict)) continue;
      for (const criteria::Option& option : pick.criterion.advice) {
        const bool fits = !option.applies || assessor.applies(pick.criterion, *option.applies);
        if (fits && taken.insert(option.id).second) candidates.push_back({result, &option});
      }
    }
  }
  std::vector<Recommendation> recommendations;
  for (const auto& [result, option] : candidates) {
    try {
      recommendations.push_back(judged(assessor, facts, assessment, *result, *option));
    } catch (const InputError& error) {
      throw InputError("option '" + option->id + "' of criterion '" + result->id + "': " + error.what());
    }
  }
  // What lifts neither score nor level, or lowers the score elsewhere by more than it lifts, is no advice.
  std::erase_if(recommendations, [&](const auto& one) {
    const double gain = round_to(one.gain.value_or(1), 6);
    return gain < 0 || (gain == 0 && one.level_after == assessment.level);
  });
  std::stable_sort(recommendations.begin(), recommendations.end(), [](const auto& a, const auto& b) {
    const double gain_a = round_to(a.gain.value_or(-1), 6);
    const double gain_b = round_to(b.gain.value_or(-1), 6);
    if (gain_a != gain_b) return gain_a > gain_b;
    if (effort_of(a) != effort_of(b)) return effort_of(a) < effort_of(b);
    return a.option->id < b.option->id;
  });
  return recommendations;
}

std::vector<MissingFact> missing_facts(const criteria::Checklist& checklist, const Assessment& assessment) {
  std::map<std::string, double> stage_weights;  // of the criteria that apply
  for (const auto& result : assessment.results) {
    if (result.verdict != Verdict::not_applicable) stage_weights[result.stage] += result.weight;
  }
  double all_stages = 0;  // a stage in which nothing counts drops out
  for (const auto& stage : checklist.stages) all_stages += stage_weights[stage.id] > 0 ? stage.weight : 0;

  std::map<std::string, MissingFact> by_id;
  for (const auto& stage : checklist.stages) {
    for (const auto& result : assessment.results) {
      if (result.stage != stage.id) continue;
      for (const std::string& id : result.missing) {
        MissingFact& missing = by_id[id];
        missing.id = id;
        missing.criteria.push_back(result.id);
        if (result.weight > 0)
          missing.could_add += 100 * result.weight / stage_weights[stage.id] * stage.weight / all_stages;
      }
    }
  }
  std::vector<MissingFact> list;
  list.reserve(by_id.size());
  for (auto& [id, missing] : by_id) list.push_back(std::move(missing));
  std::stable_sort(list.begin(), list.end(),
                   [](const auto& a, const auto& b) { return a.could_add > b.could_add; });
  return list;
}

}  // namespace greencert::advisory
