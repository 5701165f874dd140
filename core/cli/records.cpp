#include "cli/records.hpp"

#include "base/quantity.hpp"

namespace greencert::cli {
namespace {

Json given(std::initializer_list<std::pair<const char*, std::string>> fields) {
  Json json = Json::object();
  for (const auto& [name, value] : fields) {
    if (!value.empty()) json[name] = value;
  }
  return json;
}

}  // namespace

Json to_json(const engagements::Client& client) {
  return given({{"id", client.id},
                {"name", client.name},
                {"country", client.country},
                {"reference", client.reference},
                {"address", client.address},
                {"contact", client.contact},
                {"email", client.email},
                {"phone", client.phone},
                {"website", client.website},
                {"added", client.added}});
}

Json to_json(const engagements::Product& product) {
  return given({{"id", product.id},
                {"client", product.client},
                {"name", product.name},
                {"reference", product.reference},
                {"model", product.model},
                {"manufacturer", product.manufacturer},
                {"trademark", product.trademark},
                {"added", product.added}});
}

Json to_json(const engagements::Engagement& engagement) {
  return given({{"id", engagement.id},
                {"kind", engagement.kind},
                {"client", engagement.client},
                {"product", engagement.product},
                {"title", engagement.title},
                {"reference", engagement.reference},
                {"responsible", engagement.responsible},
                {"state", engagement.state},
                {"opened", engagement.opened},
                {"closed", engagement.closed}});
}

Json to_json(const engagements::FactRecord& fact) {
  Json json = given({{"subject", fact.subject},
                     {"fact", fact.fact},
                     {"quality", fact.quality},
                     {"source", fact.source},
                     {"engagement", fact.engagement},
                     {"recorded_by", fact.recorded_by},
                     {"at", fact.at}});
  json.update(fact.value);
  return json;
}

Json to_json(const engagements::AssessmentRecord& assessment) {
  Json json = given({{"id", assessment.id},
                     {"engagement", assessment.engagement},
                     {"client", assessment.client},
                     {"product", assessment.product},
                     {"level", assessment.level},
                     {"digest", assessment.digest},
                     {"assessed_by", assessment.assessed_by},
                     {"at", assessment.at}});
  json["checklist"] = {{"id", assessment.checklist},
                       {"version", assessment.checklist_version},
                       {"digest", assessment.checklist_digest}};
  if (assessment.score) json["score"] = *assessment.score;
  return json;
}

Json to_json(const engagements::Deliverable& deliverable) {
  return given({{"id", deliverable.id},
                {"kind", deliverable.kind},
                {"engagement", deliverable.engagement},
                {"assessment", deliverable.assessment},
                {"title", deliverable.title},
                {"language", deliverable.language},
                {"file", deliverable.file},
                {"sha256", deliverable.sha256},
                {"issued_by", deliverable.issued_by},
                {"at", deliverable.at}});
}

Json to_json(const certification::Certificate& certificate) {
  return given({{"number", certificate.number},
                {"standing", certification::standing(certificate, today_utc())},
                {"holder", certificate.holder},
                {"product_name", certificate.product_name},
                {"scope", certificate.scope},
                {"level", certificate.level},
                {"issued", certificate.issued},
                {"valid_until", certificate.valid_until},
                {"evaluated_by", certificate.evaluated_by},
                {"decided_by", certificate.decided_by},
                {"signatory", certificate.signatory},
                {"signatory_role", certificate.signatory_role},
                {"engagement", certificate.engagement},
                {"client", certificate.client},
                {"product", certificate.product},
                {"assessment", certificate.assessment},
                {"assessment_digest", certificate.assessment_digest},
                {"checklist", certificate.checklist},
                {"checklist_version", certificate.checklist_version},
                {"checklist_digest", certificate.checklist_digest},
                {"deliverable", certificate.deliverable},
                {"file", certificate.file},
                {"sha256", certificate.sha256}});
}

std::string score_of(const engagements::AssessmentRecord& assessment) {
  return assessment.score ? to_fixed(*assessment.score, 1) : "–";
}

}  // namespace greencert::cli
