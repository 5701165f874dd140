#pragma once

#include <filesystem>

#include "base/json.hpp"
#include "centre/data_directory.hpp"
#include "criteria/catalogue.hpp"
#include "engagements/centre.hpp"

namespace greencert::centre {

/// The centre as a file describes it: {"name", "country", "currency", "languages", "signatory", …}, the
/// fields of engagements::Centre. A logo is a PNG or JPEG file named relative to the describing file.
Json to_json(const engagements::Centre& centre);

/// Describes the centre from such a file, and keeps a copy of its logo with the data. Throws InputError that
/// names file and field.
void describe_centre(DataDirectory& data, const std::filesystem::path& file, const std::string& actor);

/// The centre as templates show it: {"name", "country", "address", …, "signatory": {"name", "role"}}, with
/// the country's name in place of its code and the logo's whole path. Throws InputError where none is
/// described.
Json profile(DataDirectory& data, const criteria::Catalogue& catalogue);

/// The name of a country by its code (ISO 3166-1 alpha-2), or the code where the catalogue does not know it.
std::string country_name(const criteria::Catalogue& catalogue, const std::string& code);

}  // namespace greencert::centre
