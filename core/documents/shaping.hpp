#pragma once

#include <string>
#include <string_view>

#include "documents/text.hpp"

namespace greencert::documents {

/// The characters of a UTF-8 text; what is not UTF-8 becomes U+FFFD.
std::u32string code_points(std::string_view utf8);

/// The glyphs of a text that one face can draw, as HarfBuzz places them.
Run shape(const std::u32string& text, const Face& face, const Look& look);

}  // namespace greencert::documents
