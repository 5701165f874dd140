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

/// A named text on where a product can be sold or recognised.
struct Market {
  std::string title;
  std::string text;
};

struct Screening {
  std::vector<Screened> schemes;
  std::vector<Market> markets;  // what the plugin `business` says of labels and public buyers
};

/// Runs the product of a facts file against every checklist that fits its group: what was answered once is
/// assessed everywhere. `name` stands in messages.
Screening screen(criteria::Catalogue& catalogue, const Json& facts_file, const std::string& name);

}  // namespace greencert::centre
