#pragma once

#include <string>
#include <vector>

#include "base/error.hpp"
#include "criteria/criterion.hpp"
#include "script/sandbox.hpp"

namespace greencert::criteria {

/// What the functions of plugins answer, read strictly. All throw InputError that says what was expected and
/// found.

/// A plain value; a quantity is converted to the unit. A number has to be finite.
Measured read_measured(const script::Value& value, const Unit& unit);

bool read_truth(const script::Value& value, const std::string& what);

/// The sentences of a list of finding(…), or none of nothing.
std::vector<std::string> read_findings(const script::Value& value);

/// Names the plugin and the declaration in an error on its way out.
[[noreturn]] void rethrow(const Error& error, const std::string& plugin, const std::string& what,
                          const script::Location& where);

}  // namespace greencert::criteria
