#include "criteria/fact.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/money.hpp"
#include "base/nearest.hpp"
#include "base/utf8.hpp"

namespace greencert::criteria {
namespace {

constexpr std::array<std::pair<std::string_view, FactKind>, 11> kKinds = {
    {{"number", FactKind::number},
     {"integer", FactKind::integer},
     {"percentage", FactKind::percentage},
     {"boolean", FactKind::boolean},
     {"choice", FactKind::choice},
     {"choices", FactKind::choices},
     {"text", FactKind::text},
     {"date", FactKind::date},
     {"money", FactKind::money},
     {"table", FactKind::table},
     {"file", FactKind::file}}};

std::string shown(const Json& value) {
  return shortened(value.dump(), 60);
}

InputError expected(const std::string& what, const Json& found) {
  return InputError("expected " + what + ", found " + shown(found));
}

std::string with_unit(double amount, const Unit& unit) {
  return canonical_json(amount) + (unit.text.empty() ? "" : " " + unit.text);
}

void require_range(const Fact& fact, double value) {
  const auto outside = [&](const char* side, double limit) {
    return InputError(with_unit(value, *fact.unit) + side + with_unit(limit, *fact.unit));
  };
  if (fact.min && value < *fact.min) throw outside(" is below the least possible, ", *fact.min);
  if (fact.max && value > *fact.max) throw outside(" is above the most possible, ", *fact.max);
}

Json numeric(const Fact& fact, const Json& given) {
  const std::string what = (fact.kind == FactKind::integer ? "a whole number" : "a number") +
                           (fact.unit->text.empty() ? std::string() : " in " + fact.unit->text);
  const Unit* unit = fact.unit;
  Unit other;
  const Json* amount = &given;
  if (given.is_object()) {
    for (const auto& [key, value] : given.items()) {
      if (key != "value" && key != "unit") throw expected(what, given);
    }
    if (!given.contains("value")) throw expected(what, given);
    if (given.contains("unit") && !given["unit"].is_string()) throw expected("a unit as text", given["unit"]);
    if (given.contains("unit")) unit = &(other = Unit::parse(given["unit"].get<std::string>()));
    amount = &given["value"];
  }
  if (!amount->is_number()) throw expected(what, *amount);
  const double value = Quantity{amount->get<double>(), unit}.in(*fact.unit).amount;
  if (!std::isfinite(value)) throw expected(what, *amount);
  if (fact.kind == FactKind::integer && value != std::floor(value)) throw expected(what, *amount);
  require_range(fact, value);
  if (value == std::floor(value) && std::fabs(value) < 1e15) return static_cast<std::int64_t>(value);
  return value;
}

Json one_choice(const Fact& fact, const Json& given) {
  if (given.is_string()) {
    const auto named = fact.also.find(lower_case(given.get<std::string>()));
    if (named != fact.also.end()) return named->second;
  }
  std::string list;
  for (const auto& [id, title] : fact.choices) {
    if (list.size() < 200) list += (list.empty() ? "" : ", ") + id;
  }
  std::vector<std::string> names;
  for (const auto& [name, id] : fact.also) names.push_back(name);
  throw InputError("expected one of " + list + (list.size() >= 200 ? ", …" : "") + "; found " + shown(given) +
                   (given.is_string() ? did_you_mean(lower_case(given.get<std::string>()), names) : ""));
}

Json several_choices(const Fact& fact, const Json& given) {
  if (!given.is_array()) throw expected("a list of choices", given);
  std::set<std::string> meant;
  for (const Json& item : given) meant.insert(one_choice(fact, item).get<std::string>());
  Json chosen = Json::array();
  for (const auto& [id, title] : fact.choices) {  // in the order of the declaration, each once
    if (meant.contains(id)) chosen.push_back(id);
  }
  return chosen;
}

Json text(const Json& given) {
  constexpr std::size_t kLongest = 16U << 10U;
  if (!given.is_string()) throw expected("a text in quotes", given);
  if (given.get_ref<const std::string&>().size() > kLongest)
    throw InputError("a text is at most 16 KiB long");
  return given;
}

Json money(const Json& given) {
  if (!given.is_object() || given.size() != 2 || !given.contains("amount") || !given.contains("currency") ||
      !given["amount"].is_string() || !given["currency"].is_string()) {
    throw expected(R"(a sum like {"amount": "12.50", "currency": "EUR"})", given);
  }
  Money::parse(given["amount"].get<std::string>(), given["currency"].get<std::string>());
  return given;
}

Json row(const Fact& fact, const Json& given, std::size_t number) {
  const auto in_row = [&](const std::string& what) {
    return InputError("row " + std::to_string(number) + what);
  };
  if (!given.is_object()) throw in_row(": expected a record { column: value }, found " + shown(given));
  Json cells = Json::object();
  for (const Fact& column : fact.columns) {
    const auto cell = given.find(column.id);
    if (cell == given.end() || cell->is_null()) continue;
    try {
      cells[column.id] = normalised(column, *cell);
    } catch (const InputError& error) {
      throw in_row(", " + column.id + ": " + error.what());
    }
  }
  std::vector<std::string> ids;
  for (const Fact& column : fact.columns) ids.push_back(column.id);
  for (const auto& [key, value] : given.items()) {
    if (std::find(ids.begin(), ids.end(), key) == ids.end()) {
      throw in_row(": there is no column '" + key + "'" + did_you_mean(key, ids));
    }
  }
  return cells;
}

Json rows(const Fact& fact, const Json& given) {
  constexpr std::size_t kMost = 5000;
  if (!given.is_array()) throw expected("a list of rows", given);
  if (given.size() > kMost)
    throw InputError("a table has at most 5000 rows, found " + std::to_string(given.size()));
  Json list = Json::array();
  for (std::size_t i = 0; i < given.size(); ++i) list.push_back(row(fact, given[i], i + 1));
  return list;
}

}  // namespace

std::string to_string(FactKind kind) {
  return std::string(
      std::find_if(kKinds.begin(), kKinds.end(), [&](auto k) { return k.second == kind; })->first);
}

std::optional<FactKind> fact_kind(std::string_view name) {
  const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](auto k) { return k.first == name; });
  if (found == kKinds.end()) return std::nullopt;
  return found->second;
}

std::string lower_case(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

Json normalised(const Fact& fact, const Json& given) {
  switch (fact.kind) {
    case FactKind::number:
    case FactKind::integer:
    case FactKind::percentage:
      return numeric(fact, given);
    case FactKind::boolean:
      if (!given.is_boolean()) throw expected("true or false", given);
      return given;
    case FactKind::choice:
      return one_choice(fact, given);
    case FactKind::choices:
      return several_choices(fact, given);
    case FactKind::date:
      parse_date(text(given).get<std::string>());
      return given;
    case FactKind::money:
      return money(given);
    case FactKind::table:
      return rows(fact, given);
    case FactKind::text:
    case FactKind::file:
      break;
  }
  return text(given);
}

}  // namespace greencert::criteria
