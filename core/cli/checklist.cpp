// greencert checklist list | show ID | facts ID: what a product is judged by, and what has to be known for
// it.

#include <memory>

#include "centre/home.hpp"
#include "cli/command_line.hpp"
#include "cli/table.hpp"
#include "criteria/catalogue.hpp"

namespace greencert::cli {
namespace {

using criteria::Catalogue;
using criteria::Checklist;

std::size_t count_of(const Checklist& checklist) {
  std::size_t count = 0;
  for (const auto& stage : checklist.stages) count += stage.picks.size();
  return count;
}

void list(bool as_json) {
  const Catalogue catalogue(centre::home());
  Json json = Json::array();
  Table table(
      {{"ID"}, {"Version"}, {"Title"}, {"Criteria", Table::Align::right}, {"Facts", Table::Align::right}});
  for (const Checklist& one : catalogue.checklists()) {
    const std::size_t facts = catalogue.facts_of(one).size();
    json.push_back({{"id", one.id},
                    {"version", one.version},
                    {"title", one.title},
                    {"criteria", count_of(one)},
                    {"facts", facts},
                    {"applies", one.applies},
                    {"digest", one.digest}});
    table.add({one.id, one.version, one.title, std::to_string(count_of(one)), std::to_string(facts)});
  }
  as_json ? print_json(json) : print(table.text());
}

std::string threshold_of(const criteria::Criterion& criterion) {
  if (!criterion.threshold.empty() || !criterion.met) return criterion.threshold;
  return criteria::in_words(*criterion.met, *criterion.unit);
}

std::string joined(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) text += (text.empty() ? "" : ", ") + item;
  return text;
}

std::string in_words(const criteria::Pick& pick) {
  const criteria::Criterion& criterion = pick.criterion;
  constexpr std::size_t kWidth = 96;
  std::string text = "\n  " + criterion.id + "  (weight " + canonical_json(pick.weight) +
                     (pick.mandatory ? ", mandatory" : "") + ")\n" + wrapped(criterion.title, kWidth, "    ");
  const auto add = [&](const std::string& label, const std::string& value) {
    if (!value.empty()) text += wrapped(label + ": " + value, kWidth, "    ");
  };
  add("met", threshold_of(criterion));
  const criteria::Needs needs = criteria::needs_of(criterion);
  add("needs", joined(needs.required));
  add("uses if known", joined(needs.optional));
  add("evidence", criterion.evidence);
  add("basis", criterion.basis);
  add("declared", criterion.where.to_string());
  return text;
}

Json to_json(const Checklist& checklist) {
  Json json = {{"id", checklist.id},         {"version", checklist.version}, {"title", checklist.title},
               {"digest", checklist.digest}, {"stages", Json::array()},      {"levels", Json::array()}};
  for (const auto& stage : checklist.stages) {
    Json one = {
        {"id", stage.id}, {"title", stage.title}, {"weight", stage.weight}, {"criteria", Json::array()}};
    for (const auto& pick : stage.picks) {
      const criteria::Needs needs = criteria::needs_of(pick.criterion);
      one["criteria"].push_back({{"id", pick.criterion.id},
                                 {"title", pick.criterion.title},
                                 {"weight", pick.weight},
                                 {"mandatory", pick.mandatory},
                                 {"threshold", threshold_of(pick.criterion)},
                                 {"unit", pick.criterion.unit->text},
                                 {"needs", needs.required},
                                 {"optional", needs.optional},
                                 {"basis", pick.criterion.basis}});
    }
    json["stages"].push_back(std::move(one));
  }
  for (const auto& level : checklist.levels) {
    json["levels"].push_back({{"id", level.id},
                              {"title", level.title},
                              {"score", level.score},
                              {"stages", level.stages},
                              {"criteria", level.criteria}});
  }
  return json;
}

void show(const std::string& id, bool as_json) {
  const Catalogue catalogue(centre::home());
  const Checklist& checklist = catalogue.checklist(id);
  if (as_json) return print_json(to_json(checklist));
  std::string text = checklist.title + "  (" + checklist.id + " " + checklist.version + ")\n" +
                     wrapped(checklist.description, 100, "");
  for (const auto& stage : checklist.stages) {
    text += "\n" + stage.title + ", weight " + canonical_json(stage.weight) + "\n";
    for (const auto& pick : stage.picks) text += in_words(pick);
  }
  text += "\nLevels\n";
  for (const auto& level : checklist.levels) {
    text += "  " + level.title + ": score at least " + canonical_json(level.score);
    for (const auto& [stage, least] : level.stages)
      text += ", " + stage + " at least " + canonical_json(least);
    if (!level.criteria.empty()) text += "; met: " + joined(level.criteria);
    text += "\n";
  }
  print(text);
}

/// One fact as an empty record of a facts file, with what helps to fill it in.
Json blank(const criteria::Fact& fact) {
  Json record = {{"value", nullptr}, {"title", fact.title}, {"quality", "declared"}, {"source", ""}};
  if (fact.is_numeric() && !fact.unit->text.empty()) record["unit"] = fact.unit->text;
  if (!fact.help.empty()) record["help"] = fact.help;
  if (!fact.evidence.empty()) record["evidence"] = fact.evidence;
  for (const auto& [id, title] : fact.choices) record["choices"][id] = title;
  for (const auto& column : fact.columns) {
    Json one = {{"title", column.title}, {"kind", criteria::to_string(column.kind)}};
    if (!column.unit->text.empty()) one["unit"] = column.unit->text;
    for (const auto& [id, title] : column.choices) one["choices"][id] = title;
    record["columns"][column.id] = std::move(one);
  }
  return record;
}

void facts(const std::string& id, bool as_template, bool as_json) {
  const Catalogue catalogue(centre::home());
  const std::vector<std::string> ids = catalogue.facts_of(catalogue.checklist(id));
  Json records = Json::object();
  Table table({{"Fact"}, {"Kind"}, {"Unit"}, {"Question"}});
  for (const std::string& fact_id : ids) {
    const criteria::Fact& fact = catalogue.fact(fact_id);
    records[fact_id] = blank(fact);
    table.add({fact.id, criteria::to_string(fact.kind), fact.unit->text, shortened(fact.title, 60)});
  }
  if (as_template) {
    print_json({{"product", {{"id", ""}, {"name", ""}}}, {"client", {{"name", ""}}}, {"facts", records}});
  } else {
    as_json ? print_json(records) : print(table.text());
  }
}

}  // namespace

void add_checklist(CLI::App& app) {
  CLI::App* command =
      app.add_subcommand("checklist", "The checklists: which there are, what they ask and require");
  command->require_subcommand(1);
  auto id = std::make_shared<std::string>();
  auto as_json = std::make_shared<bool>(false);
  auto as_template = std::make_shared<bool>(false);

  CLI::App* list_command = command->add_subcommand("list", "All checklists");
  list_command->callback([as_json] { list(*as_json); });
  CLI::App* show_command = command->add_subcommand("show", "One checklist, criterion by criterion");
  show_command->add_option("ID", *id)->required();
  show_command->callback([id, as_json] { show(*id, *as_json); });
  CLI::App* facts_command = command->add_subcommand("facts", "The facts that a checklist asks for");
  facts_command->add_option("ID", *id)->required();
  facts_command->add_flag("--template", *as_template, "As an empty facts file to fill in");
  facts_command->callback([id, as_template, as_json] { facts(*id, *as_template, *as_json); });
  for (CLI::App* each : {list_command, show_command, facts_command})
    each->add_flag("--json", *as_json, "As JSON");
}

}  // namespace greencert::cli
