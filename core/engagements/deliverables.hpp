#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace greencert::engagements {

/// A document as it goes out. The file lies in the data directory's documents/ and is never rewritten.
struct NewDeliverable {
  std::string kind;  // quotation, advisory report, certificate, statement, invoice, action plan, portfolio,
                     // policy report
  std::string engagement;
  std::string assessment;  // that it reports; may be empty
  std::string title;
  std::string language;  // "en"
  std::string file;      // a name without folder
  std::string sha256;    // of the file
};

struct Deliverable : NewDeliverable {
  std::string id;  // D-0001
  std::string issued_by;
  std::string at;  // UTC
};

/// Records that a document was issued. Throws InputError that names the field; belongs in a
/// storage::Transaction.
Deliverable issue_deliverable(storage::Database& database, const NewDeliverable& given,
                              const std::string& actor);

/// All, or those of an engagement, in the order of issue.
std::vector<Deliverable> deliverables(storage::Database& database, const std::string& engagement = "");
/// Throws InputError when there is none.
Deliverable deliverable(storage::Database& database, const std::string& id);

}  // namespace greencert::engagements
