#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/money.hpp"
#include "base/quantity.hpp"
#include "script/value.hpp"

namespace greencert::criteria {

/// What a criterion measured: a number in the criterion's unit, a text such as a class, or yes or no.
using Measured = std::variant<double, bool, std::string>;

/// A requirement on a measured value, such as "at most 3000".
struct Rule {
  enum class Kind { at_most, at_least, below, above, within, equals, one_of, function };
  Kind kind = Kind::equals;
  std::vector<Measured> bounds;
  script::Function function;
};

/// How good a measured value is, from 0 to 1.
struct Rating {
  enum class Kind { between, grades, function };
  Kind kind = Kind::between;
  double worst = 0;
  double best = 1;
  std::map<std::string, double> grades;
  script::Function function;
};

/// How an improvement changes one fact.
struct Effect {
  enum class Kind { times, plus, set, function };
  Kind kind = Kind::set;
  double number = 0;
  Json value;
  script::Function function;
};

/// A sum that is only known to lie between two.
struct MoneyRange {
  Money low;
  Money high;
};

/// An improvement option.
struct Option {
  std::string id;
  std::string title;
  std::string how;
  std::string effort;  // low, medium, high
  std::map<std::string, Effect> effects;
  std::optional<MoneyRange> investment;
  std::optional<MoneyRange> saving;  // a year
  std::string costs_basis;
  std::string tradeoff;
  std::optional<script::Function> applies;
};

/// What a function of a plugin may see: ids of facts and indicators.
struct Needs {
  std::vector<std::string> required;
  std::vector<std::string> optional;
};

/// A figure that a plugin computes from facts, under a name of its own.
struct Indicator {
  enum class Kind { number, text, boolean };
  std::string id;
  Kind kind = Kind::number;
  std::string title;
  const Unit* unit = &Unit::none();
  Needs needs;
  script::Function compute;
  std::string basis;
  std::string plugin;
  script::Location where;
};

/// One requirement on a product.
struct Criterion {
  std::string id;
  std::string title;
  std::string why;
  Needs needs;
  std::optional<script::Function> applies;
  std::variant<script::Function, std::string> measure;  // or the id of a fact or indicator
  const Unit* unit = &Unit::none();
  std::optional<Rating> rate;
  std::optional<Rule> met;
  std::optional<Rule> partly;
  std::string threshold;  // in words, where the rule is a function
  std::vector<Option> advice;
  std::string evidence;
  std::string basis;
  std::string plugin;
  script::Location where;
};

/// "at most 3000 kWh", or "" where the rule is a function.
std::string in_words(const Rule& rule, const Unit& unit);

}  // namespace greencert::criteria
