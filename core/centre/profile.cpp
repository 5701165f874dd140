#include "centre/profile.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "centre/shown_fact.hpp"

namespace greencert::centre {
namespace fs = std::filesystem;
namespace {

using engagements::Centre;

/// The fields that are plain text, by their names in the file.
const std::vector<std::pair<std::string, std::string Centre::*>>& texts() {
  static const std::vector<std::pair<std::string, std::string Centre::*>> fields = {
      {"name", &Centre::name},
      {"country", &Centre::country},
      {"currency", &Centre::currency},
      {"address", &Centre::address},
      {"email", &Centre::email},
      {"phone", &Centre::phone},
      {"website", &Centre::website},
      {"logo", &Centre::logo},
      {"signatory", &Centre::signatory},
      {"signatory_role", &Centre::signatory_role},
      {"certificate_prefix", &Centre::certificate_prefix}};
  return fields;
}

void check_fields(const Json& json) {
  if (!json.is_object()) throw InputError("expected an object with the fields of a centre");
  std::vector<std::string> known = {"languages"};
  for (const auto& [name, member] : texts()) known.push_back(name);
  for (const auto& [name, value] : json.items()) {
    if (std::find(known.begin(), known.end(), name) == known.end()) {
      throw InputError("unknown field '" + name + "'" + did_you_mean(name, known));
    }
    const bool list =
        name == "languages" && value.is_array() &&
        std::all_of(value.begin(), value.end(), [](const Json& one) { return one.is_string(); });
    if (!list && (name == "languages" || !value.is_string())) {
      throw InputError(name + ": expected " + (name == "languages" ? "a list of texts" : "a text") +
                       ", found " + value.dump());
    }
  }
}

Centre from_json(const Json& json) {
  check_fields(json);
  Centre centre;
  for (const auto& [name, member] : texts()) centre.*member = json.value(name, "");
  centre.languages = json.value("languages", std::vector<std::string>{"en"});
  return centre;
}

/// The picture at `file`, and the name under which the data directory keeps it.
std::pair<std::string, std::string> logo_at(const fs::path& file) {
  std::string bytes;
  try {
    bytes = read_file(file, 4U << 20U);
  } catch (const InputError& error) {
    throw InputError(std::string("logo: ") + error.what());
  }
  if (bytes.starts_with("\x89PNG\r\n\x1a\n")) return {std::move(bytes), "logo.png"};
  if (bytes.starts_with("\xff\xd8\xff")) return {std::move(bytes), "logo.jpg"};
  throw InputError("logo: " + file.string() + " is neither a PNG nor a JPEG picture");
}

}  // namespace

Json to_json(const Centre& centre) {
  Json json = {{"languages", centre.languages}};
  for (const auto& [name, member] : texts()) {
    if (!(centre.*member).empty()) json[name] = centre.*member;
  }
  return json;
}

void describe_centre(DataDirectory& data, const fs::path& file, const std::string& actor) try {
  Centre centre = from_json(read_json(file));
  std::string picture;
  if (!centre.logo.empty()) {
    std::tie(picture, centre.logo) = logo_at(file.parent_path() / centre.logo);
  }
  storage::Transaction transaction(data.database());
  engagements::set_centre(data.database(), centre, actor);
  if (!picture.empty()) write_file(data.folder() / centre.logo, picture);
  transaction.commit();
} catch (const InputError& error) {
  const std::string what = error.what();
  throw InputError(what.starts_with(file.string()) ? what : file.string() + ": " + what);
}

Json profile(DataDirectory& data, const criteria::Catalogue& catalogue) {
  const auto centre = engagements::centre(data.database());
  if (!centre) {
    throw InputError(
        "the centre is not described yet, and documents name it: use 'greencert centre set CENTRE.json'");
  }
  Json json = to_json(*centre);
  json["country"] = country_name(catalogue, centre->country);
  json["signatory"] = {{"name", centre->signatory}, {"role", centre->signatory_role}};
  if (!centre->logo.empty()) json["logo"] = fs::absolute(data.folder() / centre->logo).string();
  return json;
}

std::string country_name(const criteria::Catalogue& catalogue, const std::string& code) {
  const criteria::Fact* countries = catalogue.facts().find("product.country_of_use");
  return countries == nullptr ? code : choice_title(*countries, code);
}

}  // namespace greencert::centre
