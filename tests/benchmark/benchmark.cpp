// Assessments per second of a checklist with 60 facts and 40 criteria, sandbox on, one core, beside the same
// criteria hard-coded in C++ in the same run.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>

#include "base/file.hpp"
#include "by_hand.hpp"
#include "criteria/assessor.hpp"

namespace {

using namespace greencert;

/// A catalogue's folders, made for this run.
class Home {
 public:
  Home() : path_(std::filesystem::temp_directory_path() / "greencert-benchmark") {
    std::filesystem::create_directories(path_ / "plugins/bench");
    std::filesystem::create_directories(path_ / "scripts");
    write_file(path_ / "plugins/bench/plugin.lua", benchmark::plugin_script());
    write_file(path_ / "plugins/bench/criteria.lua", benchmark::criteria_script());
    write_file(path_ / "scripts/bench.lua", benchmark::checklist_script());
  }
  ~Home() { std::filesystem::remove_all(path_); }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

std::array<double, benchmark::kFacts> product(int n) {
  std::array<double, benchmark::kFacts> facts{};
  for (std::size_t i = 0; i < facts.size(); ++i)
    facts[i] = 1 + static_cast<double>((i * 7 + static_cast<std::size_t>(n)) % 13);
  return facts;
}

/// By processor time, so that other work on the machine counts as little as possible; the best of five
/// rounds.
template <class Work>
double per_second(int times, Work work) {
  double best = 0;
  for (int round = 0; round < 5; ++round) {
    const std::clock_t start = std::clock();
    for (int i = 0; i < times / 5; ++i) work(i);
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    best = std::max(best, times / 5 / seconds);
  }
  return best;
}

}  // namespace

int main() {
  const Home home;
  criteria::Catalogue catalogue(home.path());
  const criteria::Checklist& checklist = catalogue.checklist("bench");
  criteria::Assessor assessor(catalogue, checklist);

  constexpr int kProducts = 64;
  std::vector<criteria::Facts> scripted(kProducts);
  std::vector<std::array<double, benchmark::kFacts>> plain;
  double difference = 0;
  for (int n = 0; n < kProducts; ++n) {
    plain.push_back(product(n));
    for (std::size_t i = 0; i < plain.back().size(); ++i) {
      scripted[static_cast<std::size_t>(n)].known["bench.f" + std::to_string(i)] = {plain.back()[i],
                                                                                    "measured", ""};
    }
    const auto& facts = scripted[static_cast<std::size_t>(n)];
    difference += assessor.assess(facts).score->low - benchmark::ByHand::assess(plain.back()).score;
  }
  if (std::abs(difference) > 1e-6) {
    std::printf("the scripts and the hard-coded criteria disagree by %g points\n", difference);
    return 1;
  }

  double sink = 0;
  const double by_hand = per_second(400'000, [&](int i) {
    sink += benchmark::ByHand::assess(plain[static_cast<std::size_t>(i % kProducts)]).score;
  });
  const double scripts = per_second(400'000, [&](int i) {
    sink += assessor.assess(scripted[static_cast<std::size_t>(i % kProducts)]).score->low;
  });
  const double with_digest = per_second(10'000, [&](int i) {
    const auto& facts = scripted[static_cast<std::size_t>(i % kProducts)];
    sink += static_cast<double>(criteria::digest_of(assessor.assess(facts), facts, catalogue).size());
  });
  std::printf("60 facts, 40 criteria, one core, processor time (checksum %.0f)\n", sink);
  std::printf("  scripts in the sandbox   %9.0f assessments/s   %6.1f µs each\n", scripts, 1e6 / scripts);
  std::printf("  with the digest          %9.0f assessments/s   %6.1f µs each\n", with_digest,
              1e6 / with_digest);
  std::printf("  hard-coded in C++        %9.0f assessments/s   %6.1f µs each\n", by_hand, 1e6 / by_hand);
  std::printf("  the scripts take %.1f times as long as the same criteria hard-coded in C++\n",
              by_hand / scripts);
  return 0;
}
