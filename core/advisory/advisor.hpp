#pragma once

#include <optional>
#include <string>
#include <vector>

#include "criteria/assessor.hpp"

namespace greencert::advisory {

/// An improvement option with what it would change: the product is assessed again with the option's effect.
struct Recommendation {
  std::string criterion;
  const criteria::Option* option = nullptr;  // of the checklist; lives as long as it
  std::optional<double> gain;  // score points; none where the option states no effect on known facts
  criteria::Verdict outcome_after = criteria::Verdict::unknown;
  std::optional<criteria::Score> score_after;
  std::optional<std::string> level_after;
  std::vector<std::string> also_helps;  // further criteria that it lifts
};

/// A fact that is not known, and what it could change.
struct MissingFact {
  std::string id;
  std::vector<std::string> criteria;
  double could_add = 0;  // score points, if it turns out for the best
};

/// The options for all that falls short, the one with the greatest gain first (then the least effort, then
/// the id). `assessment` must be of these facts by this assessor's checklist.
std::vector<Recommendation> recommend(criteria::Assessor& assessor, const criteria::Facts& facts,
                                      const criteria::Assessment& assessment);

/// The unknown facts, the one that could add most first.
std::vector<MissingFact> missing_facts(const criteria::Checklist& checklist,
                                       const criteria::Assessment& assessment);

}  // namespace greencert::advisory
