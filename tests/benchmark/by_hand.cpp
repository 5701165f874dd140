#include "by_hand.hpp"

#include <algorithm>

namespace benchmark {
namespace {

// Criterion i measures facts i, i+1 and i+20: a share, a sum or a product, as real criteria do.
double measure(const std::array<double, kFacts>& f, int i) {
  const auto a = static_cast<std::size_t>(i);
  switch (i % 4) {
    case 0:
      return f[a] * f[a + 20];
    case 1:
      return f[a] + f[a + 1] + f[a + 20];
    case 2:
      return 100 * f[a] / (f[a] + f[a + 20]);
    default:
      return f[a] > f[a + 1] ? f[a] - f[a + 1] : f[a + 20];
  }
}

std::string name(int i) {
  return "bench.f" + std::to_string(i);
}
std::string read(int i) {
  return "f." + name(i);
}

std::string formula(int i) {
  switch (i % 4) {
    case 0:
      return "return " + read(i) + " * " + read(i + 20);
    case 1:
      return "return " + read(i) + " + " + read(i + 1) + " + " + read(i + 20);
    case 2:
      return "return 100 * " + read(i) + " / (" + read(i) + " + " + read(i + 20) + ")";
    default:
      return "if " + read(i) + " > " + read(i + 1) + " then return " + read(i) + " - " + read(i + 1) +
             " end return " + read(i + 20);
  }
}

}  // namespace

ByHand::Assessment ByHand::assess(const std::array<double, kFacts>& facts) {
  Assessment assessment;
  assessment.results.reserve(kCriteria);
  double sum = 0;
  for (int i = 0; i < kCriteria; ++i) {
    const double value = measure(facts, i);
    const double rating = std::clamp((value - 200.0) / (0.0 - 200.0), 0.0, 1.0);
    assessment.results.push_back({"bench.c" + std::to_string(i), value, rating, value <= 100});
    sum += rating;
  }
  assessment.score = 100 * sum / kCriteria;
  assessment.level = assessment.score >= 50 ? "good" : "";
  return assessment;
}

std::string plugin_script() {
  return R"(plugin "bench" { api = 1, version = "1.0.0", title = "Benchmark", files = { "criteria" } })";
}

std::string criteria_script() {
  std::string text;
  for (int i = 0; i < kFacts; ++i)
    text += "fact.number \"" + name(i) + "\" { title = \"Fact\", unit = \"kg\", min = 0 }\n";
  for (int i = 0; i < kCriteria; ++i) {
    text += "criterion \"bench.c" + std::to_string(i) + "\" { title = \"Criterion\", needs = { \"" + name(i) +
            "\", \"" + name(i + 1) + "\", \"" + name(i + 20) + "\" }, measure = function(f) " + formula(i) +
            " end, rate = between { worst = 200, best = 0 }, met = at_most(100), basis = \"none\" }\n";
  }
  return text;
}

std::string checklist_script() {
  std::string picks;
  for (int i = 0; i < kCriteria; ++i) picks += "pick \"bench.c" + std::to_string(i) + "\" {},\n";
  return R"(checklist "bench" { api = 1, version = "1.0.0", title = "Benchmark", plugins = { bench = "1" },
    stages = { stage "use" { title = "Use", )" +
         picks + R"(} }, levels = { level "good" { title = "Good", score = 50 } } })";
}

}  // namespace benchmark
