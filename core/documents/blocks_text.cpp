#include "documents/slice.hpp"

namespace greencert::documents {

namespace {

// A text stands in `text`, or as the list part of the block.
const Json& text_of(Fields& fields) {
  if (const Json* text = fields.find("text")) return *text;
  return fields.list("items");
}

double shift_of(const std::string& align, double width, double line) {
  return align == "right" ? width - line : align == "center" ? (width - line) / 2 : 0;
}

}  // namespace

Look read_look(Fields& fields, const Look& base, const Setting& setting) {
  Look look = base;
  look.size = fields.number("size", base.size);
  if (fields.flag("bold", false)) look.style = Style::semibold;
  if (fields.flag("italic", false)) look.style = Style::italic;
  if (fields.flag("light", false)) look.style = Style::light;
  if (fields.find("colour") != nullptr) look.colour = setting.colour(fields, "colour", "text");
  return look;
}

std::vector<Span> read_spans(const Json& text, const std::string& where, const Look& look,
                             const Setting& setting) {
  if (text.is_string()) return {{text, look}};
  if (text.is_array()) {
    std::vector<Span> spans;
    for (const Json& part : text)
      for (Span& span : read_spans(part, where, look, setting)) spans.push_back(std::move(span));
    return spans;
  }
  Fields fields(text, where + ", span");
  const Look inner = read_look(fields, look, setting);
  std::vector<Span> spans = read_spans(text_of(fields), where, inner, setting);
  fields.finish();
  return spans;
}

Stack lines_of(std::vector<Line> lines, double width, const std::string& align) {
  Stack stack;
  const std::size_t count = lines.size();
  for (std::size_t i = 0; i < count; ++i) {
    Slice slice;
    slice.height = lines[i].height;
    // Neither the first nor the last line of a paragraph stands alone on a page.
    slice.keep_with_next = i + 1 < count && (i == 0 || i + 2 == count);
    const double shift = shift_of(align, width, lines[i].width);
    slice.draw = [line = std::move(lines[i]), shift](Canvas& canvas, Point at, const Places&) {
      canvas.text(line, {at.x + shift, at.y});
    };
    stack.push_back(std::move(slice));
  }
  return stack;
}

Stack heading(Fields& fields, double width, const Setting& setting) {
  const int level = static_cast<int>(fields.number("level", 1));
  if (level < 1 || level > 3) fields.fail("'level': expected 1, 2 or 3");
  const std::string title = fields.text("text");
  const bool listed = fields.flag("listed", true);
  static constexpr double sizes[] = {19, 13, 10.5}, spaces[] = {26, 20, 14};
  Look look{level == 1 ? Style::light : Style::semibold, sizes[level - 1], setting.ink};
  if (level < 3) look.colour = setting.colour(fields, "colour", level == 1 ? "deep" : "accent");
  Stack stack = lines_of(wrap({{title, look}}, width, setting.fonts, 1.25), width, "left");
  stack.front().before = spaces[level - 1];
  stack.front().room = level == 1 ? 150 : level == 2 ? 95 : 60;
  if (listed) stack.front().heading = Heading{title, level};
  Slice below;
  below.height = level == 1 ? 9 : level == 2 ? 4 : 2;
  if (level == 1)
    below.draw = [width, colour = setting.palette.accent()](Canvas& canvas, Point at, const Places&) {
      canvas.fill(Path::rectangle(at.x, at.y + 3, std::min(width, 42.0), 2), colour);
    };
  stack.push_back(std::move(below));
  for (Slice& slice : stack) slice.keep_with_next = true;
  return stack;
}

// Text made smaller where it would take more than `lines` lines. Where that is not enough it takes more, or
// is an error where `strict`.
std::vector<Line> fitted(Fields& fields, Look look, double width, double leading, const Setting& setting) {
  const auto most = static_cast<std::size_t>(fields.number("lines"));
  const bool strict = fields.flag("strict", false);
  const double smallest = look.size * 0.6;
  for (;; look.size -= 0.25) {
    std::vector<Line> lines =
        wrap(read_spans(text_of(fields), fields.where(), look, setting), width, setting.fonts, leading);
    if (lines.size() <= most) return lines;
    if (look.size > smallest) continue;
    if (!strict) return lines;
    fields.fail("'text' does not fit on " + std::to_string(most) + (most == 1 ? " line" : " lines") +
                ", even in smaller type: " + Fields::excerpt(text_of(fields)));
  }
}

Stack paragraph(Fields& fields, double width, const Setting& setting) {
  const Look look = read_look(fields, {Style::regular, setting.size, setting.ink}, setting);
  const std::string align = fields.one_of("align", {"left", "center", "right"}, "left");
  const double leading = fields.number("leading", 1.42);
  const double most = fields.number("width", width);
  const std::string link = fields.text("link", "");
  std::vector<Line> lines = fields.find("lines") == nullptr
                                ? wrap(read_spans(text_of(fields), fields.where(), look, setting),
                                       std::min(width, most), setting.fonts, leading)
                                : fitted(fields, look, std::min(width, most), leading, setting);
  const double shift = shift_of(align, width, lines.front().width), reach = lines.front().width;
  Stack stack = lines_of(std::move(lines), width, align);
  stack.front().before = 6;
  if (!link.empty())
    stack.front().draw = [draw = stack.front().draw, link, shift, reach, height = stack.front().height](
                             Canvas& canvas, Point at, const Places& places) {
      draw(canvas, at, places);
      canvas.link(link, {at.x + shift, at.y}, reach, height);
    };
  return stack;
}

}  // namespace greencert::documents
