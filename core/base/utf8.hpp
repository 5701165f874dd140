#pragma once

#include <string_view>

namespace greencert {

/// Whether the bytes are well-formed UTF-8 (Unicode, table 3-7: no surrogates, no overlong forms).
bool is_utf8(std::string_view bytes);

}  // namespace greencert
