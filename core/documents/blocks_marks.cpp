#include <qrencode.h>

#include <memory>
#include <sstream>

#include "base/error.hpp"
#include "documents/ornament.hpp"
#include "documents/slice.hpp"

namespace greencert::documents {

Stack spacer(Fields& fields, double, const Setting&) {
  Slice slice;
  slice.height = fields.number("height", 0);
  slice.stretch = fields.number("stretch", 0);
  return {slice};
}

// Begins a new page; `top` and `bottom` are its margins where they differ.
Stack page(Fields& fields, double, const Setting& setting) {
  Slice slice;
  slice.opens_page = true;
  slice.page.plain = fields.flag("plain", false);
  if (fields.find("top") != nullptr) slice.page.top = fields.number("top");
  if (fields.find("bottom") != nullptr) slice.page.bottom = setting.page_height - fields.number("bottom");
  return {slice};
}

Stack rule(Fields& fields, double width, const Setting& setting) {
  const Pen pen{setting.colour(fields, "colour", "line"), fields.number("thickness", 0.6), 0};
  const double length = std::min(width, fields.number("length", width));
  const std::string align = fields.one_of("align", {"left", "center", "right"}, "left");
  const double x = align == "left" ? 0 : align == "right" ? width - length : (width - length) / 2;
  Slice slice;
  slice.before = 8;
  slice.height = pen.width;
  slice.draw = [pen, x, length](Canvas& canvas, Point at, const Places&) {
    canvas.stroke(Path::segment({at.x + x, at.y}, {at.x + x + length, at.y}), pen);
  };
  return {slice};
}

// Fits the picture into `width` and `height`, whichever is given, keeping its shape.
Stack image(Fields& fields, double width, const Setting& setting) {
  const std::shared_ptr<const Picture> picture =
      read_picture((setting.folder / fields.text("path")).string());
  const double shape = static_cast<double>(picture->height) / picture->width;
  double wide = std::min(width, fields.number("width", width));
  if (fields.find("height") != nullptr) wide = std::min(wide, fields.number("height") / shape);
  const std::string align = fields.one_of("align", {"left", "center", "right"}, "left");
  const double x = align == "left" ? 0 : align == "right" ? width - wide : (width - wide) / 2;
  Slice slice;
  slice.height = wide * shape;
  slice.draw = [picture, x, wide, height = slice.height](Canvas& canvas, Point at, const Places&) {
    canvas.picture(picture, {at.x + x, at.y}, wide, height);
  };
  return {slice};
}

Stack qr(Fields& fields, double width, const Setting& setting) {
  const std::string text = fields.text("text");
  const double size = std::min(width, fields.number("size", 80));
  const std::string align = fields.one_of("align", {"left", "center", "right"}, "left");
  const double x = align == "left" ? 0 : align == "right" ? width - size : (width - size) / 2;
  const std::shared_ptr<QRcode> code(QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1),
                                     QRcode_free);
  if (!code) fields.fail("'text' is too long for a QR code");
  Slice slice;
  slice.height = size;
  slice.draw = [code, x, size, ink = setting.ink](Canvas& canvas, Point at, const Places&) {
    const int count = code->width;
    const double module = size / count;
    Path squares;  // all in one path: no seams between them
    for (int row = 0; row < count; ++row)
      for (int from = 0; from < count; ++from) {
        int to = from;
        while (to < count && (code->data[row * count + to] & 1U) != 0) ++to;
        if (to == from) continue;
        const double left = at.x + x + from * module, right = at.x + x + to * module,
                     top = at.y + row * module;
        squares.move({left, top})
            .line({right, top})
            .line({right, top + module})
            .line({left, top + module})
            .close();
        from = to;
      }
    canvas.fill(squares, ink);
  };
  return {slice};
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

// A text in lines no wider and together no higher than given, in the largest type that breaks no word.
std::vector<Line> fill_in(const std::string& text, Look look, double width, double height,
                          const Fonts& fonts) {
  const auto breaks_a_word = [&] {
    std::istringstream words(text);
    for (std::string word; words >> word;)
      if (one_line(word, look, fonts).width > width) return true;
    return false;
  };
  for (;; look.size *= 0.94) {
    std::vector<Line> lines = wrap({{text, look}}, width, fonts, 1.2);
    if (look.size < 4 ||
        (static_cast<double>(lines.size()) * lines.front().height <= height && !breaks_a_word()))
      return lines;
  }
}

}  // namespace

// A text in a round seal, made small enough to fit.
Stack seal(Fields& fields, double width, const Setting& setting) {
  const double size = fields.number("size", 112);
  const Colour colour = setting.colour(fields, "colour", "accent");
  const std::vector<Line> lines = fill_in(fields.text("text"), {Style::semibold, size * 0.2, {1, 1, 1}},
                                          size * 0.6, size * 0.46, setting.fonts);
  Slice slice;
  slice.height = size;
  slice.draw = [lines, size, width, colour](Canvas& canvas, Point at, const Places&) {
    const Point centre{at.x + width / 2, at.y + size / 2};
    draw_seal(canvas, centre, size / 2, colour);
    double y = centre.y - lines.front().height * static_cast<double>(lines.size()) / 2;
    for (const Line& line : lines) {
      canvas.text(line, {centre.x - line.width / 2, y});
      y += line.height;
    }
  };
  return {slice};
}

}  // namespace greencert::documents
