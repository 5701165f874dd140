#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "storage/database.hpp"

namespace greencert::engagements {

/// An assessment as somebody made it.
struct NewAssessment {
  std::string engagement;
  std::string product{};  // may be empty where the engagement is about one product
  Json facts;             // the facts file that was assessed
  Json result;            // the contract form, with checklist{id, version, digest}, level, score and digest
};

/// An assessment as it was recorded: it never changes. All but the first three are read out of the result.
struct AssessmentRecord {
  std::string id;  // A-0001
  std::string engagement;
  std::string client;
  std::string product;
  std::string checklist;
  std::string checklist_version;
  std::string checklist_digest;
  std::string level;            // "" where none is reached
  std::optional<double> score;  // none where nothing applies
  std::string digest;
  std::string assessed_by;
  std::string at;  // UTC
};

/// What an assessment was made from and what came out, to recompute or print it.
struct AssessmentContents {
  Json facts;
  Json result;
};

/// Throws InputError that names the field; belongs in a storage::Transaction.
AssessmentRecord record_assessment(storage::Database& database, const NewAssessment& given,
                                   const std::string& actor);

/// All, or those of an engagement, in the order in which they were made.
std::vector<AssessmentRecord> assessments(storage::Database& database, const std::string& engagement = "");
/// Throw InputError when there is none.
AssessmentRecord assessment(storage::Database& database, const std::string& id);
AssessmentContents assessment_contents(storage::Database& database, const std::string& id);

}  // namespace greencert::engagements
