// greencert certify issue|list|show: certificates, as decided by somebody who did not evaluate.

#include <memory>

#include "base/date.hpp"
#include "centre/home.hpp"
#include "centre/issuing.hpp"
#include "cli/command_line.hpp"
#include "cli/desk.hpp"
#include "cli/engagement_lookup.hpp"
#include "cli/records.hpp"
#include "cli/table.hpp"

namespace greencert::cli {
namespace {

constexpr int kUsualMonths = 36;

struct Options : Desk {
  std::string language = "en";
  certification::NewCertificate decision;
  std::string number;
};

std::string in_words(centre::DataDirectory& data, const certification::Certificate& certificate) {
  return in_lines({{"Certificate", certificate.number},
                   {"Standing", certification::standing(certificate, today_utc())},
                   {"Holder", certificate.holder},
                   {"Product", certificate.product_name},
                   {"Scheme", certificate.checklist + " " + certificate.checklist_version},
                   {"Level", certificate.level},
                   {"Scope", certificate.scope},
                   {"Issued", certificate.issued},
                   {"Valid until", certificate.valid_until},
                   {"Evaluated by", certificate.evaluated_by},
                   {"Decided by", certificate.decided_by},
                   {"Assessment", certificate.assessment},
                   {"Digest", certificate.assessment_digest},
                   {"Document", (data.documents() / certificate.file).string()}});
}

void issue(const Options& options) {
  auto data = options.open();
  centre::Workshop workshop(centre::home(), options.language);
  certification::NewCertificate decision = options.decision;
  decision.assessment = assessment_of(data, decision.engagement, decision.assessment);
  if (decision.issued.empty()) decision.issued = to_string(today_utc());
  if (decision.valid_until.empty()) {
    decision.valid_until = to_string(plus_months(parse_date(decision.issued), kUsualMonths));
  }
  if (decision.evaluated_by.empty()) {
    decision.evaluated_by = engagements::assessment(data.database(), decision.assessment).assessed_by;
  }
  const auto issued = centre::issue_certificate(data, workshop, decision, options.actor());
  answer(options, to_json(issued), in_words(data, issued));
}

void list(const Options& options) {
  auto data = options.open();
  const auto certificates = certification::certificates(data.database());
  Table table({{"Number"}, {"Standing"}, {"Holder"}, {"Product"}, {"Level"}, {"Issued"}, {"Valid until"}});
  for (const auto& one : certificates) {
    table.add({one.number, certification::standing(one, today_utc()), shortened(one.holder, 32),
               shortened(one.product_name, 36), one.level, one.issued, one.valid_until});
  }
  answer(options, to_json(certificates), table.text());
}

void show(const Options& options) {
  auto data = options.open();
  const auto certificate = certification::certificate(data.database(), options.number);
  answer(options, to_json(certificate), in_words(data, certificate));
}

void add_issuing(CLI::App& command, const std::shared_ptr<Options>& options) {
  CLI::App* issue_command = command.add_subcommand("issue", "Issue a certificate as it was decided");
  certification::NewCertificate& decision = options->decision;
  issue_command->add_option("ENGAGEMENT", decision.engagement, "Of the kind certification")->required();
  issue_command->add_option("--scope", decision.scope, "What is certified, in words")->required();
  issue_command
      ->add_option("--decided-by", decision.decided_by,
                   "Who decided; not who evaluated (ISO/IEC 17065, 7.6.2)")
      ->required();
  issue_command->add_option("--evaluated-by", decision.evaluated_by, "Default: who made the assessment");
  issue_command->add_option("--assessment", decision.assessment, "Default: the latest of the engagement");
  issue_command->add_option("--issued", decision.issued, "A day, like 2026-11-24 (default: today)");
  issue_command->add_option("--valid-until", decision.valid_until, "A day (default: three years after)");
  add_language_option(*issue_command, options->language);
  add_writing_options(*issue_command, *options);
  issue_command->callback([options] { issue(*options); });
}

}  // namespace

void add_certify(CLI::App& app) {
  CLI::App* command = app.add_subcommand("certify", "Certificates");
  command->require_subcommand(1);
  auto options = std::make_shared<Options>();
  add_issuing(*command, options);

  CLI::App* list_command = command->add_subcommand("list", "All certificates");
  add_reading_options(*list_command, *options);
  list_command->callback([options] { list(*options); });

  CLI::App* show_command = command->add_subcommand("show", "One certificate");
  show_command->add_option("NUMBER", options->number)->required();
  add_reading_options(*show_command, *options);
  show_command->callback([options] { show(*options); });
}

}  // namespace greencert::cli
