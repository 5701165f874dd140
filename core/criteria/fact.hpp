#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "base/quantity.hpp"
#include "script/value.hpp"

namespace greencert::criteria {

enum class FactKind { number, integer, percentage, boolean, choice, choices, text, date, money, table, file };

std::string to_string(FactKind kind);
std::optional<FactKind> fact_kind(std::string_view name);

/// One thing that is asked about a product or a client, or one column of a table that is asked.
struct Fact {
  std::string id;
  FactKind kind = FactKind::text;
  std::string title;
  std::string help;
  std::string evidence;
  const Unit* unit = &Unit::none();
  std::optional<double> min;
  std::optional<double> max;
  std::vector<std::pair<std::string, std::string>> choices;  // id, title
  std::map<std::string, std::string> also;                   // other names of choices, in lower case → id
  std::vector<Fact> columns;                                 // of a table
  bool optional = false;                                     // a column that may stay empty
  std::string plugin;
  script::Location where;

  bool is_numeric() const {
    return kind == FactKind::number || kind == FactKind::integer || kind == FactKind::percentage;
  }
};

/// The text with the letters A to Z made small: ids and names of registers are found in any case.
std::string lower_case(std::string text);

/// Brings a value that somebody gave into the fact's own form: numbers in its unit, dates and choices
/// checked. A number may come as {"value": 4200, "unit": "g"}. Throws InputError that says what was expected
/// and found.
Json normalised(const Fact& fact, const Json& given);

}  // namespace greencert::criteria
