#include "criteria/assessment.hpp"

#include <algorithm>

#include "base/canonical_json.hpp"
#include "base/digest.hpp"

namespace greencert::criteria {
namespace {

// The contract form is written in canonical order, so that a digest needs no Json; whoever wants that reads
// it back.

void write(CanonicalWriter& json, const std::vector<std::string>& texts) {
  json.begin_array();
  for (const std::string& text : texts) json.value(text);
  json.end_array();
}

void write(CanonicalWriter& json, const Measured& value, const Unit& unit) {
  json.begin_object();
  if (const auto* amount = std::get_if<double>(&value)) {
    json.member("amount", *amount);
    json.member("unit", unit.text);
  } else if (const auto* flag = std::get_if<bool>(&value)) {
    json.member("flag", *flag);
  } else {
    json.member("text", std::get<std::string>(value));
  }
  json.end_object();
}

void write(CanonicalWriter& json, const Result& result) {
  json.begin_object();
  json.member("basis", result.basis);
  json.key("findings");
  write(json, result.findings);
  json.member("id", result.id);
  json.member("mandatory", result.mandatory);
  json.key("missing");
  write(json, result.missing);
  json.member("outcome", to_string(result.verdict));
  if (result.rating) json.member("rating", *result.rating);
  json.member("stage", result.stage);
  if (!result.threshold.empty()) json.member("threshold", result.threshold);
  if (result.value) {
    json.key("value");
    write(json, *result.value, *result.unit);
  }
  json.member("weight", result.weight);
  json.end_object();
}

void write(CanonicalWriter& json, const Obstacle& obstacle) {
  json.begin_object();
  if (obstacle.kind == "criterion") {
    json.member("have", to_string(obstacle.verdict));
  } else {
    json.member("have", obstacle.have);
  }
  json.member("id", obstacle.id);
  json.member("kind", obstacle.kind);
  if (obstacle.kind == "criterion") {
    json.member("need", to_string(Verdict::met));
  } else {
    json.member("need", obstacle.need);
  }
  json.end_object();
}

void write(CanonicalWriter& json, const std::optional<Score>& score) {
  if (!score) return;
  json.member("score", score->low);
  json.key("score_range");
  json.begin_array();
  json.value(score->low);
  json.value(score->high);
  json.end_array();
}

void write(CanonicalWriter& json, const StageScore& stage) {
  json.begin_object();
  json.member("id", stage.id);
  write(json, stage.score);
  json.member("weight", stage.weight);
  json.end_object();
}

template <class T>
void write_list(CanonicalWriter& json, std::string_view key, const std::vector<T>& items) {
  json.key(key);
  json.begin_array();
  for (const T& item : items) write(json, item);
  json.end_array();
}

void write(CanonicalWriter& json, const Assessment& assessment) {
  json.begin_object();
  json.key("checklist");
  json.begin_object();
  json.member("digest", assessment.checklist_digest);
  json.member("id", assessment.checklist);
  json.member("version", assessment.checklist_version);
  json.end_object();
  write_list(json, "criteria", assessment.results);
  json.key("indicators");
  json.begin_object();
  for (const auto& [id, figure] : assessment.indicators) {
    json.key(id);
    write(json, figure.value, *figure.unit);
  }
  json.end_object();
  json.member("level", assessment.level ? Json(*assessment.level) : Json());
  if (assessment.next_level) {
    json.key("next_level");
    json.begin_object();
    json.member("id", *assessment.next_level);
    write_list(json, "missing", assessment.obstacles);
    json.end_object();
  }
  json.member("product", assessment.product);
  write(json, assessment.score);
  write_list(json, "stages", assessment.stages);
  json.end_object();
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
  CanonicalWriter json;
  write(json, assessment);
  return Json::parse(json.text());
}

std::string digest_of(const Assessment& assessment, const Facts& facts, const Catalogue& catalogue) {
  CanonicalWriter json;
  json.begin_object();
  json.key("facts");
  json.begin_object();
  json.key("facts");
  facts.write(json, catalogue);
  json.member("product", facts.product);
  json.end_object();
  json.key("result");
  write(json, assessment);
  json.end_object();
  return sha256_hex(json.text());
}

}  // namespace greencert::criteria
