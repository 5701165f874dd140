#pragma once

#include <optional>
#include <string>
#include <vector>

#include "storage/database.hpp"

namespace greencert::engagements {

/// The centre that runs this database, as its documents show it.
struct Centre {
  std::string name;
  std::string country;                 // ISO 3166-1 alpha-2
  std::string currency;                // ISO 4217
  std::vector<std::string> languages;  // BCP 47, the first is the usual one
  std::string address;                 // may have several lines; this and what follows may be empty
  std::string email;
  std::string phone;
  std::string website;
  std::string logo;                // a file
  std::string signatory;           // who signs certificates; not empty
  std::string signatory_role;      // may be empty
  std::string certificate_prefix;  // "NCPC" of NCPC-2026-0001
};

/// None where nobody has described the centre yet.
std::optional<Centre> centre(storage::Database& database);

/// Describes the centre, for the first time or anew. Throws InputError that names the field.
void set_centre(storage::Database& database, const Centre& given, const std::string& actor);

}  // namespace greencert::engagements
