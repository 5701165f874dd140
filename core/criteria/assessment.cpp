#include "criteria/assessment.hpp"

#include <algorithm>
#include <cmath>

#include "base/digest.hpp"

namespace greencert::criteria {
namespace {

Json number(double value) {
  if (value == std::floor(value) && std::fabs(value) < 1e15) return static_cast<std::int64_t>(value);
  return value;
}

Json json_of(const Measured& value, const Unit& unit) {
  if (const auto* amount = std::get_if<double>(&value))
    return {{"amount", number(*amount)}, {"unit", unit.text}};
  if (const auto* flag = std::get_if<bool>(&value)) return {{"flag", *flag}};
  return {{"text", std::get<std::string>(value)}};
}

Json json_of(const Result& result) {
  Json json = {{"id", result.id},
               {"stage", result.stage},
               {"outcome", to_string(result.verdict)},
               {"weight", number(result.weight)},
               {"mandatory", result.mandatory},
               {"missing", result.missing},
               {"findings", result.findings},
               {"basis", result.basis}};
  if (result.value) json["value"] = json_of(*result.value, *result.unit);
  if (result.rating) json["rating"] = number(*result.rating);
  if (!result.threshold.empty()) json["threshold"] = result.threshold;
  return json;
}

Json json_of(const Obstacle& obstacle) {
  Json json = {{"kind", obstacle.kind}, {"id", obstacle.id}};
  if (obstacle.kind == "criterion") {
    json["have"] = to_string(obstacle.verdict);
    json["need"] = to_string(Verdict::met);
  } else {
    json["have"] = number(obstacle.have);
    json["need"] = number(obstacle.need);
  }
  return json;
}

void add_score(Json& json, const std::optional<Score>& score) {
  if (!score) return;
  json["score"] = number(score->low);
  json["score_range"] = {number(score->low), number(score->high)};
}

}  // namespace

std::string to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::met:
      return "met";
    case Verdict::partly_met:
      return "partly met";
    case Verdict::not_met:
      return "not met";
    case Verdict::not_applicable:
      return "not applicable";
    case Verdict::unknown:
      break;
  }
  return "unknown";
}

const Result* Assessment::find(const std::string& criterion) const {
  const auto is = [&](const Result& result) { return result.id == criterion; };
  const auto found = std::find_if(results.begin(), results.end(), is);
  return found == results.end() ? nullptr : &*found;
}

Json to_json(const Assessment& assessment) {
  Json json = {{"checklist",
                {{"id", assessment.checklist},
                 {"version", assessment.checklist_version},
                 {"digest", assessment.checklist_digest}}},
               {"product", assessment.product},
               {"level", assessment.level ? Json(*assessment.level) : Json()},
               {"stages", Json::array()},
               {"criteria", Json::array()},
               {"indicators", Json::object()}};
  add_score(json, assessment.score);
  if (assessment.next_level) {
    json["next_level"] = {{"id", *assessment.next_level}, {"missing", Json::array()}};
    for (const Obstacle& obstacle : assessment.obstacles)
      json["next_level"]["missing"].push_back(json_of(obstacle));
  }
  for (const StageScore& stage : assessment.stages) {
    Json one = {{"id", stage.id}, {"weight", number(stage.weight)}};
    add_score(one, stage.score);
    json["stages"].push_back(std::move(one));
  }
  for (const Result& result : assessment.results) json["criteria"].push_back(json_of(result));
  for (const auto& [id, figure] : assessment.indicators)
    json["indicators"][id] = json_of(figure.value, *figure.unit);
  return json;
}

std::string digest_of(const Assessment& assessment, const Facts& facts, const Catalogue& catalogue) {
  Json recorded = facts.to_json(catalogue);
  recorded.erase("client");
  return sha256_hex(canonical_json({{"facts", std::move(recorded)}, {"result", to_json(assessment)}}));
}

}  // namespace greencert::criteria
