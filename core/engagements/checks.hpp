#pragma once

#include <string>
#include <vector>

namespace greencert::engagements {

/// Whether the whole text has the shape, a regular expression (ECMAScript).
bool matches(const std::string& text, const std::string& shape);

// Each takes what somebody gave for a field and returns it trimmed; throws InputError that begins with the
// field's name. A text is UTF-8 without control characters.

/// One line, at most 500 bytes; may be empty.
std::string line(const std::string& field, const std::string& given);
std::string required_line(const std::string& field, const std::string& given);
/// May have line breaks, at most 20 000 bytes; may be empty.
std::string lines(const std::string& field, const std::string& given);
/// Two capital letters (the form of ISO 3166-1 alpha-2, not whether the country exists).
std::string country_code(const std::string& field, const std::string& given);
/// The form of an e-mail address; may be empty.
std::string email(const std::string& field, const std::string& given);
std::string choice(const std::string& field, const std::string& given,
                   const std::vector<std::string>& choices);

}  // namespace greencert::engagements
