#include "engagements/centre.hpp"

#include "base/error.hpp"
#include "base/json.hpp"
#include "base/money.hpp"
#include "engagements/checks.hpp"
#include "storage/audit.hpp"

namespace greencert::engagements {
namespace {

std::string matching(const std::string& field, const std::string& given, const char* shape,
                     const std::string& expected) {
  std::string found = line(field, given);
  if (!matches(found, shape)) {
    throw InputError(field + ": expected " + expected + ", found '" + found + "'");
  }
  return found;
}

Centre checked(const Centre& given) {
  Centre centre;
  centre.name = required_line("name", given.name);
  centre.country = country_code("country", given.country);
  centre.currency = line("currency", given.currency);
  try {
    minor_digits(centre.currency);
  } catch (const InputError& error) {
    throw InputError(std::string("currency: ") + error.what());
  }
  for (const std::string& language : given.languages) {
    centre.languages.push_back(matching("languages", language, "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                                        "codes of languages, like en or pt-BR"));
  }
  if (centre.languages.empty()) throw InputError("languages: expected at least one, like en");
  centre.address = lines("address", given.address);
  centre.email = email("email", given.email);
  centre.phone = line("phone", given.phone);
  centre.website = line("website", given.website);
  centre.logo = line("logo", given.logo);
  centre.signatory = required_line("signatory", given.signatory);
  centre.signatory_role = line("signatory_role", given.signatory_role);
  centre.certificate_prefix =
      matching("certificate_prefix", given.certificate_prefix, "[A-Z][A-Z0-9]{0,11}(-[A-Z0-9]{1,8})?",
               "up to twelve capital letters and digits, like NCPC or NCPC-KE");
  return centre;
}

}  // namespace

std::optional<Centre> centre(storage::Database& database) {
  return storage::first(database, "SELECT * FROM centre", {}, [](const storage::Row& row) {
    return Centre{row.text("name"),
                  row.text("country"),
                  row.text("currency"),
                  parse_json(row.text("languages"), "languages").get<std::vector<std::string>>(),
                  row.text("address"),
                  row.text("email"),
                  row.text("phone"),
                  row.text("website"),
                  row.text("logo"),
                  row.text("signatory"),
                  row.text("signatory_role"),
                  row.text("certificate_prefix")};
  });
}

void set_centre(storage::Database& database, const Centre& given, const std::string& actor) {
  const Centre centre = checked(given);
  database.write(
      "INSERT OR REPLACE INTO centre (id, name, country, currency, languages, address, email, phone, "
      "website, logo,"
      " signatory, signatory_role, certificate_prefix) VALUES (1, :name, :country, :currency, :languages, "
      ":address,"
      " :email, :phone, :website, :logo, :signatory, :signatory_role, :certificate_prefix)",
      {{":name", centre.name},
       {":country", centre.country},
       {":currency", centre.currency},
       {":languages", canonical_json(centre.languages)},
       {":address", storage::unless_empty(centre.address)},
       {":email", storage::unless_empty(centre.email)},
       {":phone", storage::unless_empty(centre.phone)},
       {":website", storage::unless_empty(centre.website)},
       {":logo", storage::unless_empty(centre.logo)},
       {":signatory", centre.signatory},
       {":signatory_role", storage::unless_empty(centre.signatory_role)},
       {":certificate_prefix", centre.certificate_prefix}});
  storage::record(database, actor, "centre described", "centre",
                  {{"name", centre.name},
                   {"signatory", centre.signatory},
                   {"certificate_prefix", centre.certificate_prefix}});
}

}  // namespace greencert::engagements
