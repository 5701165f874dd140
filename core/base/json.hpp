#pragma once

#include <cstddef>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace greencert {

using Json = nlohmann::json;

/// What a JSON text from outside may cost us. Beyond it the text is refused, never truncated.
struct JsonLimits {
  std::size_t bytes = 16U << 20U;
  std::size_t depth = 64;
};

/// Parses JSON (RFC 8259); `name` is the file or source named in errors.
/// Refuses duplicate keys, which most parsers silently merge. Throws InputError with line and column.
Json parse_json(std::string_view text, const std::string& name, const JsonLimits& limits = {});

/// Reads and parses a JSON file. Throws InputError.
Json read_json(const std::filesystem::path& path, const JsonLimits& limits = {});

/// The one byte sequence for a JSON value: RFC 8785 (JCS). Throws Error on a number that JSON cannot hold
/// (NaN, infinity) or an integer beyond 2^53, where readers of the text would disagree.
std::string canonical_json(const Json& value);

}  // namespace greencert
