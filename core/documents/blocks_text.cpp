#include "documents/slice.hpp"

namespace greencert::documents {

namespace {

Look look_of(Fields& fields, const Look& base, const Setting& setting, const std::string& colour) {
  Look look = base;
  look.size = fields.number("size", base.size);
  if (fields.flag("bold", false)) look.style = Style::semibold;
  if (fields.flag("italic", false)) look.style = Style::italic;
  if (fields.flag("light", false)) look.style = Style::light;
  if (fields.find("colour") != nullptr) look.colour = setting.colour(fields, "colour", colour);
  return look;
}

// A text stands in `text`, or as the list part of the block.
const Json& text_of(Fields& fields) {
  if (const Json* text = fields.find("text")) return *text;
  return fields.list("items");
}

double shift_of(const std::string& align, double width, double line) {
  return align == "right" ? width - line : align == "center" ? (width - line) / 2 : 0;
}

}  // namespace

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
  const Look inner = look_of(fields, look, setting, "text");
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
  const Look look = look_of(fields, {Style::regular, setting.size, setting.ink}, setting, "text");
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

Stack bullets(Fields& fields, double width, const Setting& setting) {
  const Look look = look_of(fields, {Style::regular, setting.size, setting.ink}, setting, "text");
  const bool numbered = fields.flag("numbered", false);
  const double indent = look.size * (numbered ? 1.7 : 1.3);
  Stack stack;
  int number = 0;
  for (const Json& item : fields.list("items")) {
    Stack lines =
        lines_of(wrap(read_spans(item, fields.where(), look, setting), width - indent, setting.fonts, 1.42),
                 width - indent, "left");
    for (Slice& slice : lines)
      slice.draw = [draw = slice.draw, indent](Canvas& canvas, Point at, const Places& places) {
        draw(canvas, {at.x + indent, at.y}, places);
      };
    const Line mark = one_line(numbered ? std::to_string(++number) + "." : "•",
                               {Style::semibold, look.size, setting.palette.accent()}, setting.fonts);
    lines.front().draw = [draw = lines.front().draw, mark](Canvas& canvas, Point at, const Places& places) {
      canvas.text(mark, at);
      draw(canvas, at, places);
    };
    lines.front().before = stack.empty() ? 5 : 3;
    for (Slice& slice : lines) stack.push_back(std::move(slice));
  }
  return stack;
}

// The word in a coloured pill, with a mark of its own shape: never told by colour alone.
Stack badge(Fields& fields, double width, const Setting& setting) {
  const std::string tone =
      fields.one_of("tone", {"good", "warn", "bad", "neutral", "unknown", "accent"}, "neutral");
  const Colour colour = *setting.palette.named(tone == "unknown" ? "neutral" : tone);
  const double size = fields.number("size", 7.6);
  const Line line = one_line_within(fields.text("text"), {Style::semibold, size, colour}, width - 2.2 * size,
                                    setting.fonts);
  Slice slice;
  slice.height = size * 1.65;
  slice.draw = [line, colour, tone, size, height = slice.height](Canvas& canvas, Point at, const Places&) {
    const double wide = line.width + size * 2.15, middle = at.y + height / 2, r = size * 0.29;
    const Path pill = Path::rectangle(at.x, at.y, wide, height, height / 2);
    if (tone == "unknown" || tone == "neutral")
      canvas.stroke(Path::rectangle(at.x + 0.4, at.y + 0.4, wide - 0.8, height - 0.8, height / 2),
                    {tint(colour, 0.45), 0.7, tone == "unknown" ? 2.0 : 0.0});
    else
      canvas.fill(pill, tint(colour, 0.13));
    const Point mark{at.x + size * 0.85, middle};
    if (tone == "good" || tone == "accent") {
      canvas.fill(Path::circle(mark, r), colour);
    } else if (tone == "warn") {
      canvas.stroke(Path::circle(mark, r - 0.3), {colour, 0.6, 0});
      canvas.fill(Path::sector(mark, 0, r, 0, 0.5), colour);
    } else if (tone == "bad") {
      const double d = r * 0.85;
      canvas.stroke(Path().move({mark.x - d, mark.y - d}).line({mark.x + d, mark.y + d}), {colour, 1.1, 0});
      canvas.stroke(Path().move({mark.x - d, mark.y + d}).line({mark.x + d, mark.y - d}), {colour, 1.1, 0});
    } else if (tone == "unknown") {
      canvas.stroke(Path::circle(mark, r - 0.3), {colour, 0.7, 0});
    } else {
      canvas.stroke(Path::segment({mark.x - r, mark.y}, {mark.x + r, mark.y}), {colour, 1, 0});
    }
    canvas.text(line, {at.x + size * 1.5, middle - line.height / 2});
  };
  return {slice};
}

namespace {

// A line of the table of contents; its page number is known only when all pages are.
Slice entry_of(std::size_t heading, double indent, double width, const Look& look, const Setting& setting) {
  const Line line =
      one_line_within(setting.headings[heading].title, look, width - indent - 40, setting.fonts);
  const Pen dots{*setting.palette.named("faint"), 0.6, 1};
  Slice slice;
  slice.before = 2;
  slice.height = line.height;
  slice.draw = [line, heading, indent, width, look, dots, &fonts = setting.fonts](Canvas& canvas, Point at,
                                                                                  const Places& places) {
    const Line number = one_line(std::to_string(places.heading_pages.at(heading)), look, fonts);
    canvas.text(line, {at.x + indent, at.y});
    canvas.text(number, {at.x + width - number.width, at.y});
    canvas.stroke(Path::segment({at.x + indent + line.width + 6, at.y + line.baseline},
                                {at.x + width - number.width - 6, at.y + line.baseline}),
                  dots);
  };
  return slice;
}

}  // namespace

// The listed headings with their pages, in one column or two.
Stack contents(Fields& fields, double width, const Setting& setting) {
  const int deepest = static_cast<int>(fields.number("depth", 1));
  const bool two = fields.number("columns", 1) == 2;
  const Look look = look_of(fields, {Style::regular, setting.size, setting.ink}, setting, "text");
  constexpr double gap = 28;
  const double wide = two ? (width - gap) / 2 : width;
  Stack entries;
  for (std::size_t i = 0; i < setting.headings.size(); ++i)
    if (const int level = setting.headings[i].level; level <= deepest)
      entries.push_back(entry_of(i, 14.0 * (level - 1), wide, look, setting));
  if (!two || entries.empty()) {
    if (!entries.empty()) entries.front().before = 6;
    return entries;
  }
  const auto half = entries.begin() + static_cast<std::ptrdiff_t>((entries.size() + 1) / 2);
  Stack left(entries.begin(), half), right(half, entries.end());
  Slice slice;
  slice.before = 6;
  slice.height = height_of(left);
  slice.draw = [left, right, wide](Canvas& canvas, Point at, const Places& places) {
    draw_all(left, canvas, at, places);
    draw_all(right, canvas, {at.x + wide + gap, at.y}, places);
  };
  return {slice};
}

}  // namespace greencert::documents
