#include "documents/slice.hpp"

namespace greencert::documents {

Stack bullets(Fields& fields, double width, const Setting& setting) {
  const Look look = read_look(fields, {Style::regular, setting.size, setting.ink}, setting);
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
  const Look look = read_look(fields, {Style::regular, setting.size, setting.ink}, setting);
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
