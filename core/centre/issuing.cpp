#include "centre/issuing.hpp"

#include "base/digest.hpp"
#include "base/error.hpp"
#include "base/file.hpp"
#include "centre/profile.hpp"
#include "centre/recording.hpp"
#include "centre/report.hpp"
#include "engagements/engagements.hpp"

namespace greencert::centre {
namespace {

namespace fs = std::filesystem;

/// A document in its place; taken back unless it is kept, so that no file stands without its record.
class PlacedDocument {
 public:
  PlacedDocument(const DataDirectory& data, const std::string& name) : path_(data.documents() / name) {}
  PlacedDocument(const PlacedDocument&) = delete;
  PlacedDocument& operator=(const PlacedDocument&) = delete;
  ~PlacedDocument() {
    std::error_code none;
    if (written_ && !kept_) fs::remove(path_, none);
  }
  void write(const std::string& bytes) {
    std::error_code none;
    fs::create_directories(path_.parent_path(), none);
    write_file(path_, bytes);
    written_ = true;
  }
  void keep() { kept_ = true; }

 private:
  fs::path path_;
  bool written_ = false;
  bool kept_ = false;
};

/// "report-A-0001.pdf"; a second report on the same assessment gets a number of its own.
std::string report_name(DataDirectory& data, const engagements::AssessmentRecord& record) {
  const auto issued = engagements::deliverables(data.database(), record.engagement);
  const auto same = std::count_if(issued.begin(), issued.end(), [&](const auto& one) {
    return one.kind == "advisory report" && one.assessment == record.id;
  });
  return "report-" + record.id + (same == 0 ? "" : "-" + std::to_string(same + 1)) + ".pdf";
}

Json report_of(DataDirectory& data, Workshop& workshop, const RecordedAssessment& assessed) {
  Json json =
      report_data(workshop, assessed.evaluation, profile(data, workshop.shown()), to_string(today_utc()));
  json["report_number"] = assessed.record.id;
  json["engagement"] = engagements::engagement(data.database(), assessed.record.engagement).id;
  json["assessor"] = assessed.record.assessed_by;
  return json;
}

/// Where a reader asks whether a certificate is genuine and still valid.
std::string contact(const Json& centre) {
  for (const char* where : {"website", "email", "phone", "address"}) {
    if (centre.contains(where)) return centre[where];
  }
  throw InputError(
      "the centre has no website, email, phone or address: a certificate must say where to ask whether it is "
      "valid");
}

Json certificate_data(Workshop& workshop, const RecordedAssessment& assessed,
                      const certification::Certificate& certificate, const Json& centre) {
  Json json = report_data(workshop, assessed.evaluation, centre, certificate.issued);
  return {{"centre", centre},
          {"language", json["language"]},
          {"client", json["client"]},
          {"product", json["product"]},
          {"checklist", json["checklist"]},
          {"level", json["assessment"]["level"]},
          {"scope", certificate.scope},
          {"number", certificate.number},
          {"issued", certificate.issued},
          {"valid_until", certificate.valid_until},
          {"decided_by", certificate.decided_by},
          {"signatory", {{"name", certificate.signatory}, {"role", certificate.signatory_role}}},
          {"digest", certificate.assessment_digest},
          {"verify", contact(centre)}};
}

}  // namespace

engagements::Deliverable issue_report(DataDirectory& data, Workshop& workshop, const std::string& assessment,
                                      const std::string& actor) {
  const RecordedAssessment assessed = recompute(data, workshop.catalogue(), assessment);
  const std::string pdf = workshop.press().print("report", report_of(data, workshop, assessed));
  storage::Transaction transaction(data.database());
  const std::string name = report_name(data, assessed.record);
  PlacedDocument document(data, name);
  auto deliverable = engagements::issue_deliverable(
      data.database(),
      {"advisory report", assessed.record.engagement, assessed.record.id,
       "Advisory report on " + assessed.evaluation.assessment.product.value("name", assessed.record.product),
       workshop.language(), name, sha256_hex(pdf)},
      actor);
  document.write(pdf);
  transaction.commit();
  document.keep();
  return deliverable;
}

certification::Certificate issue_certificate(DataDirectory& data, Workshop& workshop,
                                             const certification::NewCertificate& decision,
                                             const std::string& actor) {
  const RecordedAssessment assessed = recompute(data, workshop.catalogue(), decision.assessment);
  const Json centre = profile(data, workshop.shown());
  std::optional<PlacedDocument> document;
  const auto make = [&](const certification::Certificate& certificate) {
    const std::string pdf =
        workshop.press().print("certificate", certificate_data(workshop, assessed, certificate, centre));
    const std::string name = certificate.number + ".pdf";
    document.emplace(data, name).write(pdf);
    return certification::Document{name, sha256_hex(pdf), workshop.language()};
  };
  storage::Transaction transaction(data.database());
  certification::Certificate issued = certification::issue(data.database(), decision, make, actor);
  transaction.commit();
  document->keep();
  return issued;
}

}  // namespace greencert::centre
