// greencert screen FACTS.json: one product against every checklist that fits it.

#include <memory>

#include "base/quantity.hpp"
#include "centre/evaluation.hpp"
#include "centre/home.hpp"
#include "centre/report.hpp"
#include "centre/screening.hpp"
#include "cli/command_line.hpp"
#include "cli/table.hpp"

namespace greencert::cli {
namespace {

Json to_json(const centre::Screened& scheme) {
  Json json = criteria::to_json(scheme.assessment);
  for (const char* detail : {"criteria", "indicators", "product", "stages"}) json.erase(detail);
  json["missing"] = centre::to_json(scheme.missing);
  return json;
}

std::string level_of(const centre::Screened& scheme) {
  return scheme.assessment.level ? centre::level_title(*scheme.checklist, *scheme.assessment.level) : "–";
}

std::string in_words(const std::vector<centre::Screened>& schemes) {
  constexpr std::size_t kNamed = 3;
  Table table({{"Checklist"},
               {"Level"},
               {"Score", Table::Align::right},
               {"At best", Table::Align::right},
               {"Facts missing", Table::Align::right},
               {"First of all"}});
  for (const auto& scheme : schemes) {
    const auto& score = scheme.assessment.score;
    std::string first;
    for (std::size_t i = 0; i < std::min(scheme.missing.size(), kNamed); ++i) {
      first += (i == 0 ? "" : ", ") + scheme.missing[i].id;
    }
    table.add({scheme.checklist->id, level_of(scheme), score ? to_fixed(score->low, 1) : "–",
               score ? to_fixed(score->high, 1) : "–", std::to_string(scheme.missing.size()), first});
  }
  return table.text();
}

void screen(const std::filesystem::path& facts, bool as_json) {
  criteria::Catalogue catalogue(centre::home());
  const centre::Screening screening = centre::screen(catalogue, read_json(facts), facts.string());
  if (!as_json) {
    std::string text = in_words(screening.schemes);
    for (const auto& market : screening.markets)
      text += "\n" + market.title + "\n" + wrapped(market.text, 100, "  ");
    return print(text);
  }
  Json json = {{"schemes", Json::array()}, {"markets", Json::array()}};
  for (const auto& scheme : screening.schemes) json["schemes"].push_back(to_json(scheme));
  for (const auto& market : screening.markets)
    json["markets"].push_back({{"title", market.title}, {"text", market.text}});
  print_json(json);
}

}  // namespace

void add_screen(CLI::App& app) {
  auto facts = std::make_shared<std::filesystem::path>();
  auto as_json = std::make_shared<bool>(false);
  CLI::App* command = app.add_subcommand("screen", "One product against every checklist that fits it");
  command->add_option("FACTS", *facts, "Facts of one product (JSON)")->required();
  command->add_flag("--json", *as_json, "As JSON");
  command->callback([facts, as_json] { screen(*facts, *as_json); });
}

}  // namespace greencert::cli
