#pragma once

#include <string>

#include "base/json.hpp"
#include "criteria/facts.hpp"

namespace greencert::centre {

/// A known fact as a document shows it: {"id", "title", "unit", "type", "quality", "source"} and its "value",
/// or the "rows" of a table; titles stand in place of the ids of choices.
Json shown_fact(const criteria::Fact& fact, const criteria::Known& known);

/// The title of a choice of the fact, or its id where it is none of them.
std::string choice_title(const criteria::Fact& fact, const std::string& id);

}  // namespace greencert::centre
