#pragma once

#include <string>
#include <vector>

#include "documents/pdf_file.hpp"

namespace greencert::documents {

/// What a PDF says about itself.
struct Metadata {
  std::string title, author, subject, creator;
  std::string language;  // BCP 47, "en"
  std::string date;      // ISO 8601 day, or empty; never the clock
};

/// The finishing pass: turns what libharu wrote into the file that is handed out. Puts a subset of each font
/// in the place of its placeholder, adds outline, metadata (Info and XMP) and language, compresses, and gives
/// the file an identifier made from its content. The same input gives the same bytes. Throws Error.
std::string finish(const std::string& drawn, const std::vector<GlyphCodes>& fonts, const Metadata& metadata,
                   const std::vector<Bookmark>& bookmarks);

}  // namespace greencert::documents
