// greencert engagement add|list|show|assess|report|close|reopen: the work for a client.

#include <memory>

#include "base/error.hpp"
#include "centre/home.hpp"
#include "centre/issuing.hpp"
#include "centre/recording.hpp"
#include "cli/command_line.hpp"
#include "cli/desk.hpp"
#include "cli/engagement_lookup.hpp"
#include "cli/records.hpp"
#include "cli/summary.hpp"
#include "cli/table.hpp"

namespace greencert::cli {
namespace {

struct Options : Desk {
  std::string language = "en";
  engagements::NewEngagement given;
  std::string id;
  std::string client;
  std::string product;
  std::string checklist;
  std::string assessment;
};

std::string in_words(const engagements::Engagement& engagement) {
  return in_lines({{"Engagement", engagement.id},
                   {"Kind", engagement.kind},
                   {"State", engagement.state},
                   {"Client", engagement.client},
                   {"Product", engagement.product},
                   {"Title", engagement.title},
                   {"Reference", engagement.reference},
                   {"Responsible", engagement.responsible},
                   {"Opened", engagement.opened},
                   {"Closed", engagement.closed}});
}

void add(const Options& options) {
  auto data = options.open();
  storage::Transaction transaction(data.database());
  const auto engagement = engagements::add_engagement(data.database(), options.given, options.actor());
  transaction.commit();
  answer(options, to_json(engagement), in_words(engagement));
}

void list(const Options& options) {
  auto data = options.open();
  const auto engagements = engagements::engagements(data.database(), options.client);
  Table table({{"Engagement"}, {"Kind"}, {"Client"}, {"Product"}, {"State"}, {"Title"}});
  for (const auto& one : engagements) {
    table.add({one.id, one.kind, one.client, one.product, one.state, shortened(one.title, 48)});
  }
  answer(options, to_json(engagements), table.text());
}

void show(const Options& options) {
  auto data = options.open();
  const auto engagement = engagements::engagement(data.database(), options.id);
  const auto assessments = engagements::assessments(data.database(), engagement.id);
  const auto deliverables = engagements::deliverables(data.database(), engagement.id);
  Json json = to_json(engagement);
  json["assessments"] = to_json(assessments);
  json["deliverables"] = to_json(deliverables);
  std::string text = in_words(engagement);
  for (const auto& one : assessments) {
    text += "  " + one.id + "  " + one.checklist + " " + one.checklist_version + ": score " + score_of(one) +
            ", level " + (one.level.empty() ? "none" : one.level) + ", by " + one.assessed_by + ", " +
            one.at + "\n";
  }
  for (const auto& one : deliverables) {
    text += "  " + one.id + "  " + one.title + ": " + (data.documents() / one.file).string() + "\n";
  }
  answer(options, json, text);
}

void assess(const Options& options) {
  auto data = options.open();
  criteria::Catalogue catalogue(centre::home());
  const auto assessed =
      centre::assess(data, catalogue, options.id, options.product, options.checklist, options.actor());
  Json json = to_json(assessed.record);
  json["result"] = centre::contract(assessed.evaluation);
  answer(options, json, "Assessment " + assessed.record.id + ": " + summary(assessed.evaluation));
}

void report(const Options& options) {
  auto data = options.open();
  centre::Workshop workshop(centre::home(), options.language);
  const std::string assessment = assessment_of(data, options.id, options.assessment);
  const auto issued = centre::issue_report(data, workshop, assessment, options.actor());
  answer(options, to_json(issued), issued.id + "  " + (data.documents() / issued.file).string() + "\n");
}

using Step = engagements::Engagement (*)(storage::Database&, const std::string&, const std::string&);

void move(const Options& options, Step step) {
  auto data = options.open();
  storage::Transaction transaction(data.database());
  const auto engagement = step(data.database(), options.id, options.actor());
  transaction.commit();
  answer(options, to_json(engagement), in_words(engagement));
}

void add_adding(CLI::App& command, const std::shared_ptr<Options>& options) {
  CLI::App* add_command = command.add_subcommand("add", "Begin a new engagement");
  engagements::NewEngagement& given = options->given;
  add_command->add_option("--kind", given.kind, "advisory, certification or self-assessment")->required();
  add_command->add_option("--client", given.client, "Id or reference")->required();
  add_command->add_option("--title", given.title, "What it is about")->required();
  add_command->add_option("--product", given.product,
                          "The product, where it is about one (a certification is)");
  add_command->add_option("--reference", given.reference, "The client's order number");
  add_command->add_option("--responsible", given.responsible, "A person of the centre");
  add_writing_options(*add_command, *options);
  add_command->callback([options] { add(*options); });
}

}  // namespace

void add_engagement(CLI::App& app) {
  CLI::App* command = app.add_subcommand("engagement", "The work for a client: assessments, reports");
  command->require_subcommand(1);
  auto options = std::make_shared<Options>();
  add_adding(*command, options);

  CLI::App* list_command = command->add_subcommand("list", "All engagements");
  list_command->add_option("--client", options->client, "Only those for this client");
  add_reading_options(*list_command, *options);
  list_command->callback([options] { list(*options); });

  CLI::App* show_command =
      command->add_subcommand("show", "One engagement, its assessments and deliverables");
  add_reading_options(*show_command, *options);
  show_command->callback([options] { show(*options); });

  CLI::App* assess_command = command->add_subcommand("assess", "Assess the product by the facts on record");
  assess_command->add_option("--checklist", options->checklist, "See greencert checklist list")->required();
  assess_command->add_option("--product", options->product, "Where the engagement is not about one product");
  add_writing_options(*assess_command, *options);
  assess_command->callback([options] { assess(*options); });

  CLI::App* report_command = command->add_subcommand("report", "Issue the advisory report on an assessment");
  report_command->add_option("--assessment", options->assessment, "Which one (default: the latest)");
  add_language_option(*report_command, options->language);
  add_writing_options(*report_command, *options);
  report_command->callback([options] { report(*options); });

  CLI::App* close_command = command->add_subcommand("close", "Close it: nothing more is recorded");
  add_writing_options(*close_command, *options);
  close_command->callback([options] { move(*options, engagements::close_engagement); });
  CLI::App* reopen_command = command->add_subcommand("reopen", "Reopen a closed engagement");
  add_writing_options(*reopen_command, *options);
  reopen_command->callback([options] { move(*options, engagements::reopen_engagement); });

  for (CLI::App* each : {show_command, assess_command, report_command, close_command, reopen_command}) {
    each->add_option("ID", options->id)->required();
  }
}

}  // namespace greencert::cli
