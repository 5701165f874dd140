#pragma once

#include <string>

#include "criteria/criterion.hpp"

namespace greencert::criteria {

/// The constructors that scripts write rules, ratings and effects with: at_most, between, times, …
const std::vector<std::string>& rule_constructors();

/// Read what such a constructor (or a function) made; `what` names the declaration and field. Throw
/// InputError.
Rule read_rule(const script::Value& value, const std::string& what);
Rating read_rating(const script::Value& value, const std::string& what);
Effect read_effect(const script::Value& value, const std::string& what);

/// Whether a measured value keeps a rule that is no function. Throws InputError where a number is compared
/// with a text.
bool holds(const Rule& rule, const Measured& value);

/// Rates a measured value by a rating that is no function: 0 … 1. Throws InputError where the kinds do not
/// fit.
double rate(const Rating& rating, const Measured& value);

/// "3", with all its digits; "true"; or the text itself.
std::string in_full(const Measured& value);
/// "the number 3", for messages.
std::string shown(const Measured& value);

}  // namespace greencert::criteria
