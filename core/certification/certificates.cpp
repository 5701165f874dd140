#include "certification/certificates.hpp"

#include "base/error.hpp"
#include "base/nearest.hpp"
#include "certification/people.hpp"
#include "engagements/assessments.hpp"
#include "engagements/centre.hpp"
#include "engagements/checks.hpp"
#include "engagements/clients.hpp"
#include "engagements/deliverables.hpp"
#include "engagements/engagements.hpp"
#include "engagements/products.hpp"
#include "storage/audit.hpp"
#include "storage/ids.hpp"

namespace greencert::certification {
namespace {

using engagements::AssessmentRecord;

constexpr const char* kCertificates =
    "SELECT c.*, a.engagement, a.client, a.product AS product_id, a.checklist, a.checklist_version,"
    " a.checklist_digest, a.digest AS assessment_digest, a.level, d.file, d.sha256,"
    " (SELECT state FROM certificate_states WHERE certificate = c.number ORDER BY id DESC LIMIT 1) AS state"
    " FROM certificates c JOIN assessments a ON a.id = c.assessment JOIN deliverables d ON d.id = "
    "c.deliverable ";

Certificate certificate_of(const storage::Row& row) {
  Certificate certificate;
  certificate.number = row.text("number");
  certificate.engagement = row.text("engagement");
  certificate.assessment = row.text("assessment");
  certificate.scope = row.text("scope");
  certificate.issued = row.text("issued");
  certificate.valid_until = row.text("valid_until");
  certificate.evaluated_by = row.text("evaluated_by");
  certificate.decided_by = row.text("decided_by");
  certificate.holder = row.text("holder");
  certificate.product_name = row.text("product");
  certificate.client = row.text("client");
  certificate.product = row.text("product_id");
  certificate.checklist = row.text("checklist");
  certificate.checklist_version = row.text("checklist_version");
  certificate.checklist_digest = row.text("checklist_digest");
  certificate.assessment_digest = row.text("assessment_digest");
  certificate.level = row.text("level");
  certificate.signatory = row.text("signatory");
  certificate.signatory_role = row.text("signatory_role");
  certificate.state = row.text("state");
  certificate.deliverable = row.text("deliverable");
  certificate.file = row.text("file");
  certificate.sha256 = row.text("sha256");
  return certificate;
}

std::string day(const std::string& field, const std::string& given) {
  try {
    return to_string(parse_date(given));
  } catch (const InputError& error) {
    throw InputError(field + ": " + error.what());
  }
}

/// The one who evaluated never decides.
void check_people(const Certificate& certificate, const AssessmentRecord& assessment) {
  if (same_person(certificate.decided_by, certificate.evaluated_by)) {
    throw InputError("decided_by: '" + certificate.decided_by +
                     "' evaluated; the decision belongs to somebody who did not");
  }
  if (same_person(certificate.decided_by, assessment.assessed_by)) {
    throw InputError("decided_by: '" + certificate.decided_by + "' made assessment " + assessment.id +
                     "; the decision belongs to somebody who did not");
  }
}

/// The assessment that the decision rests on. Throws unless it can carry a certificate.
AssessmentRecord assessment_for(storage::Database& database, const NewCertificate& given) {
  const engagements::Engagement engagement = engagements::require_open(database, given.engagement);
  if (engagement.kind != "certification") {
    throw InputError("engagement: " + engagement.id + " is of the kind " + engagement.kind +
                     "; a certificate needs one of the kind certification");
  }
  AssessmentRecord assessment = engagements::assessment(database, given.assessment);
  if (assessment.engagement != engagement.id) {
    throw InputError("assessment: " + assessment.id + " belongs to engagement " + assessment.engagement +
                     ", not " + engagement.id);
  }
  if (assessment.level.empty()) {
    throw InputError("assessment: " + assessment.id + " reached no level of the checklist " +
                     assessment.checklist);
  }
  const auto other = storage::first(
      database, std::string(kCertificates) + "WHERE c.assessment = :assessment AND state = 'active'",
      {{":assessment", assessment.id}}, certificate_of);
  if (other) {
    throw InputError("assessment: " + assessment.id + " is certified already, by " + other->number);
  }
  return assessment;
}

/// The certificate as it will be, all but its number and document.
Certificate drafted(storage::Database& database, const NewCertificate& given) {
  const AssessmentRecord assessment = assessment_for(database, given);
  Certificate draft;
  draft.engagement = assessment.engagement;
  draft.assessment = assessment.id;
  draft.scope = engagements::lines("scope", given.scope);
  if (draft.scope.empty()) throw InputError("scope: must not be empty");
  draft.issued = day("issued", given.issued);
  draft.valid_until = day("valid_until", given.valid_until);
  if (draft.valid_until <= draft.issued) {
    throw InputError("valid_until: expected a day after " + draft.issued + ", found " + draft.valid_until);
  }
  draft.evaluated_by = engagements::required_line("evaluated_by", given.evaluated_by);
  draft.decided_by = engagements::required_line("decided_by", given.decided_by);
  check_people(draft, assessment);
  draft.client = assessment.client;
  draft.product = assessment.product;
  draft.holder = engagements::client(database, assessment.client).name;
  draft.product_name = engagements::product(database, assessment.product).name;
  draft.checklist = assessment.checklist;
  draft.checklist_version = assessment.checklist_version;
  draft.checklist_digest = assessment.checklist_digest;
  draft.assessment_digest = assessment.digest;
  draft.level = assessment.level;
  draft.state = "active";
  return draft;
}

void insert(storage::Database& database, const Certificate& certificate, const std::string& actor) {
  const std::string at = utc_now();
  database.write(
      "INSERT INTO certificates (number, assessment, deliverable, holder, product, scope, issued, "
      "valid_until,"
      " evaluated_by, decided_by, signatory, signatory_role, at) VALUES (:number, :assessment, :deliverable, "
      ":holder,"
      " :product, :scope, :issued, :valid_until, :evaluated_by, :decided_by, :signatory, :signatory_role, "
      ":at)",
      {{":number", certificate.number},
       {":assessment", certificate.assessment},
       {":deliverable", certificate.deliverable},
       {":holder", certificate.holder},
       {":product", certificate.product_name},
       {":scope", certificate.scope},
       {":issued", certificate.issued},
       {":valid_until", certificate.valid_until},
       {":evaluated_by", certificate.evaluated_by},
       {":decided_by", certificate.decided_by},
       {":signatory", certificate.signatory},
       {":signatory_role", storage::unless_empty(certificate.signatory_role)},
       {":at", at}});
  database.write(
      "INSERT INTO certificate_states (certificate, state, since, reason, recorded_by, at)"
      " VALUES (:certificate, :state, :since, 'issued', :recorded_by, :at)",
      {{":certificate", certificate.number},
       {":state", certificate.state},
       {":since", certificate.issued},
       {":recorded_by", actor},
       {":at", at}});
}

}  // namespace

Certificate issue(storage::Database& database, const NewCertificate& given,
                  const std::function<Document(const Certificate&)>& make, const std::string& actor) {
  Certificate certificate = drafted(database, given);
  const auto centre = engagements::centre(database);
  if (!centre) throw InputError("the centre is not described yet; its name, signatory and prefix are needed");
  certificate.signatory = centre->signatory;
  certificate.signatory_role = centre->signatory_role;
  certificate.number =
      storage::next_id(database, centre->certificate_prefix + "-" + certificate.issued.substr(0, 4));
  const Document document = make(certificate);
  const engagements::Deliverable deliverable = engagements::issue_deliverable(
      database,
      {"certificate", certificate.engagement, certificate.assessment, "Certificate " + certificate.number,
       document.language, document.file, document.sha256},
      actor);
  certificate.deliverable = deliverable.id;
  certificate.file = deliverable.file;
  certificate.sha256 = deliverable.sha256;
  insert(database, certificate, actor);
  storage::record(database, actor, "certificate issued", certificate.number,
                  {{"assessment", certificate.assessment},
                   {"level", certificate.level},
                   {"valid_until", certificate.valid_until},
                   {"evaluated_by", certificate.evaluated_by},
                   {"decided_by", certificate.decided_by},
                   {"sha256", certificate.sha256}});
  return certificate;
}

std::vector<Certificate> certificates(storage::Database& database) {
  return storage::all(database,
                      std::string(kCertificates) +
                          "ORDER BY (SELECT min(id) FROM certificate_states WHERE certificate = c.number)",
                      {}, certificate_of);
}

std::optional<Certificate> find_certificate(storage::Database& database, const std::string& number) {
  return storage::first(database, std::string(kCertificates) + "WHERE c.number = :number",
                        {{":number", number}}, certificate_of);
}

Certificate certificate(storage::Database& database, const std::string& number) {
  auto found = find_certificate(database, number);
  if (found) return *found;
  std::vector<std::string> known;
  for (const Certificate& one : certificates(database)) known.push_back(one.number);
  throw InputError("there is no certificate '" + number + "'" + did_you_mean(number, known));
}

std::string standing(const Certificate& certificate, const Date& day) {
  return certificate.state == "active" && to_string(day) > certificate.valid_until ? "expired"
                                                                                   : certificate.state;
}

}  // namespace greencert::certification
