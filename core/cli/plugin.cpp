// greencert plugin list | test [ID] | new ID: for those who write criteria.

#include <algorithm>
#include <memory>

#include "base/error.hpp"
#include "centre/home.hpp"
#include "cli/command_line.hpp"
#include "cli/plugin_skeleton.hpp"
#include "cli/table.hpp"
#include "criteria/cases.hpp"
#include "criteria/catalogue.hpp"

namespace greencert::cli {
namespace {

using criteria::Catalogue;

void list(bool as_json) {
  const Catalogue catalogue(centre::home());
  Json json = Json::array();
  Table table({{"ID"},
               {"Version"},
               {"Title"},
               {"Facts", Table::Align::right},
               {"Indicators", Table::Align::right},
               {"Criteria", Table::Align::right}});
  for (const auto& plugin : catalogue.plugins()) {
    const auto own = [&](const auto& items) {
      return std::count_if(items.begin(), items.end(),
                           [&](const auto& item) { return item.plugin == plugin.id; });
    };
    const auto facts = own(catalogue.facts());
    const auto indicators = own(catalogue.indicators());
    const auto criteria = own(catalogue.criteria());
    json.push_back({{"id", plugin.id},
                    {"version", plugin.version},
                    {"title", plugin.title},
                    {"facts", facts},
                    {"indicators", indicators},
                    {"criteria", criteria},
                    {"digest", plugin.digest}});
    table.add({plugin.id, plugin.version, plugin.title, std::to_string(facts), std::to_string(indicators),
               std::to_string(criteria)});
  }
  as_json ? print_json(json) : print(table.text());
}

struct Tally {
  std::size_t passed = 0;
  std::size_t failed = 0;
  std::size_t published = 0;
};

void add(Tally& tally, Table& table, const criteria::CaseResult& result) {
  (result.passed ? tally.passed : tally.failed) += 1;
  if (result.passed && result.published) tally.published += 1;
  table.add({result.passed ? "ok" : "FAILED", shortened(result.title, 44), result.subject,
             shortened(result.expected, 24), shortened(result.computed, result.passed ? 24 : 200),
             result.published ? "published" : "computed", shortened(result.source, 60)});
}

void test(const std::string& id) {
  Catalogue catalogue(centre::home());
  if (id.empty()) catalogue.forms();  // all checklists and forms have to load as well
  Table table({{""}, {"Case"}, {"Method"}, {"Expected"}, {"Computed"}, {"Figure"}, {"Source"}});
  Tally tally;
  std::string without_cases;
  for (const auto& plugin : catalogue.plugins()) {
    if (!id.empty() && plugin.id != catalogue.plugin(id).id) continue;
    const auto results = criteria::run_cases(catalogue, plugin);
    for (const auto& result : results) add(tally, table, result);
    if (results.empty()) without_cases += (without_cases.empty() ? "" : ", ") + plugin.id;
  }
  std::string text = table.empty() ? "" : table.text() + "\n";
  if (!without_cases.empty()) text += "Without cases: " + without_cases + "\n";
  text += std::to_string(tally.passed) + " figures as expected, " + std::to_string(tally.published) +
          " of them published; " + std::to_string(tally.failed) + " not as expected\n";
  print(text);
  if (tally.failed > 0) throw Error("cases of plugins do not come out as expected");
}

}  // namespace

void add_plugin(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("plugin", "The plugins: list them, run their cases, start a new one");
  command->require_subcommand(1);
  auto id = std::make_shared<std::string>();
  auto as_json = std::make_shared<bool>(false);
  auto folder = std::make_shared<std::filesystem::path>();

  CLI::App* list_command = command->add_subcommand("list", "All plugins");
  list_command->add_flag("--json", *as_json, "As JSON");
  list_command->callback([as_json] { list(*as_json); });
  CLI::App* test_command = command->add_subcommand("test", "Run the cases of one plugin, or of all");
  test_command->add_option("ID", *id);
  test_command->callback([id] { test(*id); });
  CLI::App* new_command = command->add_subcommand("new", "Write a small working plugin to start from");
  new_command->add_option("ID", *id)->required();
  new_command->add_option("--in", *folder, "Folder of plugins (default: where greencert finds its own)")
      ->option_text("DIR");
  new_command->callback([id, folder] {
    const std::filesystem::path parent = folder->empty() ? centre::home() / "plugins" : *folder;
    write_plugin_skeleton(parent, *id);
    print("Written: " + (parent / *id).string() + "\nNext: greencert plugin test " + *id + "\n");
  });
}

}  // namespace greencert::cli
