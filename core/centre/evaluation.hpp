#pragma once

#include <string>
#include <vector>

#include "advisory/advisor.hpp"
#include "criteria/assessor.hpp"

namespace greencert::centre {

/// A product assessed, with the advice that follows: what every deliverable about it is made from.
struct Evaluation {
  const criteria::Checklist* checklist = nullptr;
  criteria::Facts facts;
  criteria::Assessment assessment;
  std::vector<advisory::Recommendation> recommendations;
  std::vector<advisory::MissingFact> missing;
  std::string digest;
};

/// Whether a checklist fits the product group of the facts (product.group); one for any product fits always,
/// and while the group is not known all fit.
bool is_for(const criteria::Checklist& checklist, const criteria::Facts& facts);

/// Assesses the product of a facts file; `name` stands in messages.
Evaluation evaluate(criteria::Catalogue& catalogue, const std::string& checklist, const Json& facts_file,
                    const std::string& name);

/// The unknown facts as other programs read them: [{"id", "criteria", "could_add"}, …].
Json to_json(const std::vector<advisory::MissingFact>& missing);

/// The assessment as other programs read it: the contract of `greencert assess --json`.
Json contract(const Evaluation& evaluation);

}  // namespace greencert::centre
