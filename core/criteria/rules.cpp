#include "criteria/rules.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/error.hpp"
#include "criteria/fields.hpp"

namespace greencert::criteria {
namespace {

struct RuleKind {
  std::string_view name;
  Rule::Kind kind;
  std::string_view words;
};

constexpr std::array<RuleKind, 7> kRules = {{{"at_most", Rule::Kind::at_most, "at most"},
                                             {"at_least", Rule::Kind::at_least, "at least"},
                                             {"below", Rule::Kind::below, "below"},
                                             {"above", Rule::Kind::above, "above"},
                                             {"within", Rule::Kind::within, "from"},
                                             {"equals", Rule::Kind::equals, ""},
                                             {"one_of", Rule::Kind::one_of, "one of"}}};

[[noreturn]] void wrong(const std::string& what, const std::string& expected, const script::Value& found) {
  throw InputError(what + ": expected " + expected + ", found " + script::describe(found));
}

Measured bound(const script::Value& value, const std::string& what) {
  if (const auto* number = std::get_if<double>(&value); number != nullptr && std::isfinite(*number))
    return *number;
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  wrong(what, "a finite number, a text, true or false", value);
}

double number_of(const Measured& value) {
  if (const auto* number = std::get_if<double>(&value)) return *number;
  throw InputError("expected a number to compare, found " + shown(value));
}

const script::Table& made(const script::Value& value, const std::string& what, const std::string& expected) {
  const script::Table* table = as_table(value);
  if (table == nullptr || table->kind.empty()) wrong(what, expected, value);
  return *table;
}

}  // namespace

const std::vector<std::string>& rule_constructors() {
  static const std::vector<std::string> names = {"at_most", "at_least", "below",   "above",  "within",
                                                 "equals",  "one_of",   "between", "grades", "times",
                                                 "plus",    "set",      "outcome", "finding"};
  return names;
}

std::string in_full(const Measured& value) {
  if (const auto* number = std::get_if<double>(&value)) return canonical_json(*number);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  return std::get<std::string>(value);
}

std::string shown(const Measured& value) {
  if (std::holds_alternative<double>(value)) return "the number " + in_full(value);
  if (std::holds_alternative<bool>(value)) return in_full(value);
  return "the text '" + in_full(value) + "'";
}

Rule read_rule(const script::Value& value, const std::string& what) {
  const std::string expected = "a rule such as at_most(3), or a function";
  Rule rule;
  if (const auto* function = std::get_if<script::Function>(&value)) {
    rule.kind = Rule::Kind::function;
    rule.function = *function;
    return rule;
  }
  const script::Table& table = made(value, what, expected);
  const auto found =
      std::find_if(kRules.begin(), kRules.end(), [&](const RuleKind& k) { return k.name == table.kind; });
  if (found == kRules.end()) wrong(what, expected, value);
  rule.kind = found->kind;
  for (const script::Value& item : table.items) rule.bounds.push_back(bound(item, what));
  const std::size_t wanted = rule.kind == Rule::Kind::within ? 2 : 1;
  const bool enough = rule.kind == Rule::Kind::one_of ? !rule.bounds.empty() : rule.bounds.size() == wanted;
  if (!enough) {
    throw InputError(what + ": " + table.kind + " wants " + std::to_string(wanted) + " value(s), found " +
                     std::to_string(rule.bounds.size()));
  }
  if (rule.kind != Rule::Kind::equals && rule.kind != Rule::Kind::one_of) {
    for (const Measured& b : rule.bounds) {
      if (!std::holds_alternative<double>(b))
        throw InputError(what + ": " + table.kind + " wants numbers, found " + shown(b));
    }
  }
  return rule;
}

Rating read_rating(const script::Value& value, const std::string& what) {
  const std::string expected = "between { worst = …, best = … }, grades { A = 1, … } or a function";
  Rating rating;
  if (const auto* function = std::get_if<script::Function>(&value)) {
    rating.kind = Rating::Kind::function;
    rating.function = *function;
    return rating;
  }
  const script::Table& table = made(value, what, expected);
  if (table.kind == "between") {
    Fields fields(table, what + ": between");
    const auto worst = fields.number("worst");
    const auto best = fields.number("best");
    fields.finish();
    if (!worst || !best || *worst == *best)
      throw InputError(what + ": between wants two different numbers, worst and best");
    rating.worst = *worst;
    rating.best = *best;
  } else if (table.kind == "grades") {
    rating.kind = Rating::Kind::grades;
    for (const auto& [grade, item] : table.fields) {
      const auto* number = std::get_if<double>(&item);
      if (number == nullptr || !(*number >= 0 && *number <= 1))
        wrong(what + ": " + grade, "a rating from 0 to 1", item);
      rating.grades[grade] = *number;
    }
    if (rating.grades.empty()) throw InputError(what + ": grades wants at least one grade, like A = 1");
  } else {
    wrong(what, expected, value);
  }
  return rating;
}

Effect read_effect(const script::Value& value, const std::string& what) {
  const std::string expected = "times(0.9), plus(1), set(value) or a function";
  Effect effect;
  if (const auto* function = std::get_if<script::Function>(&value)) {
    effect.kind = Effect::Kind::function;
    effect.function = *function;
    return effect;
  }
  const script::Table& table = made(value, what, expected);
  // set { … } sets a list: a single table argument becomes the marked table itself.
  if (table.kind == "set") {
    effect.value = table.items.size() == 1 ? script::to_json(table.items[0]) : Json::array();
    if (table.items.size() != 1) {
      for (const script::Value& item : table.items) effect.value.push_back(script::to_json(item));
    }
    return effect;
  }
  effect.kind = table.kind == "times" ? Effect::Kind::times : Effect::Kind::plus;
  if ((table.kind != "times" && table.kind != "plus") || table.items.size() != 1 ||
      !std::holds_alternative<double>(table.items[0])) {
    wrong(what, expected, value);
  }
  effect.number = std::get<double>(table.items[0]);
  if (!std::isfinite(effect.number)) wrong(what, "a finite number", table.items[0]);
  return effect;
}

bool holds(const Rule& rule, const Measured& value) {
  const auto is = [&](const Measured& b) { return b == value; };
  if (rule.kind == Rule::Kind::one_of) return std::any_of(rule.bounds.begin(), rule.bounds.end(), is);
  if (rule.kind == Rule::Kind::equals) {
    if (rule.bounds[0].index() != value.index()) {
      throw InputError("expected " + shown(rule.bounds[0]) + " or its like, found " + shown(value));
    }
    return is(rule.bounds[0]);
  }
  const double number = number_of(value);
  const double limit = std::get<double>(rule.bounds[0]);
  switch (rule.kind) {
    case Rule::Kind::at_most:
      return number <= limit;
    case Rule::Kind::at_least:
      return number >= limit;
    case Rule::Kind::below:
      return number < limit;
    case Rule::Kind::above:
      return number > limit;
    default:
      return number >= limit && number <= std::get<double>(rule.bounds[1]);
  }
}

double rate(const Rating& rating, const Measured& value) {
  if (rating.kind == Rating::Kind::grades) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) throw InputError("grades want a text, found " + shown(value));
    const auto found = rating.grades.find(*text);
    if (found == rating.grades.end()) throw InputError("grades have no '" + *text + "'");
    return found->second;
  }
  return std::clamp((number_of(value) - rating.worst) / (rating.best - rating.worst), 0.0, 1.0);
}

std::string in_words(const Rule& rule, const Unit& unit) {
  if (rule.kind == Rule::Kind::function) return "";
  const auto words = [](const Measured& bound) -> std::string {
    if (const auto* flag = std::get_if<bool>(&bound)) return *flag ? "yes" : "no";
    return in_full(bound);
  };
  const auto kind =
      std::find_if(kRules.begin(), kRules.end(), [&](const RuleKind& k) { return k.kind == rule.kind; });
  std::string text(kind->words);
  for (std::size_t i = 0; i < rule.bounds.size(); ++i) {
    const char* separator = rule.kind == Rule::Kind::within ? " to " : ", ";
    text += (i > 0 ? separator : (text.empty() ? "" : " ")) + words(rule.bounds[i]);
  }
  const bool has_number = std::holds_alternative<double>(rule.bounds.front());
  return has_number && !unit.text.empty() ? text + " " + unit.text : text;
}

}  // namespace greencert::criteria
