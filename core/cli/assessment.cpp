// greencert assessment list|show: what was assessed, and from which facts.

#include <memory>

#include "base/error.hpp"
#include "cli/command_line.hpp"
#include "cli/desk.hpp"
#include "cli/engagement_lookup.hpp"
#include "cli/records.hpp"
#include "cli/table.hpp"

namespace greencert::cli {
namespace {

struct Options : Desk {
  std::string id;
  std::string engagement;
  bool facts = false;
};

void list(const Options& options) {
  auto data = options.open();
  const auto assessments = engagements::assessments(data.database(), options.engagement);
  Table table({{"Assessment"},
               {"Engagement"},
               {"Product"},
               {"Checklist"},
               {"Score", Table::Align::right},
               {"Level"},
               {"By"},
               {"At"}});
  for (const auto& one : assessments) {
    table.add({one.id, one.engagement, one.product, one.checklist + " " + one.checklist_version,
               score_of(one), one.level.empty() ? "none" : one.level, one.assessed_by, one.at});
  }
  answer(options, to_json(assessments), table.text());
}

void show(const Options& options) {
  auto data = options.open();
  const auto record = engagements::assessment(data.database(), options.id);
  const auto contents = engagements::assessment_contents(data.database(), record.id);
  if (options.facts) return print_json(contents.facts);
  Json json = to_json(record);
  json["facts"] = contents.facts;
  json["result"] = contents.result;
  answer(options, json,
         in_lines({{"Assessment", record.id},
                   {"Engagement", record.engagement},
                   {"Client", record.client},
                   {"Product", record.product},
                   {"Checklist", record.checklist + " " + record.checklist_version},
                   {"Score", score_of(record)},
                   {"Level", record.level.empty() ? "none" : record.level},
                   {"Assessed by", record.assessed_by},
                   {"At", record.at},
                   {"Digest", record.digest}}));
}

}  // namespace

std::string assessment_of(centre::DataDirectory& data, const std::string& engagement,
                          const std::string& named) {
  const auto made =
      engagements::assessments(data.database(), engagements::engagement(data.database(), engagement).id);
  if (made.empty()) {
    throw InputError("engagement " + engagement +
                     " has no assessment yet; use 'greencert engagement assess " + engagement +
                     " --checklist ID'");
  }
  if (named.empty()) return made.back().id;
  for (const auto& one : made) {
    if (one.id == named) return named;
  }
  throw InputError("assessment '" + named + "' is not one of engagement " + engagement);
}

void add_assessment(CLI::App& app) {
  CLI::App* command = app.add_subcommand("assessment", "The assessments on record; they never change");
  command->require_subcommand(1);
  auto options = std::make_shared<Options>();

  CLI::App* list_command = command->add_subcommand("list", "All assessments");
  list_command->add_option("--engagement", options->engagement, "Only those of this engagement");
  add_reading_options(*list_command, *options);
  list_command->callback([options] { list(*options); });

  CLI::App* show_command =
      command->add_subcommand("show", "One assessment; with --json everything, to recompute it");
  show_command->add_option("ID", options->id)->required();
  show_command->add_flag("--facts", options->facts, "Only the facts file it was made from");
  add_reading_options(*show_command, *options);
  show_command->callback([options] { show(*options); });
}

}  // namespace greencert::cli
