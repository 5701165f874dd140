#pragma once

#include <string>
#include <vector>

#include "documents/colour.hpp"
#include "documents/fonts.hpp"

namespace greencert::documents {

/// How a piece of text is set; size in points.
struct Look {
  Style style = Style::regular;
  double size = 9.5;
  Colour colour;
  bool operator==(const Look&) const = default;
};

/// Text in one look. A newline breaks the line.
struct Span {
  std::string text;
  Look look;
};

/// A shaped glyph: the characters it stands for, and how far it moves the pen, in ems.
struct Glyph {
  unsigned id = 0;
  std::u32string text;
  double advance = 0, dx = 0, dy = 0;
};

/// Glyphs of one face and look, in the order they are drawn.
struct Run {
  const Face* face = nullptr;
  Look look;
  std::vector<Glyph> glyphs;
  double width() const;
};

/// One line of text, ready to be drawn. Points.
struct Line {
  std::vector<Run> runs;
  double width = 0;
  double height = 0;    // with leading
  double baseline = 0;  // below the top
};

/// Breaks text into lines no wider than `width`; `leading` is the line height in sizes.
/// Words too long for a line are broken. An empty text is one empty line.
/// Throws InputError on a character that no font has.
std::vector<Line> wrap(const std::vector<Span>& spans, double width, const Fonts& fonts,
                       double leading = 1.4);

/// The text on one line, however long.
Line one_line(const std::string& text, const Look& look, const Fonts& fonts);

/// The text on one line, its end replaced by "…" where it is wider than `width`.
Line one_line_within(const std::string& text, const Look& look, double width, const Fonts& fonts);

}  // namespace greencert::documents
