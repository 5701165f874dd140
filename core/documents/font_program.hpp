#pragma once

#include <string>

#include "documents/pdf_file.hpp"

namespace greencert::documents {

/// What a PDF needs to hold of a font: the glyphs used, and the maps from codes to glyphs and to text.
struct FontProgram {
  std::string name;           // "ABCDEF+OpenSans-Regular"; the letters follow from the content
  std::string truetype;       // a subset that keeps glyph ids
  std::string glyph_of_code;  // CIDToGIDMap: two bytes per code
  std::string to_unicode;     // a CMap
  std::string widths;         // the array W, in thousandths of an em
};

/// Throws Error when the font cannot be subset.
FontProgram make_font_program(const GlyphCodes& font);

}  // namespace greencert::documents
