#include "centre/shown_fact.hpp"

#include <algorithm>

namespace greencert::centre {
namespace {

/// A value as a reader sees it: the titles of choices; numbers and the rest as they are.
Json shown(const criteria::Fact& fact, const Json& value) {
  if (fact.kind == criteria::FactKind::choice) return choice_title(fact, value);
  if (fact.kind == criteria::FactKind::choices) {
    std::string text;
    for (const Json& id : value) text += (text.empty() ? "" : ", ") + choice_title(fact, id);
    return text;
  }
  if (fact.kind == criteria::FactKind::money) {
    return value["amount"].get<std::string>() + " " + value["currency"].get<std::string>();
  }
  return value;
}

Json table(const criteria::Fact& fact, const Json& rows) {
  Json columns = Json::array();
  Json cells = Json::array();
  for (const auto& column : fact.columns) {
    const auto has = [&](const Json& row) { return row.contains(column.id); };
    if (!column.optional || std::any_of(rows.begin(), rows.end(), has)) {
      columns.push_back({{"id", column.id},
                         {"title", column.title},
                         {"unit", column.unit->text},
                         {"type", criteria::to_string(column.kind)}});
    }
  }
  for (const Json& row : rows) {
    Json line = Json::array();
    for (const auto& column : fact.columns) {
      const auto is = [&](const Json& c) { return c["id"] == column.id; };
      if (std::none_of(columns.begin(), columns.end(), is)) continue;
      line.push_back(row.contains(column.id) ? shown(column, row[column.id]) : Json(""));
    }
    cells.push_back(std::move(line));
  }
  return {{"columns", std::move(columns)}, {"rows", std::move(cells)}};
}

}  // namespace

std::string choice_title(const criteria::Fact& fact, const std::string& id) {
  const auto is = [&](const auto& choice) { return choice.first == id; };
  const auto found = std::find_if(fact.choices.begin(), fact.choices.end(), is);
  return found == fact.choices.end() ? id : found->second;
}

Json shown_fact(const criteria::Fact& fact, const criteria::Known& known) {
  Json json = {{"id", fact.id},
               {"title", fact.title},
               {"unit", fact.unit->text},
               {"type", criteria::to_string(fact.kind)},
               {"quality", known.quality},
               {"source", known.source}};
  if (fact.kind == criteria::FactKind::table) {
    json["rows"] = table(fact, known.value);
  } else {
    json["value"] = shown(fact, known.value);
  }
  return json;
}

}  // namespace greencert::centre
