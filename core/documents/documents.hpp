#pragma once

#include <filesystem>
#include <string>

#include "base/json.hpp"
#include "base/translations.hpp"
#include "documents/fonts.hpp"

namespace greencert::documents {

/// Prints deliverables: a template (a Lua file in certificates/) filled with data, as a PDF. One press serves
/// many documents and may be shared between threads; fonts are read once.
class Press {
 public:
  /// `templates` is the folder of the templates; `fonts` the system's folder of TrueType fonts.
  /// In the language of the translations, of which templates read _"…".
  explicit Press(std::filesystem::path templates, Translations translations = {},
                 std::filesystem::path fonts = "/usr/share/fonts/truetype");

  /// The PDF of the template `name` ("report", "certificate") filled with `data`; same data, same bytes.
  /// Throws InputError that names the template and line, or the block, at fault; Error when a font is
  /// missing.
  std::string print(const std::string& name, const Json& data) const;

  /// The tree of blocks that a template declares for `data`, before it is laid out.
  Json declare(const std::string& name, const Json& data) const;

 private:
  std::filesystem::path templates_;
  Translations translations_;
  Fonts fonts_;
};

}  // namespace greencert::documents
