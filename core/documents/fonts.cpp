#include "documents/fonts.hpp"

#include <hb-ot.h>
#include <hb.h>

#include <cstdio>

#include "base/error.hpp"
#include "base/file.hpp"

namespace greencert::documents {

namespace {

// Spaces and hyphens that HarfBuzz draws with the plain ones where a font lacks them.
bool is_drawn_anyway(char32_t c) {
  return (c >= 0x2000 && c <= 0x200D) || c == 0x2011 || c == 0x202F || c == 0x205F || c == 0xAD ||
         c == 0xFEFF || c == 0xA0;
}

std::string code_point(char32_t c) {
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "U+%04X", static_cast<unsigned>(c));
  return text.data();
}

}  // namespace

Face::Face(const std::filesystem::path& file, unsigned index, const std::string& package) {
  std::error_code none;
  if (!std::filesystem::exists(file, none))
    throw Error("font " + file.string() + " is missing: install the package " + package);
  bytes_ = read_file(file);
  hb_blob_t* blob = hb_blob_create(bytes_.data(), static_cast<unsigned>(bytes_.size()),
                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr);
  face_ = hb_face_create(blob, index);
  hb_blob_destroy(blob);
  if (hb_face_get_glyph_count(face_) == 0)
    throw Error("font " + file.string() + " is not a TrueType font: install the package " + package +
                " anew");
  font_ = hb_font_create(face_);
  units_per_em_ = hb_face_get_upem(face_);
  hb_font_extents_t extents{};
  hb_font_get_h_extents(font_, &extents);
  ascent_ = em(extents.ascender);
  descent_ = -em(extents.descender);
  hb_font_make_immutable(font_);
  name_ = file.stem().string();
}

Face::~Face() {
  hb_font_destroy(font_);
  hb_face_destroy(face_);
}

bool Face::has(char32_t character) const {
  hb_codepoint_t glyph = 0;
  return hb_font_get_nominal_glyph(font_, character, &glyph) != 0;
}

double Face::advance(unsigned glyph) const {
  return em(hb_font_get_glyph_h_advance(font_, glyph));
}

struct Fonts::Source {
  std::string file;
  unsigned index;
  std::string package;
  bool always;  // needed by every document; the others only by texts with rarer characters
  std::unique_ptr<Face> face;
};

Fonts::Fonts(std::filesystem::path folder) : folder_(std::move(folder)) {
  const auto chain = [this](Style style, const char* first, const char* symbols) {
    auto& sources = chains_[static_cast<std::size_t>(style)];
    sources.push_back({std::string("open-sans/") + first, 0, "fonts-open-sans", true, nullptr});
    sources.push_back({std::string("dejavu/") + symbols, 0, "fonts-dejavu-core", false, nullptr});
    sources.push_back({"wqy/wqy-microhei.ttc", 0, "fonts-wqy-microhei", false, nullptr});
  };
  chain(Style::regular, "OpenSans-Regular.ttf", "DejaVuSans.ttf");
  chain(Style::semibold, "OpenSans-Semibold.ttf", "DejaVuSans-Bold.ttf");
  chain(Style::italic, "OpenSans-Italic.ttf", "DejaVuSans.ttf");
  chain(Style::light, "OpenSans-Light.ttf", "DejaVuSans.ttf");
}

Fonts::~Fonts() = default;

const Face& Fonts::open(Source& source) const {
  const std::lock_guard lock(opening_);
  if (!source.face) source.face = std::make_unique<Face>(folder_ / source.file, source.index, source.package);
  return *source.face;
}

const Face& Fonts::first(Style style) const {
  return open(chains_[static_cast<std::size_t>(style)].front());
}

const Face& Fonts::face_for(Style style, char32_t character) const {
  std::string lacking;
  std::error_code none;
  for (Source& source : chains_[static_cast<std::size_t>(style)]) {
    if (!source.always && !std::filesystem::exists(folder_ / source.file, none)) {
      lacking += (lacking.empty() ? "" : " or ") + source.package;
      continue;
    }
    const Face& face = open(source);
    if (is_drawn_anyway(character) || face.has(character)) return face;
  }
  throw InputError("no font can draw the character " + code_point(character) +
                   (lacking.empty() ? "" : "; the package " + lacking + " may help"));
}

}  // namespace greencert::documents
