#include "criteria/declarations.hpp"

#include <algorithm>
#include <cctype>

#include "base/error.hpp"
#include "criteria/fields.hpp"
#include "criteria/rules.hpp"

namespace greencert::criteria {
namespace {

std::string named(const script::Table& table) {
  return table.kind + " '" + table.id + "'";
}

bool is_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
    return std::islower(c) != 0 || std::isdigit(c) != 0 || c == '_';
  });
}

/// "theme.name"
void require_id(const script::Table& table) {
  const std::size_t dot = table.id.find('.');
  if (dot == std::string::npos || !is_word(table.id.substr(0, dot)) || !is_word(table.id.substr(dot + 1))) {
    throw InputError(named(table) + ": expected an id like \"theme.name\" of small letters, digits and _");
  }
}

Needs read_needs(Fields& fields) {
  return {fields.texts("needs"), fields.texts("optional")};
}

/// Other names by which a choice may be given: a synonym, a number of a register. Any case is good.
void read_other_names(Fields& fields, const script::Table& choice, const std::string& id, Fact& fact) {
  const script::Value& given = choice.at("also");
  if (std::holds_alternative<std::monostate>(given)) return;
  const script::Table* names = as_table(given);
  if (names == nullptr) fields.expected("choices", "also = a list of texts", given);
  for (const script::Value& name : names->items) {
    const auto* text = std::get_if<std::string>(&name);
    if (text == nullptr) fields.expected("choices", "also = a list of texts", name);
    if (const auto [other, fresh] = fact.also.emplace(lower_case(*text), id); !fresh && other->second != id)
      fields.fail("choices", "'" + *text + "' is a name of both '" + other->second + "' and '" + id + "'");
  }
}

void read_choices(Fields& fields, Fact& fact) {
  auto& choices = fact.choices;
  const script::Table* list = fields.table("choices");
  if (list == nullptr || list->items.empty())
    fields.fail("choices", "expected a list like { {\"id\", _\"Title\"}, … }");
  for (const script::Value& item : list->items) {
    const script::Table* pair = as_table(item);
    const bool good = pair != nullptr && pair->items.size() == 2 &&
                      std::holds_alternative<std::string>(pair->items[0]) &&
                      std::holds_alternative<std::string>(pair->items[1]);
    if (!good) fields.expected("choices", R"(pairs {"id", _"Title"})", item);
    const auto& id = std::get<std::string>(pair->items[0]);
    if (std::any_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.first == id; }))
      fields.fail("choices", "'" + id + "' stands there twice");
    choices.emplace_back(id, std::get<std::string>(pair->items[1]));
    fact.also.emplace(lower_case(id), id);
    read_other_names(fields, *pair, id, fact);
  }
}

std::vector<Fact> read_columns(Fields& fields, const std::string& what) {
  std::vector<Fact> columns;
  const script::Table* list = fields.table("columns");
  if (list == nullptr || list->items.empty())
    fields.fail("columns", "expected a list like { column.text \"part\" {…}, … }");
  for (const script::Value& item : list->items) {
    const script::Table* column = as_table(item);
    if (column == nullptr || !column->kind.starts_with("column."))
      fields.expected("columns", "column.… \"id\" {…}", item);
    if (!is_word(column->id))
      throw InputError(what + ": column '" + column->id + "': expected small letters, digits and _");
    if (std::any_of(columns.begin(), columns.end(), [&](const Fact& one) { return one.id == column->id; }))
      fields.fail("columns", "'" + column->id + "' stands there twice");
    columns.push_back(read_fact(*column, *fact_kind(column->kind.substr(7))));
  }
  return columns;
}

std::optional<MoneyRange> read_range(Fields& fields, const std::string& name) {
  const script::Table* table = fields.table(name);
  if (table == nullptr) return std::nullopt;
  const auto* currency = table->items.size() == 3 ? std::get_if<std::string>(&table->items[0]) : nullptr;
  const auto* low = table->items.size() == 3 ? std::get_if<double>(&table->items[1]) : nullptr;
  const auto* high = table->items.size() == 3 ? std::get_if<double>(&table->items[2]) : nullptr;
  if (currency == nullptr || low == nullptr || high == nullptr || *low > *high) {
    fields.fail(name, "expected a range like { \"EUR\", 100, 250 }");
  }
  return MoneyRange{Money::parse(to_fixed(*low, 0), *currency), Money::parse(to_fixed(*high, 0), *currency)};
}

Option read_option(const script::Value& value, const std::string& what) {
  const script::Table* table = as_table(value);
  if (table == nullptr || table->kind != "option") {
    throw InputError(what + ": advice: expected option \"id\" {…}, found " + script::describe(value));
  }
  require_id(*table);
  Fields fields(*table, what + ": " + named(*table));
  Option option;
  option.id = table->id;
  option.title = fields.text("title");
  option.how = fields.text_or("how", "");
  option.effort = fields.text_or("effort", "medium");
  if (option.effort != "low" && option.effort != "medium" && option.effort != "high") {
    fields.fail("effort", "expected low, medium or high, found '" + option.effort + "'");
  }
  if (const script::Table* effects = fields.table("effect")) {
    for (const auto& [id, effect] : effects->fields) {
      option.effects.emplace(id, read_effect(effect, what + ": " + named(*table) + ": effect on " + id));
    }
  }
  option.investment = read_range(fields, "investment");
  option.saving = read_range(fields, "saving");
  option.costs_basis = fields.text_or("costs_basis", "");
  option.tradeoff = fields.text_or("tradeoff", "");
  option.applies = fields.function("applies");
  fields.finish();
  return option;
}

std::variant<script::Function, std::string> read_measure(Fields& fields) {
  const script::Value& value = fields.any("measure");
  if (const auto* id = std::get_if<std::string>(&value)) return *id;
  if (const auto* function = std::get_if<script::Function>(&value)) return *function;
  fields.expected("measure", "a function, or the id of a fact or indicator", value);
}

}  // namespace

Fact read_fact(const script::Table& table, FactKind kind) {
  const bool is_column = table.kind.starts_with("column.");
  if (!is_column) require_id(table);
  Fields fields(table, named(table));
  Fact fact;
  fact.id = table.id;
  fact.kind = kind;
  fact.where = table.where;
  fact.title = fields.text("title");
  fact.help = fields.text_or("help", "");
  fact.evidence = fields.text_or("evidence", "");
  if (fact.is_numeric()) {
    fact.min = fields.number("min");
    fact.max = fields.number("max");
    fact.unit = kind == FactKind::percentage ? &Unit::named("%") : &fields.unit("unit");
    if (kind == FactKind::percentage) {
      fact.min = fact.min.value_or(0);
      fact.max = fact.max.value_or(100);
    }
    if (fact.min && fact.max && *fact.min > *fact.max) fields.fail("min", "expected no more than max");
  }
  if (kind == FactKind::choice || kind == FactKind::choices) read_choices(fields, fact);
  if (kind == FactKind::table) fact.columns = read_columns(fields, named(table));
  if (is_column) fact.optional = fields.flag("optional");
  fields.finish();
  return fact;
}

Indicator read_indicator(const script::Table& table, Indicator::Kind kind) {
  require_id(table);
  Fields fields(table, named(table));
  Indicator indicator;
  indicator.id = table.id;
  indicator.kind = kind;
  indicator.where = table.where;
  indicator.title = fields.text("title");
  if (kind == Indicator::Kind::number) indicator.unit = &fields.unit("unit");
  indicator.needs = read_needs(fields);
  const auto compute = fields.function("compute");
  if (!compute) fields.fail("compute", "expected a function");
  indicator.compute = *compute;
  indicator.basis = fields.text("basis");
  fields.finish();
  return indicator;
}

Criterion read_criterion(const script::Table& table) {
  require_id(table);
  const std::string what = named(table);
  Fields fields(table, what);
  Criterion criterion;
  criterion.id = table.id;
  criterion.where = table.where;
  criterion.title = fields.text("title");
  criterion.why = fields.text_or("why", "");
  criterion.needs = read_needs(fields);
  criterion.applies = fields.function("applies");
  criterion.measure = read_measure(fields);
  criterion.unit = &fields.unit("unit");
  if (fields.has("rate")) criterion.rate = read_rating(fields.any("rate"), what + ": rate");
  if (fields.has("met")) criterion.met = read_rule(fields.any("met"), what + ": met");
  if (fields.has("partly")) criterion.partly = read_rule(fields.any("partly"), what + ": partly");
  if (!criterion.rate && !criterion.met) fields.fail("met", "expected met or rate, or both");
  criterion.threshold = fields.text_or("threshold", "");
  if (const script::Table* advice = fields.table("advice")) {
    if (advice->kind == "option") fields.fail("advice", "expected a list: { option \"id\" {…} }");
    for (const script::Value& item : advice->items) criterion.advice.push_back(read_option(item, what));
  }
  criterion.evidence = fields.text_or("evidence", "");
  criterion.basis = fields.text("basis");
  fields.finish();
  return criterion;
}

Plugin read_plugin(const script::Table& table) {
  Fields fields(table, named(table));
  if (fields.number("api") != 1)
    fields.fail("api", "expected 1, the version of the script API that this program has");
  Plugin plugin;
  plugin.id = table.id;
  plugin.where = table.where;
  plugin.version = fields.text("version");
  require_version(plugin.version, named(table));
  plugin.title = fields.text("title");
  plugin.description = fields.text_or("description", "");
  plugin.files = fields.texts("files");
  fields.finish();
  return plugin;
}

Case read_case(const script::Table& table) {
  Fields fields(table, named(table));
  Case one;
  one.title = table.id;
  one.where = table.where;
  one.source = fields.text("source");
  one.published = fields.flag("published");
  if (const script::Table* facts = fields.table("facts")) {
    if (!facts->items.empty()) fields.fail("facts", "expected [\"theme.name\"] = value");
    for (const auto& [id, value] : facts->fields) one.facts[id] = script::to_json(value);
  }
  one.error = fields.text_or("error", "");
  if (const script::Table* expect = fields.table("expect"))
    one.expect = {expect->fields.begin(), expect->fields.end()};
  if (one.expect.empty() == one.error.empty())
    fields.fail("expect", "expected either expect = {…} or error = \"…\"");
  fields.finish();
  return one;
}

}  // namespace greencert::criteria
