#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace greencert {

/// Whether the bytes are well-formed UTF-8 (Unicode, table 3-7: no surrogates, no overlong forms).
bool is_utf8(std::string_view bytes);

/// The text, or the beginning of it that fits into `most` bytes and "…": for messages. Never cuts a
/// character.
std::string shortened(std::string_view text, std::size_t most);

}  // namespace greencert
