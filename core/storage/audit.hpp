#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "storage/database.hpp"

namespace greencert::storage {

/// One thing somebody did. `digest` is the SHA-256 of the canonical JSON of all the other fields, among them
/// `previous`, the digest of the entry before ("" for the first); `details` enters as the text that is
/// stored.
struct AuditEntry {
  std::int64_t id = 0;
  std::string at;  // UTC
  std::string actor;
  std::string action;   // "client added"
  std::string subject;  // "C-0001"
  std::string details;  // canonical JSON
  std::string previous;
  std::string digest;
};

/// Adds to the log, in the caller's transaction: every function that writes calls it. Throws InputError when
/// nobody is named as actor.
void record(Database& database, const std::string& actor, const std::string& action,
            const std::string& subject, const Json& details = Json::object());

/// The log from the beginning; of one subject where it is named.
std::vector<AuditEntry> audit_log(Database& database, const std::string& subject = "");

/// What a walk along the chain found.
struct AuditCheck {
  std::int64_t entries = 0;
  std::string head;                    // digest of the last entry
  std::optional<std::int64_t> broken;  // the first entry that is not what was written
  std::string problem;                 // what is wrong there
};

/// Recomputes every digest. An entry that was changed, removed or slipped in shows; entries cut off at the
/// end show only to whoever kept the count and head of an earlier check.
AuditCheck verify_audit(Database& database);

}  // namespace greencert::storage
