#include "criteria/cases.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/nearest.hpp"
#include "criteria/assessor.hpp"
#include "criteria/fields.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {
namespace {

/// The computed value as the expected figure is written: at the same decimals where it is a number in text.
std::string like(const Measured& computed, const std::string& expected) {
  const auto* number = std::get_if<double>(&computed);
  if (number == nullptr) return in_full(computed);
  const std::size_t point = expected.find('.');
  return to_fixed(*number, point == std::string::npos ? 0 : static_cast<int>(expected.size() - point - 1));
}

/// Runs cases against every criterion of the catalogue.
class Runner {
 public:
  explicit Runner(Catalogue& catalogue)
      : catalogue_(catalogue), checklist_(catalogue.every_criterion()), assessor_(catalogue, checklist_) {}

  std::vector<CaseResult> run(const Case& one) {
    std::vector<CaseResult> results;
    try {
      const Facts facts = Facts::from_json({{"facts", one.facts}}, "facts", catalogue_);
      const Assessment assessment = assessor_.assess(facts);
      for (const auto& [subject, expected] : one.expect)
        results.push_back(compare(one, subject, expected, assessment));
      if (!one.error.empty())
        results.push_back(result_of(one, "facts", "refused: " + one.error, "accepted", false));
    } catch (const InputError& error) {
      const std::string what = error.what();
      const bool wanted = !one.error.empty() && what.find(one.error) != std::string::npos;
      results = {result_of(one, "facts", one.error.empty() ? "accepted" : "refused: " + one.error,
                           wanted ? "refused: " + one.error : what, wanted)};
    }
    return results;
  }

 private:
  static CaseResult result_of(const Case& one, const std::string& subject, const std::string& expected,
                              const std::string& computed, bool passed) {
    return {one.plugin, one.title, one.source, one.published, subject, expected, computed, passed, one.where};
  }

  CaseResult compare(const Case& one, const std::string& subject, const script::Value& expected,
                     const Assessment& assessment) {
    if (catalogue_.indicators().find(subject) != nullptr) {
      const auto found = assessment.indicators.find(subject);
      return found == assessment.indicators.end()
                 ? compare_text(one, subject, expected, std::string("unknown"))
                 : compare_text(one, subject, expected, found->second.value);
    }
    const Result* result = assessment.find(subject);
    if (result == nullptr) {
      std::vector<std::string> known = catalogue_.indicators().ids();
      for (const std::string& id : catalogue_.criteria().ids()) known.push_back(id);
      throw InputError(one.where.to_string() + ": case '" + one.title +
                       "': there is no indicator or criterion '" + subject + "'" +
                       did_you_mean(subject, known));
    }
    const script::Table* outcome = as_table(expected);
    if (outcome != nullptr && outcome->kind == "outcome" && outcome->items.size() == 1) {
      return compare_text(one, subject, outcome->items[0], to_string(result->verdict));
    }
    return compare_text(one, subject, expected,
                        result->value ? *result->value : Measured(to_string(result->verdict)));
  }

  static CaseResult compare_text(const Case& one, const std::string& subject, const script::Value& expected,
                                 const Measured& computed) {
    std::string wanted;
    if (const auto* text = std::get_if<std::string>(&expected)) wanted = *text;
    if (const auto* flag = std::get_if<bool>(&expected)) wanted = *flag ? "true" : "false";
    if (const auto* table = as_table(expected);
        table != nullptr && table->kind == "outcome" && !table->items.empty()) {
      wanted = std::get<std::string>(table->items[0]);
    }
    if (wanted.empty()) {
      throw InputError(one.where.to_string() + ": case '" + one.title + "': " + subject +
                       ": expected a figure in quotes, true, false or outcome \"…\", found " +
                       script::describe(expected));
    }
    const std::string got = like(computed, wanted);
    return result_of(one, subject, wanted, got == wanted ? got : in_full(computed), got == wanted);
  }

  Catalogue& catalogue_;
  Checklist checklist_;
  Assessor assessor_;
};

}  // namespace

std::vector<CaseResult> run_cases(Catalogue& catalogue, const Plugin& plugin) {
  Runner runner(catalogue);
  std::vector<CaseResult> results;
  for (const Case& one : catalogue.cases_of(plugin)) {
    for (CaseResult& result : runner.run(one)) results.push_back(std::move(result));
  }
  return results;
}

}  // namespace greencert::criteria
