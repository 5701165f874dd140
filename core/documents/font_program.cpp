#include "documents/font_program.hpp"

#include <hb-subset.h>
#include <hb.h>

#include <array>
#include <cmath>
#include <cstdio>
#include <memory>

#include "base/digest.hpp"
#include "base/error.hpp"

namespace greencert::documents {

namespace {

template <class T>
using Held = std::unique_ptr<T, void (*)(T*)>;

std::string hex(unsigned value) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "%04X", value);
  return text.data();
}

std::string utf16_hex(const std::u32string& text) {
  std::string out;
  for (const char32_t c : text)
    if (c < 0x10000)
      out += hex(c);
    else
      out += hex(0xD800 + ((c - 0x10000) >> 10U)) + hex(0xDC00 + ((c - 0x10000) & 0x3FFU));
  return out;
}

// Everything but the outlines and their metrics stays out: the codes are ours, and hints are for coarse
// screens.
std::string subset(const GlyphCodes& font) {
  Held<hb_subset_input_t> input(hb_subset_input_create_or_fail(), hb_subset_input_destroy);
  if (!input) throw Error("font " + font.face->name() + ": out of memory");
  hb_subset_input_set_flags(
      input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
  hb_set_t* glyphs = hb_subset_input_glyph_set(input.get());
  for (const auto& [glyph, text] : font.entries) hb_set_add(glyphs, glyph);
  hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const char* tag :
       {"GSUB", "GPOS", "GDEF", "DSIG", "gasp", "name", "post", "OS/2", "cmap", "kern", "vhea", "vmtx"})
    hb_set_add(dropped, hb_tag_from_string(tag, -1));
  Held<hb_face_t> face(hb_subset_or_fail(font.face->program(), input.get()), hb_face_destroy);
  if (!face) throw Error("font " + font.face->name() + ": cannot make a subset of it");
  Held<hb_blob_t> blob(hb_face_reference_blob(face.get()), hb_blob_destroy);
  unsigned size = 0;
  const char* bytes = hb_blob_get_data(blob.get(), &size);
  return {bytes, size};
}

std::string to_unicode(const GlyphCodes& font) {
  std::string map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  constexpr std::size_t most = 100;  // entries in a block, by the CMap specification
  const std::size_t count = font.entries.size();
  for (std::size_t from = 0; from < count; from += most) {
    const std::size_t to = std::min(count, from + most);
    map += std::to_string(to - from) + " beginbfchar\n";
    for (std::size_t i = from; i < to; ++i)
      map += "<" + hex(static_cast<unsigned>(i + 1)) + "> <" + utf16_hex(font.entries[i].second) + ">\n";
    map += "endbfchar\n";
  }
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace

FontProgram make_font_program(const GlyphCodes& font) {
  FontProgram program;
  program.truetype = subset(font);
  program.to_unicode = to_unicode(font);
  program.glyph_of_code.assign(2, '\0');
  program.widths = "[ 1 [";
  for (const auto& [glyph, text] : font.entries) {
    program.glyph_of_code += static_cast<char>(glyph >> 8U);
    program.glyph_of_code += static_cast<char>(glyph & 0xFFU);
    program.widths += " " + std::to_string(std::lround(1000 * font.face->advance(glyph)));
  }
  program.widths += " ] ]";
  const std::string digest = sha256_hex(program.truetype + program.to_unicode);
  for (int i = 0; i < 6; ++i)
    program.name += static_cast<char>('A' + std::stoi(digest.substr(2 * i, 2), nullptr, 16) % 26);
  program.name += "+" + font.face->name();
  return program;
}

}  // namespace greencert::documents
