#pragma once

#include <string>
#include <vector>

#include "criteria/catalogue.hpp"

namespace greencert::criteria {

/// One expectation of a case and what came out.
struct CaseResult {
  std::string plugin;
  std::string title;
  std::string source;
  bool published = false;
  std::string subject;  // the indicator or criterion, or "facts" where an error is expected
  std::string expected;
  std::string computed;
  bool passed = false;
  script::Location where;
};

/// Runs the cases of a plugin against its criteria and indicators. Throws InputError where a case is no valid
/// case.
std::vector<CaseResult> run_cases(Catalogue& catalogue, const Plugin& plugin);

}  // namespace greencert::criteria
