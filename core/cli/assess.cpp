// greencert assess FACTS.json --checklist ID: facts in, assessment and report out.

#include <memory>

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "centre/data_directory.hpp"
#include "centre/evaluation.hpp"
#include "centre/home.hpp"
#include "centre/profile.hpp"
#include "centre/report.hpp"
#include "cli/command_line.hpp"
#include "cli/summary.hpp"
#include "documents/documents.hpp"

namespace greencert::cli {
namespace {

struct Options {
  std::filesystem::path facts;
  std::string checklist;
  std::string json;
  std::filesystem::path report;
  std::filesystem::path data;
  std::string language = "en";
};

/// The centre in whose name the report goes out; a report without one is somebody's own.
Json sender(const Options& options, const criteria::Catalogue& catalogue) {
  const std::filesystem::path folder = centre::data_folder(options.data);
  const Json nobody = {{"name", "Self-assessment"}};
  if (options.data.empty() && !centre::is_data_directory(folder)) return nobody;
  auto data = centre::DataDirectory::open(folder);
  if (options.data.empty() && !engagements::centre(data.database())) return nobody;
  return centre::profile(data, catalogue);
}

void assess(const Options& options) {
  centre::Workshop workshop(centre::home(), options.language);
  const centre::Evaluation evaluation = centre::evaluate(workshop.catalogue(), options.checklist,
                                                         read_json(options.facts), options.facts.string());
  if (!options.report.empty()) {
    const Json data =
        centre::report_data(workshop, evaluation, sender(options, workshop.shown()), to_string(today_utc()));
    write_file(options.report, workshop.press().print("report", data));
  }
  if (options.json == "-") {
    print_json(centre::contract(evaluation));
  } else if (!options.json.empty()) {
    write_file(options.json, centre::contract(evaluation).dump(2) + "\n");
  }
  if (options.json.empty()) print(summary(workshop.in_language(evaluation)));
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
  command
      ->add_option(
          "--data", options->data,
          "The centre in whose name the report goes out (default: $GREENCERT_DATA, else the user's, if any)")
      ->option_text("DIR");
  add_language_option(*command, options->language);
  command->callback([options] { assess(*options); });
}

}  // namespace greencert::cli
