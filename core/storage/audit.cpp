#include "storage/audit.hpp"

#include "base/date.hpp"
#include "base/digest.hpp"
#include "base/error.hpp"

namespace greencert::storage {
namespace {

AuditEntry entry_of(const Row& row) {
  return {row.integer("id"),   row.text("at"),      row.text("actor"),    row.text("action"),
          row.text("subject"), row.text("details"), row.text("previous"), row.text("digest")};
}

std::string digest_of(const AuditEntry& entry) {
  return sha256_hex(canonical_json({{"id", entry.id},
                                    {"at", entry.at},
                                    {"actor", entry.actor},
                                    {"action", entry.action},
                                    {"subject", entry.subject},
                                    {"details", entry.details},
                                    {"previous", entry.previous}}));
}

/// What is wrong with an entry that should follow entry `last`, which has the digest `head`; "" when nothing
/// is.
std::string problem_of(const AuditEntry& entry, std::int64_t last, const std::string& head) {
  if (entry.id != last + 1)
    return "expected entry " + std::to_string(last + 1) + ": entries are missing before it";
  if (entry.previous != head) return "it does not follow from the entry before it";
  try {
    if (entry.digest == digest_of(entry)) return "";
  } catch (const Error&) {  // a text that is no UTF-8 any more has no canonical form
  }
  return "it was changed after it was written";
}

}  // namespace

void record(Database& database, const std::string& actor, const std::string& action,
            const std::string& subject, const Json& details) {
  if (actor.find_first_not_of(" \t\n") == std::string::npos) {
    throw InputError("actor: expected the name of whoever does this, found none");
  }
  const auto last = first(database, "SELECT * FROM audit ORDER BY id DESC LIMIT 1", {}, entry_of);
  AuditEntry entry{last ? last->id + 1 : 1,  utc_now(), actor, action, subject, canonical_json(details),
                   last ? last->digest : "", ""};
  entry.digest = digest_of(entry);
  database.write(
      "INSERT INTO audit (id, at, actor, action, subject, details, previous, digest)"
      " VALUES (:id, :at, :actor, :action, :subject, :details, :previous, :digest)",
      {{":id", entry.id},
       {":at", entry.at},
       {":actor", entry.actor},
       {":action", entry.action},
       {":subject", entry.subject},
       {":details", entry.details},
       {":previous", entry.previous},
       {":digest", entry.digest}});
}

std::vector<AuditEntry> audit_log(Database& database, const std::string& subject) {
  return all(database, "SELECT * FROM audit WHERE :subject = '' OR subject = :subject ORDER BY id",
             {{":subject", subject}}, entry_of);
}

AuditCheck verify_audit(Database& database) {
  AuditCheck check;
  database.read("SELECT * FROM audit ORDER BY id", {}, [&](const Row& row) {
    if (check.broken) return;
    const AuditEntry entry = entry_of(row);
    check.problem = problem_of(entry, check.entries, check.head);
    if (!check.problem.empty()) {
      check.broken = entry.id;
      return;
    }
    ++check.entries;
    check.head = entry.digest;
  });
  return check;
}

}  // namespace greencert::storage
