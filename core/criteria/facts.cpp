#include "criteria/facts.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

#include "base/canonical_json.hpp"
#include "base/error.hpp"
#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "criteria/catalogue.hpp"

namespace greencert::criteria {
namespace {

const std::vector<std::string> kQualities = {"measured", "calculated", "declared", "estimated"};

/// Keys that a template prints to help whoever fills it in; they carry nothing.
const std::set<std::string> kHints = {"title",   "help", "evidence", "choices",
                                      "columns", "kind", "min",      "max"};

/// Whether this is {"value": …, "quality": …} rather than a plain value (a sum of money is an object too).
bool is_record(const Json& given) {
  return given.is_object() && (given.contains("value") || !given.contains("amount"));
}

std::string text_field(const Json& record, const std::string& key, const std::string& otherwise) {
  const auto found = record.find(key);
  if (found == record.end() || found->is_null()) return otherwise;
  if (!found->is_string()) throw InputError(key + ": expected a text, found " + shortened(found->dump(), 60));
  return found->get<std::string>();
}

Known read_record(const Fact& fact, const Json& record) {
  static const std::vector<std::string> keys = {"value", "unit", "quality", "source"};
  for (const auto& [key, value] : record.items()) {
    if (std::find(keys.begin(), keys.end(), key) == keys.end() && !kHints.contains(key)) {
      throw InputError("'" + key + "' is unknown here; expected value, unit, quality or source" +
                       did_you_mean(key, keys));
    }
  }
  Known known;
  known.quality = text_field(record, "quality", known.quality);
  known.source = text_field(record, "source", "");
  if (std::find(kQualities.begin(), kQualities.end(), known.quality) == kQualities.end()) {
    throw InputError("quality: expected measured, calculated, declared or estimated, found '" +
                     known.quality + "'" + did_you_mean(known.quality, kQualities));
  }
  const Json value = record.value("value", Json());
  if (value.is_null()) return known;
  const std::string unit = text_field(record, "unit", "");
  if (!unit.empty() && !fact.is_numeric()) throw InputError("unit: only a number has a unit");
  known.value = normalised(fact, unit.empty() ? value : Json{{"value", value}, {"unit", unit}});
  return known;
}

constexpr std::size_t kMostWrong = 20;  // to be told at once

std::string list_of(const std::vector<std::string>& wrong) {
  std::string text;
  for (const std::string& one : wrong) text += (text.empty() ? "" : "\n") + one;
  return wrong.size() < kMostWrong ? text : text + "\n… and perhaps more";
}

Json object_at(const Json& file, const std::string& key, std::vector<std::string>& wrong,
               const std::string& name) {
  const auto found = file.find(key);
  if (found == file.end() || found->is_null()) return Json::object();
  if (!found->is_object()) {
    wrong.push_back(name + ": " + key + ": expected an object { … }, found " + shortened(found->dump(), 60));
    return Json::object();
  }
  try {
    canonical_json(*found);  // it will be hashed
  } catch (const Error& error) {
    wrong.push_back(name + ": " + key + ": " + error.what());
  }
  return *found;
}

}  // namespace

Facts Facts::from_json(const Json& file, const std::string& name, const Catalogue& catalogue) {
  if (!file.is_object()) throw InputError(name + R"(: expected {"product": {…}, "facts": {…}})");
  std::vector<std::string> wrong;
  static const std::vector<std::string> keys = {"product", "client", "facts"};
  for (const auto& [key, value] : file.items()) {
    if (wrong.size() >= kMostWrong) break;
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
      wrong.push_back(name + ": '" + key + "' is unknown here; expected product, client and facts" +
                      did_you_mean(key, keys));
    }
  }
  Facts facts;
  facts.product = object_at(file, "product", wrong, name);
  facts.client = object_at(file, "client", wrong, name);
  const Json list = object_at(file, "facts", wrong, name);
  for (const auto& [id, given] : list.items()) {
    if (wrong.size() >= kMostWrong) break;
    try {
      const Fact& fact = catalogue.fact(id);
      if (given.is_null()) continue;
      Known known =
          is_record(given) ? read_record(fact, given) : Known{normalised(fact, given), "declared", ""};
      if (!known.value.is_null()) facts.known.emplace(id, std::move(known));
    } catch (const InputError& error) {
      wrong.push_back(name + ": " + id + ": " + error.what());
    }
  }
  if (!wrong.empty()) throw InputError(list_of(wrong));
  return facts;
}

void Facts::write(CanonicalWriter& json, const Catalogue& catalogue) const {
  json.begin_object();
  for (const auto& [id, one] : known) {
    const Fact& fact = catalogue.fact(id);
    json.key(id);
    json.begin_object();
    json.member("quality", one.quality);
    if (!one.source.empty()) json.member("source", one.source);
    if (fact.is_numeric() && !fact.unit->text.empty()) json.member("unit", fact.unit->text);
    json.member("value", one.value);
    json.end_object();
  }
  json.end_object();
}

Json Facts::to_json(const Catalogue& catalogue) const {
  CanonicalWriter list;
  write(list, catalogue);
  Json file = {{"product", product}, {"facts", Json::parse(list.text())}};
  if (!client.empty()) file["client"] = client;
  return file;
}

}  // namespace greencert::criteria
