#pragma once

#include <string>
#include <vector>

#include "base/json.hpp"
#include "certification/certificates.hpp"
#include "engagements/assessments.hpp"
#include "engagements/clients.hpp"
#include "engagements/deliverables.hpp"
#include "engagements/engagements.hpp"
#include "engagements/facts.hpp"
#include "engagements/products.hpp"

namespace greencert::cli {

// The records of a centre as other programs read them: the fields of the store, those that are not empty.

Json to_json(const engagements::Client& client);
Json to_json(const engagements::Product& product);
Json to_json(const engagements::Engagement& engagement);
Json to_json(const engagements::FactRecord& fact);
Json to_json(const engagements::AssessmentRecord& assessment);
Json to_json(const engagements::Deliverable& deliverable);
/// With its standing today.
Json to_json(const certification::Certificate& certificate);

template <class Record>
Json to_json(const std::vector<Record>& records) {
  Json list = Json::array();
  for (const Record& record : records) list.push_back(to_json(record));
  return list;
}

/// "62.4"; "–" where there is none.
std::string score_of(const engagements::AssessmentRecord& assessment);

}  // namespace greencert::cli
