#pragma once

#include <string>
#include <vector>

#include "advisory/advisor.hpp"
#include "criteria/assessor.hpp"

namespace greencert::centre {

/// How far the known facts of a product carry in one checklist.
struct Screened {
  const criteria::Checklist* checklist = nullptr;
  criteria::Assessment assessment;
  std::vector<advisory::MissingFact> missing;  // first what could add most
};

/// Runs the product of a facts file against every checklist that fits its group: what was answered once is
/// assessed everywhere. `name` stands in messages.
std::vector<Screened> screen(criteria::Catalogue& catalogue, const Json& facts_file, const std::string& name);

}  // namespace greencert::centre
