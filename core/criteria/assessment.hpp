#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "criteria/criterion.hpp"
#include "criteria/facts.hpp"

namespace greencert::criteria {

enum class Verdict { met, partly_met, not_met, not_applicable, unknown };

/// "met", "partly met", "not met", "not applicable", "unknown"
std::string to_string(Verdict verdict);

/// What came out for one criterion.
struct Result {
  std::string id;
  std::string stage;
  Verdict verdict = Verdict::unknown;
  std::optional<Measured> value;  // in the criterion's unit
  const Unit* unit = &Unit::none();
  std::optional<double> rating;  // 0 … 1
  double weight = 1;
  bool mandatory = false;
  std::vector<std::string> missing;   // unknown facts that it needs
  std::vector<std::string> findings;  // in words
  std::string threshold;
  std::string basis;
};

/// A score from 0 to 100. Unknown outcomes count as rated 0 in `low`, which is the score that is proven, and
/// as rated 1 in `high`, the best it can still become.
struct Score {
  double low = 0;
  double high = 0;
};

/// A score of one stage; none where nothing in it applies.
struct StageScore {
  std::string id;
  double weight = 1;
  std::optional<Score> score;
};

/// One thing that keeps a product from a level.
struct Obstacle {
  std::string kind;  // score, stage, criterion
  std::string id;    // of the stage or criterion
  double have = 0;   // scores
  double need = 0;
  Verdict verdict = Verdict::not_met;  // of the criterion
};

/// A figure that a plugin computed.
struct Figure {
  Measured value;
  const Unit* unit = &Unit::none();
};

/// The immutable result of one checklist version on one set of facts.
struct Assessment {
  std::string checklist;
  std::string checklist_version;
  std::string checklist_digest;
  Json product;
  std::optional<Score> score;  // none where no criterion applies
  std::optional<std::string> level;
  std::optional<std::string> next_level;
  std::vector<Obstacle> obstacles;  // to the next level
  std::vector<StageScore> stages;
  std::vector<Result> results;
  std::map<std::string, Figure> indicators;

  const Result* find(const std::string& criterion) const;
};

/// The contract form of an assessment, without recommendations and digest. Full precision.
Json to_json(const Assessment& assessment);

/// SHA-256 over the canonical JSON of the facts, the digests of the scripts and the result: the same facts
/// and scripts give the same digest on every machine.
std::string digest_of(const Assessment& assessment, const Facts& facts, const Catalogue& catalogue);

}  // namespace greencert::criteria
