// greencert assess FACTS.json --checklist ID: facts in, assessment and report out.

#include <memory>

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "centre/evaluation.hpp"
#include "centre/home.hpp"
#include "centre/report.hpp"
#include "cli/command_line.hpp"
#include "cli/table.hpp"
#include "documents/documents.hpp"

namespace greencert::cli {
namespace {

struct Options {
  std::filesystem::path facts;
  std::string checklist;
  std::string json;
  std::filesystem::path report;
};

std::string score_in_words(const std::optional<criteria::Score>& score) {
  if (!score) return "–";
  const std::string low = to_fixed(score->low, 1);
  return score->low == score->high ? low : low + " to " + to_fixed(score->high, 1);
}

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

void assess(const Options& options) {
  const std::filesystem::path home = centre::home();
  criteria::Catalogue catalogue(home);
  const centre::Evaluation evaluation =
      centre::evaluate(catalogue, options.checklist, read_json(options.facts), options.facts.string());
  std::string pdf;
  if (!options.report.empty()) {
    const Json data =
        centre::report_data(catalogue, evaluation, {{"name", "greencert"}}, to_string(today_utc()));
    pdf = documents::Press(home / "certificates").print("report", data);
  }
  if (!options.report.empty()) write_file(options.report, pdf);
  if (options.json == "-") {
    print_json(centre::contract(evaluation));
  } else if (!options.json.empty()) {
    write_file(options.json, centre::contract(evaluation).dump(2) + "\n");
  }
  if (options.json.empty()) print(summary(evaluation));
}

}  // namespace

void add_assess(CLI::App& app) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("assess", "Assess the product of a facts file by a checklist");
  command->add_option("FACTS", options->facts, "Facts of one product (JSON)")->required();
  command->add_option("--checklist", options->checklist, "Which checklist (see greencert checklist list)")
      ->required()
      ->option_text("ID");
  command->add_option("--json", options->json, "Write the assessment as JSON; - for standard output")
      ->option_text("OUT|-");
  command->add_option("--report", options->report, "Write the advisory report")->option_text("OUT.pdf");
  command->callback([options] { assess(*options); });
}

}  // namespace greencert::cli
