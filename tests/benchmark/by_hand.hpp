#pragma once

#include <array>
#include <string>
#include <vector>

namespace benchmark {

constexpr int kFacts = 60;
constexpr int kCriteria = 40;

/// Forty criteria over sixty facts as somebody would hard-code them, for comparison.
struct ByHand {
  struct Result {
    std::string id;
    double value;
    double rating;
    bool met;
  };
  struct Assessment {
    std::vector<Result> results;
    double score;
    std::string level;
  };

  static Assessment assess(const std::array<double, kFacts>& facts);
};

/// The same criteria as a plugin and a checklist.
std::string plugin_script();
std::string criteria_script();
std::string checklist_script();

}  // namespace benchmark
