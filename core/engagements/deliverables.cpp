#include "engagements/deliverables.hpp"

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/nearest.hpp"
#include "engagements/assessments.hpp"
#include "engagements/checks.hpp"
#include "engagements/engagements.hpp"
#include "storage/audit.hpp"
#include "storage/ids.hpp"

namespace greencert::engagements {
namespace {

Deliverable deliverable_of(const storage::Row& row) {
  Deliverable deliverable;
  deliverable.id = row.text("id");
  deliverable.kind = row.text("kind");
  deliverable.engagement = row.text("engagement");
  deliverable.assessment = row.text("assessment");
  deliverable.title = row.text("title");
  deliverable.language = row.text("language");
  deliverable.file = row.text("file");
  deliverable.sha256 = row.text("sha256");
  deliverable.issued_by = row.text("issued_by");
  deliverable.at = row.text("at");
  return deliverable;
}

void check_file(storage::Database& database, const Deliverable& deliverable) {
  if (deliverable.file.find_first_of("/\\") != std::string::npos || deliverable.file.starts_with(".")) {
    throw InputError("file: expected a name without folder, found '" + deliverable.file + "'");
  }
  if (!matches(deliverable.sha256, "[0-9a-f]{64}")) {
    throw InputError("sha256: expected 64 hex digits, found '" + deliverable.sha256 + "'");
  }
  const auto other =
      storage::first(database, "SELECT id FROM deliverables WHERE file = :file",
                     {{":file", deliverable.file}}, [](const storage::Row& row) { return row.text("id"); });
  if (other) throw InputError("file: " + deliverable.file + " is already that of deliverable " + *other);
}

Deliverable checked(storage::Database& database, const NewDeliverable& given) {
  Deliverable deliverable;
  deliverable.kind = choice("kind", given.kind,
                            {"quotation", "advisory report", "certificate", "statement", "invoice",
                             "action plan", "portfolio", "policy report"});
  deliverable.engagement = require_open(database, given.engagement).id;
  if (!given.assessment.empty()) {
    const AssessmentRecord assessment = engagements::assessment(database, given.assessment);
    if (assessment.engagement != deliverable.engagement) {
      throw InputError("assessment: " + assessment.id + " belongs to engagement " + assessment.engagement +
                       ", not " + deliverable.engagement);
    }
    deliverable.assessment = assessment.id;
  }
  deliverable.title = required_line("title", given.title);
  deliverable.language = required_line("language", given.language);
  deliverable.file = required_line("file", given.file);
  deliverable.sha256 = line("sha256", given.sha256);
  check_file(database, deliverable);
  return deliverable;
}

}  // namespace

Deliverable issue_deliverable(storage::Database& database, const NewDeliverable& given,
                              const std::string& actor) {
  Deliverable deliverable = checked(database, given);
  deliverable.id = storage::next_id(database, "D");
  deliverable.issued_by = required_line("actor", actor);
  deliverable.at = utc_now();
  database.write(
      "INSERT INTO deliverables (id, kind, engagement, assessment, title, language, file, sha256, issued_by, "
      "at)"
      " VALUES (:id, :kind, :engagement, :assessment, :title, :language, :file, :sha256, :issued_by, :at)",
      {{":id", deliverable.id},
       {":kind", deliverable.kind},
       {":engagement", deliverable.engagement},
       {":assessment", storage::unless_empty(deliverable.assessment)},
       {":title", deliverable.title},
       {":language", deliverable.language},
       {":file", deliverable.file},
       {":sha256", deliverable.sha256},
       {":issued_by", deliverable.issued_by},
       {":at", deliverable.at}});
  storage::record(database, actor, "deliverable issued", deliverable.id,
                  {{"kind", deliverable.kind},
                   {"engagement", deliverable.engagement},
                   {"assessment", deliverable.assessment},
                   {"file", deliverable.file},
                   {"sha256", deliverable.sha256}});
  return deliverable;
}

std::vector<Deliverable> deliverables(storage::Database& database, const std::string& engagement) {
  const std::string within = engagement.empty() ? "" : engagements::engagement(database, engagement).id;
  return storage::all(database,
                      "SELECT * FROM deliverables WHERE :engagement = '' OR engagement = :engagement"
                      " ORDER BY length(id), id",
                      {{":engagement", within}}, deliverable_of);
}

Deliverable deliverable(storage::Database& database, const std::string& id) {
  auto found =
      storage::first(database, "SELECT * FROM deliverables WHERE id = :id", {{":id", id}}, deliverable_of);
  if (found) return *found;
  std::vector<std::string> known;
  for (const Deliverable& one : deliverables(database)) known.push_back(one.id);
  throw InputError("there is no deliverable '" + id + "'" + did_you_mean(id, known));
}

}  // namespace greencert::engagements
