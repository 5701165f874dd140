#include "documents/shaping.hpp"

#include <hb.h>

#include <memory>

namespace greencert::documents {

namespace {

using Buffer = std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)>;

// The composed character of a base and its marks, so that text comes out of the page in NFC.
std::u32string composed(const std::u32string& text) {
  hb_codepoint_t whole = text[0];
  for (std::size_t i = 1; i < text.size(); ++i)
    if (hb_unicode_compose(hb_unicode_funcs_get_default(), whole, text[i], &whole) == 0) return text;
  return {static_cast<char32_t>(whole)};
}

}  // namespace

std::u32string code_points(std::string_view utf8) {
  Buffer buffer(hb_buffer_create(), hb_buffer_destroy);
  hb_buffer_add_utf8(buffer.get(), utf8.data(), static_cast<int>(utf8.size()), 0, -1);
  unsigned count = 0;
  const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(buffer.get(), &count);
  std::u32string text;
  for (unsigned i = 0; i < count; ++i) text += static_cast<char32_t>(info[i].codepoint);
  return text;
}

Run shape(const std::u32string& text, const Face& face, const Look& look) {
  Buffer buffer(hb_buffer_create(), hb_buffer_destroy);
  hb_buffer_add_utf32(buffer.get(), reinterpret_cast<const uint32_t*>(text.data()),
                      static_cast<int>(text.size()), 0, -1);
  hb_buffer_guess_segment_properties(buffer.get());
  hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
  hb_buffer_set_language(buffer.get(), hb_language_from_string("und", -1));  // never the locale's
  static constexpr hb_feature_t no_ligatures{HB_TAG('l', 'i', 'g', 'a'), 0, 0, ~0U};
  hb_shape(face.shaper(), buffer.get(), &no_ligatures, 1);

  unsigned count = 0;
  const hb_glyph_info_t* info = hb_buffer_get_glyph_infos(buffer.get(), &count);
  const hb_glyph_position_t* place = hb_buffer_get_glyph_positions(buffer.get(), &count);
  Run run{&face, look, {}};
  for (unsigned i = 0; i < count; ++i) {
    const unsigned from = info[i].cluster;
    const unsigned to = i + 1 < count ? info[i + 1].cluster : static_cast<unsigned>(text.size());
    Glyph glyph{info[i].codepoint, text.substr(from, to - from), face.em(place[i].x_advance),
                face.em(place[i].x_offset), face.em(place[i].y_offset)};
    if (glyph.text.size() > 1) glyph.text = composed(glyph.text);
    run.glyphs.push_back(std::move(glyph));
  }
  return run;
}

}  // namespace greencert::documents
