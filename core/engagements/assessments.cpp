#include "engagements/assessments.hpp"

#include "base/date.hpp"
#include "base/error.hpp"
#include "base/nearest.hpp"
#include "engagements/checks.hpp"
#include "engagements/engagements.hpp"
#include "engagements/products.hpp"
#include "storage/audit.hpp"
#include "storage/ids.hpp"

namespace greencert::engagements {
namespace {

// Not the two large texts.
constexpr const char* kColumns =
    "SELECT id, engagement, client, product, checklist, checklist_version, checklist_digest, level, score, "
    "digest,"
    " assessed_by, at FROM assessments ";

AssessmentRecord assessment_of(const storage::Row& row) {
  return {row.text("id"),
          row.text("engagement"),
          row.text("client"),
          row.text("product"),
          row.text("checklist"),
          row.text("checklist_version"),
          row.text("checklist_digest"),
          row.text("level"),
          row.real("score"),
          row.text("digest"),
          row.text("assessed_by"),
          row.text("at")};
}

/// Throws unless the text at this place of the result has the shape.
void check_text(const Json& result, const char* place, const char* shape) {
  const Json::json_pointer pointer(place);
  const Json found = result.contains(pointer) ? result[pointer] : Json();
  if (!found.is_string() || !matches(found.get<std::string>(), shape)) {
    throw InputError(std::string("result") + place + ": expected a text like " + shape + ", found " +
                     found.dump());
  }
}

void check_result(const Json& result) {
  if (!result.is_object()) throw InputError("result: expected an assessment { … }");
  check_text(result, "/checklist/id", "[^\\s]+");
  check_text(result, "/checklist/version", "[^\\s]+");
  check_text(result, "/checklist/digest", "[0-9a-f]{64}");
  check_text(result, "/digest", "[0-9a-f]{64}");
  if (!result.contains("level")) throw InputError("result/level: expected a level, or null for none");
  if (!result["level"].is_null()) check_text(result, "/level", "[^\\s]+");
  if (result.contains("score") && !result["score"].is_number()) {
    throw InputError("result/score: expected a number, found " + result["score"].dump());
  }
}

/// The product that is assessed: the one given, else the engagement's.
Product product_of(storage::Database& database, const Engagement& engagement, const std::string& given) {
  if (given.empty() && engagement.product.empty()) {
    throw InputError("product: must not be empty; engagement " + engagement.id + " is not about one product");
  }
  Product found = product(database, given.empty() ? engagement.product : given);
  if (!engagement.product.empty() && found.id != engagement.product) {
    throw InputError("product: engagement " + engagement.id + " is about " + engagement.product + ", not " +
                     found.id);
  }
  if (found.client != engagement.client) {
    throw InputError("product: " + found.id + " is a product of " + found.client + ", but engagement " +
                     engagement.id + " is work for " + engagement.client);
  }
  return found;
}

}  // namespace

AssessmentRecord record_assessment(storage::Database& database, const NewAssessment& given,
                                   const std::string& actor) {
  const Engagement engagement = require_open(database, given.engagement);
  const Product product = product_of(database, engagement, given.product);
  if (!given.facts.is_object()) throw InputError("facts: expected a facts file { … }");
  check_result(given.result);
  const std::string id = storage::next_id(database, "A");
  database.write(
      "INSERT INTO assessments (id, engagement, client, product, facts, result, assessed_by, at)"
      " VALUES (:id, :engagement, :client, :product, :facts, :result, :assessed_by, :at)",
      {{":id", id},
       {":engagement", engagement.id},
       {":client", engagement.client},
       {":product", product.id},
       {":facts", canonical_json(given.facts)},
       {":result", canonical_json(given.result)},
       {":assessed_by", required_line("actor", actor)},
       {":at", utc_now()}});
  AssessmentRecord made = assessment(database, id);
  storage::record(database, actor, "assessment recorded", id,
                  {{"engagement", engagement.id},
                   {"product", product.id},
                   {"checklist", made.checklist},
                   {"level", made.level},
                   {"digest", made.digest}});
  return made;
}

std::vector<AssessmentRecord> assessments(storage::Database& database, const std::string& engagement) {
  const std::string within = engagement.empty() ? "" : engagements::engagement(database, engagement).id;
  return storage::all(
      database,
      std::string(kColumns) + "WHERE :engagement = '' OR engagement = :engagement ORDER BY length(id), id",
      {{":engagement", within}}, assessment_of);
}

AssessmentRecord assessment(storage::Database& database, const std::string& id) {
  auto found =
      storage::first(database, std::string(kColumns) + "WHERE id = :id", {{":id", id}}, assessment_of);
  if (found) return *found;
  std::vector<std::string> known;
  for (const AssessmentRecord& one : assessments(database)) known.push_back(one.id);
  throw InputError("there is no assessment '" + id + "'" + did_you_mean(id, known));
}

AssessmentContents assessment_contents(storage::Database& database, const std::string& id) {
  const std::string known = assessment(database, id).id;
  return *storage::first(database, "SELECT facts, result FROM assessments WHERE id = :id", {{":id", known}},
                         [&](const storage::Row& row) {
                           return AssessmentContents{parse_json(row.text("facts"), known + ", facts"),
                                                     parse_json(row.text("result"), known + ", result")};
                         });
}

}  // namespace greencert::engagements
