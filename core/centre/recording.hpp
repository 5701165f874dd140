#pragma once

#include <string>

#include "centre/data_directory.hpp"
#include "centre/evaluation.hpp"
#include "engagements/assessments.hpp"

namespace greencert::centre {

/// A facts file about a product of the centre, and where its facts belong.
struct GivenFacts {
  Json file;
  std::string name;          // stands in messages
  std::string product;       // id
  std::string engagement{};  // in the course of which the facts were found out; may be empty
};

/// Records those facts of the file that say something new, after the catalogue has checked them all; facts of
/// the theme `client` are kept with the product's client. Gives how many were new. Throws InputError that
/// lists everything wrong, and then records nothing.
std::size_t record_facts(DataDirectory& data, const criteria::Catalogue& catalogue, const GivenFacts& given,
                         const std::string& actor);

/// An assessment on record, and what it was made from.
struct RecordedAssessment {
  engagements::AssessmentRecord record;
  Evaluation evaluation;
};

/// Assesses a product by the facts on record and records the result. `product` may be empty where the
/// engagement is about one product.
RecordedAssessment assess(DataDirectory& data, criteria::Catalogue& catalogue, const std::string& engagement,
                          const std::string& product, const std::string& checklist, const std::string& actor);

/// Makes a recorded assessment anew from the facts it was made from. Throws Error where the scripts that are
/// installed now give another digest: a document must not say what the record does not.
RecordedAssessment recompute(DataDirectory& data, criteria::Catalogue& catalogue,
                             const std::string& assessment);

}  // namespace greencert::centre
