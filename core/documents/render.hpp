#pragma once

#include <filesystem>
#include <string>

#include "base/json.hpp"
#include "documents/fonts.hpp"

namespace greencert::documents {

/// The PDF of a document given as a tree of blocks, {"kind": "document", "title": …, "items": [ … ]}.
/// Pictures are looked for from `folder`. The same document gives the same bytes. certificates/README.md
/// describes the blocks. Throws InputError that names the block, and Error when a font is missing.
std::string render(const Json& document, const Fonts& fonts, const std::filesystem::path& folder);

}  // namespace greencert::documents
