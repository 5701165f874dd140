#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "documents/canvas.hpp"
#include "documents/fields.hpp"

namespace greencert::documents {

/// What a drawing may need to know of the finished document: where the headings ended up (pages from 1).
struct Places {
  std::vector<int> heading_pages;
};

/// Draws a slice at its place.
using Drawing = std::function<void(Canvas&, Point, const Places&)>;

/// How the page that a slice opens differs from the others.
struct PageSetting {
  bool plain = false;                 // no header and footer
  std::optional<double> top, bottom;  // of its body, from the top of the page, in place of the document's
};

/// A title that the contents and the outline of the file lead to.
struct Heading {
  std::string title;
  int level = 1;
};

/// A piece of a document that is never cut: a line of text, a row, a chart. Points.
struct Slice {
  double height = 0;
  double before = 0;            // white space above, dropped at the top of a page
  bool keep_with_next = false;  // a page never ends with it
  double room = 0;              // what must be free on the page from its top, or it opens the next
  double stretch = 0;           // its share of what stays free on a page
  bool opens_page = false;
  PageSetting page;
  Drawing draw;                       // at its top left corner; may be empty
  std::shared_ptr<const Slice> head;  // repeated above it when it opens a page: the head of its table
  std::optional<Heading> heading;
};

/// Slices below each other.
using Stack = std::vector<Slice>;

/// What every block is laid out under. `ink` and `size` are those of running text.
struct Setting {
  const Fonts& fonts;
  Palette palette;
  std::filesystem::path folder;  // pictures are looked for from here
  double page_width, page_height, margin;
  double body_height;
  Colour ink;
  double size;
  std::vector<Heading> headings;  // of the whole document, for the table of contents

  Colour colour(Fields& fields, const std::string& name, const std::string& otherwise) const;
};

double height_of(const Stack& stack);
/// A stack as a single slice, which no page cuts.
Slice as_one(Stack stack);
void draw_all(const Stack& stack, Canvas& canvas, Point at, const Places& places);

/// The names of all kinds of blocks.
std::vector<std::string> block_kinds();

/// Lays out one block, or a list of them, at a width. Throws InputError that names the block.
Stack lay_out(const Json& block, const std::string& where, double width, const Setting& setting);
Stack lay_out_all(const Json& blocks, const std::string& where, double width, const Setting& setting);

/// How a block of text is set: `base`, changed by its size, bold, italic, light and colour.
Look read_look(Fields& fields, const Look& base, const Setting& setting);

/// The spans of a text field: a text, or a list of texts and `span {…}`.
std::vector<Span> read_spans(const Json& text, const std::string& where, const Look& look,
                             const Setting& setting);
Stack lines_of(std::vector<Line> lines, double width, const std::string& align);

// One function per kind of block, by file.
using Layout = Stack (*)(Fields&, double width, const Setting&);
Stack heading(Fields&, double, const Setting&);  // blocks_text.cpp
Stack paragraph(Fields&, double, const Setting&);
Stack bullets(Fields&, double, const Setting&);  // blocks_lists.cpp
Stack contents(Fields&, double, const Setting&);
Stack grid(Fields&, double, const Setting&);     // blocks_grid.cpp
Stack columns(Fields&, double, const Setting&);  // blocks_boxes.cpp
Stack panel(Fields&, double, const Setting&);
Stack band(Fields&, double, const Setting&);
Stack keep(Fields&, double, const Setting&);
Stack spacer(Fields&, double, const Setting&);  // blocks_marks.cpp
Stack page(Fields&, double, const Setting&);
Stack rule(Fields&, double, const Setting&);
Stack badge(Fields&, double, const Setting&);
Stack image(Fields&, double, const Setting&);
Stack qr(Fields&, double, const Setting&);
Stack seal(Fields&, double, const Setting&);
Stack radar(Fields&, double, const Setting&);  // blocks_charts.cpp
Stack bars(Fields&, double, const Setting&);
Stack gauge(Fields&, double, const Setting&);
Stack shares(Fields&, double, const Setting&);
Stack meter(Fields&, double, const Setting&);

}  // namespace greencert::documents
