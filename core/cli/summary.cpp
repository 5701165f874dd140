#include "cli/summary.hpp"

#include <algorithm>

#include "base/quantity.hpp"
#include "centre/report.hpp"
#include "cli/table.hpp"

namespace greencert::cli {
namespace {

std::string score_in_words(const std::optional<criteria::Score>& score) {
  if (!score) return "–";
  const std::string low = to_fixed(score->low, 1);
  return score->low == score->high ? low : low + " to " + to_fixed(score->high, 1);
}

}  // namespace

std::string summary(const centre::Evaluation& evaluation) {
  const criteria::Assessment& assessment = evaluation.assessment;
  const criteria::Checklist& checklist = *evaluation.checklist;
  Table table({{"Stage"},
               {"Score", Table::Align::right},
               {"Met", Table::Align::right},
               {"Partly", Table::Align::right},
               {"Not met", Table::Align::right},
               {"Unknown", Table::Align::right}});
  for (std::size_t i = 0; i < assessment.stages.size(); ++i) {
    const auto count = [&](criteria::Verdict verdict) {
      return std::to_string(std::count_if(
          assessment.results.begin(), assessment.results.end(),
          [&](const auto& r) { return r.stage == assessment.stages[i].id && r.verdict == verdict; }));
    };
    table.add({checklist.stages[i].title, score_in_words(assessment.stages[i].score),
               count(criteria::Verdict::met), count(criteria::Verdict::partly_met),
               count(criteria::Verdict::not_met), count(criteria::Verdict::unknown)});
  }
  std::string text = assessment.product.value("name", "Product") + ", assessed by " + checklist.title + " " +
                     checklist.version + "\n\n" + table.text() + "\nScore  " +
                     score_in_words(assessment.score) + "\nLevel  " +
                     (assessment.level ? centre::level_title(checklist, *assessment.level) : "none") + "\n";
  if (!evaluation.missing.empty()) {
    text += "\n" + std::to_string(evaluation.missing.size()) + " facts are not known, first of all: ";
    for (std::size_t i = 0; i < std::min<std::size_t>(evaluation.missing.size(), 3); ++i) {
      text += (i > 0 ? ", " : "") + evaluation.missing[i].id;
    }
    text += ".\n";
  }
  if (!evaluation.recommendations.empty()) {
    const auto& first = evaluation.recommendations.front();
    text += "\nImprove first: " + first.option->title;
    if (first.gain) text += " (+" + to_fixed(*first.gain, 1) + " points)";
    text += ".\n";
  }
  return text + "\nDigest " + evaluation.digest + "\n";
}

}  // namespace greencert::cli
