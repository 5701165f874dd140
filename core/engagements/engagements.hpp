#pragma once

#include <string>
#include <vector>

#include "storage/database.hpp"

namespace greencert::engagements {

/// Work for a client, as somebody begins it.
struct NewEngagement {
  std::string kind;       // advisory, certification, self-assessment
  std::string client;     // id or reference
  std::string product{};  // id; may be left out (work on several products), but not for a certification
  std::string title;
  std::string reference{};    // the client's order number; may be left out
  std::string responsible{};  // a person of the centre; may be left out
};

struct Engagement : NewEngagement {
  std::string id;      // E-0001
  std::string state;   // open, closed
  std::string opened;  // UTC
  std::string closed;  // UTC, "" while open
};

// Writing functions throw InputError that names the field, and belong in a storage::Transaction.

Engagement add_engagement(storage::Database& database, const NewEngagement& given, const std::string& actor);

/// A closed engagement takes no further facts, assessments or deliverables until it is reopened.
Engagement close_engagement(storage::Database& database, const std::string& id, const std::string& actor);
Engagement reopen_engagement(storage::Database& database, const std::string& id, const std::string& actor);

/// All, or those of one client, in the order in which they were opened.
std::vector<Engagement> engagements(storage::Database& database, const std::string& client = "");
/// Throws InputError when there is none.
Engagement engagement(storage::Database& database, const std::string& id);
/// The same, and throws InputError when it is closed.
Engagement require_open(storage::Database& database, const std::string& id);

}  // namespace greencert::engagements
