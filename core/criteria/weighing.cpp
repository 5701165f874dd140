// From ratings to scores and levels.

#include <algorithm>

#include "criteria/assessor.hpp"

namespace greencert::criteria {
namespace {

/// A weighted mean of scores, 0 … 100.
class Mean {
 public:
  void add(double weight, const Score& score) {
    weight_ += weight;
    low_ += weight * score.low;
    high_ += weight * score.high;
  }
  std::optional<Score> value() const {
    if (!(weight_ > 0)) return std::nullopt;
    return Score{low_ / weight_, high_ / weight_};
  }

 private:
  double weight_ = 0;
  double low_ = 0;
  double high_ = 0;
};

Score score_of(const Result& result) {
  if (result.verdict == Verdict::unknown) return {0, 100};
  const double points = 100 * result.rating.value_or(0);
  return {points, points};
}

/// Scores are compared as a reader sees them, so that 64.99999999999999 reaches 65.
bool reaches(double score, double least) {
  return round_to(score, 6) >= round_to(least, 6);
}

bool fulfilled(Verdict verdict) {
  return verdict == Verdict::met || verdict == Verdict::not_applicable;
}

std::vector<Obstacle> obstacles_to(const Level& level, const Assessment& assessment) {
  std::vector<Obstacle> obstacles;
  const double score = assessment.score ? assessment.score->low : 0;
  if (!reaches(score, level.score)) obstacles.push_back({"score", "", score, level.score, {}});
  for (const StageScore& stage : assessment.stages) {
    const auto gate = level.stages.find(stage.id);
    if (gate != level.stages.end() && stage.score && !reaches(stage.score->low, gate->second)) {
      obstacles.push_back({"stage", stage.id, stage.score->low, gate->second, {}});
    }
  }
  for (const Result& result : assessment.results) {
    const auto& named = level.criteria;
    const bool asked = result.mandatory || std::find(named.begin(), named.end(), result.id) != named.end();
    if (asked && !fulfilled(result.verdict))
      obstacles.push_back({"criterion", result.id, 0, 0, result.verdict});
  }
  return obstacles;
}

}  // namespace

void weigh(const Checklist& checklist, Assessment& assessment) {
  assessment.stages.clear();
  Mean overall;
  for (const Stage& stage : checklist.stages) {
    Mean mean;
    for (const Result& result : assessment.results) {
      if (result.stage == stage.id && result.verdict != Verdict::not_applicable)
        mean.add(result.weight, score_of(result));
    }
    assessment.stages.push_back({stage.id, stage.weight, mean.value()});
    if (mean.value()) overall.add(stage.weight, *mean.value());
  }
  assessment.score = overall.value();
  assessment.level.reset();
  assessment.next_level.reset();
  assessment.obstacles.clear();
  for (const Level& level : checklist.levels) {
    std::vector<Obstacle> obstacles = obstacles_to(level, assessment);
    if (!assessment.score || !obstacles.empty()) {
      assessment.next_level = level.id;
      assessment.obstacles = std::move(obstacles);
      return;
    }
    assessment.level = level.id;
  }
}

}  // namespace greencert::criteria
