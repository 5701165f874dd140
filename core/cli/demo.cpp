// greencert demo: a sample centre at work on real products.

#include "centre/demo.hpp"

#include <memory>

#include "base/quantity.hpp"
#include "centre/home.hpp"
#include "cli/command_line.hpp"
#include "cli/table.hpp"

namespace greencert::cli {
namespace {

void demo(const std::filesystem::path& named) {
  const std::filesystem::path home = centre::home();
  const std::filesystem::path folder =
      std::filesystem::absolute(named.empty() ? centre::default_demo_data() : named);
  centre::Workshop workshop(home);
  Table table({{"Product"},
               {"Checklist"},
               {"Score", Table::Align::right},
               {"At best", Table::Align::right},
               {"Level"},
               {"Report"}});
  std::string certificates;
  centre::demonstrate(home, folder, workshop, [&](const centre::DemoJob& job) {
    table.add({shortened(job.product, 40), shortened(job.checklist, 28),
               to_fixed(job.assessment.score.value_or(0), 1), to_fixed(job.best_score, 1),
               job.level.empty() ? "–" : job.level, job.report});
    if (!job.certificate.empty())
      certificates += "  " + job.certificate + "  " + job.product + ", " + job.client + "\n";
  });
  const std::string documents = (folder / "documents").string();
  print("A sample centre has assessed these products:\n\n" + table.text() + "\nCertificates\n" +
        certificates + "\nThe documents are in " + documents +
        "\n\nNext\n  greencert engagement list --data " + folder.string() +
        "\n  greencert product show P-0001 --data " + folder.string() +
        "\n  greencert checklist show washing-machine\n");
}

}  // namespace

void add_demo(CLI::App& app) {
  auto folder = std::make_shared<std::filesystem::path>();
  CLI::App* command =
      app.add_subcommand("demo", "A sample centre with real cases: assessments, reports, a certificate");
  command
      ->add_option("--data", *folder, "Where to make it (default: greencert-demo in the user's data folder)")
      ->option_text("DIR");
  command->callback([folder] { demo(*folder); });
}

}  // namespace greencert::cli
