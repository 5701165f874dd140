#include "centre/recording.hpp"

#include "base/error.hpp"
#include "engagements/engagements.hpp"
#include "engagements/facts.hpp"
#include "engagements/products.hpp"

namespace greencert::centre {
namespace {

std::string product_of(DataDirectory& data, const std::string& engagement, const std::string& product) {
  const engagements::Engagement found = engagements::require_open(data.database(), engagement);
  std::string id = product.empty() ? found.product : product;
  if (id.empty()) {
    throw InputError("engagement " + found.id + " is not about one product; name the product");
  }
  return id;
}

}  // namespace

std::size_t record_facts(DataDirectory& data, const criteria::Catalogue& catalogue, const GivenFacts& given,
                         const std::string& actor) {
  const Json checked = criteria::Facts::from_json(given.file, given.name, catalogue).to_json(catalogue);
  Json of_client = Json::object();
  Json of_product = Json::object();
  for (const auto& [id, entry] : checked.at("facts").items()) {
    (id.starts_with("client.") ? of_client : of_product)[id] = entry;
  }
  storage::Transaction transaction(data.database());
  const std::string client = engagements::product(data.database(), given.product).client;
  std::size_t fresh = 0;
  for (const auto& [subject, facts] : {std::pair(client, of_client), std::pair(given.product, of_product)}) {
    fresh += engagements::record_facts(data.database(), subject, facts, given.engagement, actor).size();
  }
  transaction.commit();
  return fresh;
}

RecordedAssessment assess(DataDirectory& data, criteria::Catalogue& catalogue, const std::string& engagement,
                          const std::string& product, const std::string& checklist,
                          const std::string& actor) {
  const std::string about = product_of(data, engagement, product);
  RecordedAssessment assessed;
  assessed.evaluation = evaluate(catalogue, checklist, engagements::facts_file(data.database(), about),
                                 "the facts of " + about);
  storage::Transaction transaction(data.database());
  assessed.record = engagements::record_assessment(
      data.database(),
      {engagement, about, assessed.evaluation.facts.to_json(catalogue), contract(assessed.evaluation)},
      actor);
  transaction.commit();
  return assessed;
}

RecordedAssessment recompute(DataDirectory& data, criteria::Catalogue& catalogue,
                             const std::string& assessment) {
  RecordedAssessment again{engagements::assessment(data.database(), assessment), {}};
  const Json facts = engagements::assessment_contents(data.database(), again.record.id).facts;
  again.evaluation = evaluate(catalogue, again.record.checklist, facts, "the facts of " + again.record.id);
  if (again.evaluation.digest != again.record.digest) {
    throw Error("assessment " + again.record.id + " was made by " + again.record.checklist + " " +
                again.record.checklist_version + " (digest " + again.record.checklist_digest +
                "), which is not what is installed now; install those scripts again, or assess anew");
  }
  return again;
}

}  // namespace greencert::centre
