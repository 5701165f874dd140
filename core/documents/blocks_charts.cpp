#include "documents/charts.hpp"
#include "documents/slice.hpp"

namespace greencert::documents {

namespace {

Bar read_bar(const Json& entry, const std::string& where, double most) {
  Fields fields(entry, where);
  Bar bar;
  bar.label = fields.text("label", "");
  bar.text = fields.text("text", "");
  bar.known = fields.find("value") != nullptr;
  bar.value = fields.number("value", 0);
  bar.low = fields.number("low", bar.value);
  bar.high = fields.number("high", bar.value);
  bar.tone = fields.text("tone", "");
  if (bar.value < 0 || bar.low < 0 || bar.high > most || bar.value > most || bar.low > bar.high)
    fields.fail("expected 0 ≤ low ≤ high ≤ " + Json(most).dump() + ", found " + entry.dump());
  if (!bar.tone.empty() && !Palette({}).named(bar.tone))
    fields.fail("'tone': unknown colour '" + bar.tone + "'");
  fields.finish();
  return bar;
}

std::vector<Bar> read_bars(Fields& fields, double most) {
  std::vector<Bar> bars;
  for (const Json& entry : fields.list("items"))
    bars.push_back(read_bar(entry, fields.where() + ", item " + std::to_string(bars.size() + 1), most));
  if (bars.empty()) fields.fail("'items' is missing: nothing to draw");
  return bars;
}

std::vector<Mark> read_marks(Fields& fields, double most) {
  std::vector<Mark> marks;
  for (const Json& entry : fields.list("marks")) {
    Fields one(entry, fields.where() + ", mark " + std::to_string(marks.size() + 1));
    marks.push_back({one.number("at"), one.text("label", "")});
    if (marks.back().at < 0 || marks.back().at > most) one.fail("'at' is not on the scale");
    one.finish();
  }
  return marks;
}

double read_most(Fields& fields) {
  const double most = fields.number("most", 100);
  if (most <= 0) fields.fail("'most': expected a number above 0");
  return most;
}

// A slice of a height with a drawing in the chart's style.
template <class Draw>
Stack drawn(double height, const Setting& setting, double size, Draw draw) {
  Slice slice;
  slice.before = 10;
  slice.height = height;
  slice.draw = [draw, &fonts = setting.fonts, palette = setting.palette, size](Canvas& canvas, Point at,
                                                                               const Places&) {
    draw(canvas, at, ChartStyle{fonts, palette, size});
  };
  return {slice};
}

}  // namespace

Stack radar(Fields& fields, double width, const Setting& setting) {
  const double most = read_most(fields), size = fields.number("size", 8),
               height = fields.number("height", 220);
  const std::vector<Bar> axes = read_bars(fields, most);
  if (axes.size() < 3) fields.fail("'items': a radar needs at least 3, found " + std::to_string(axes.size()));
  const std::vector<Mark> rings = read_marks(fields, most);
  return drawn(height, setting, size, [=](Canvas& canvas, Point at, const ChartStyle& style) {
    draw_radar(canvas, at, width, height, axes, rings, most, style);
  });
}

Stack bars(Fields& fields, double width, const Setting& setting) {
  const double most = read_most(fields), size = fields.number("size", 8.5);
  const double label_width = fields.number("label_width", width * 0.32);
  const std::vector<Bar> rows = read_bars(fields, most);
  const std::vector<Mark> marks = read_marks(fields, most);
  const double height = bars_height(rows, label_width, {setting.fonts, setting.palette, size});
  return drawn(height, setting, size, [=](Canvas& canvas, Point at, const ChartStyle& style) {
    draw_bars(canvas, at, width, label_width, rows, marks, most, style);
  });
}

Stack gauge(Fields& fields, double width, const Setting& setting) {
  const double most = read_most(fields), size = fields.number("size", 8);
  const std::vector<Mark> marks = read_marks(fields, most);
  Bar bar;
  bar.value = fields.number("value");
  bar.low = fields.number("low", bar.value);
  bar.high = fields.number("high", bar.value);
  bar.text = fields.text("text", "");
  if (bar.low < 0 || bar.low > bar.high || bar.high > most || bar.value < 0 || bar.value > most)
    fields.fail("expected 0 ≤ low ≤ high ≤ " + Json(most).dump());
  return drawn(gauge_height(width, marks, most, {setting.fonts, setting.palette, size}), setting, size,
               [=](Canvas& canvas, Point at, const ChartStyle& style) {
                 draw_gauge(canvas, at, width, bar, marks, most, style);
               });
}

Stack shares(Fields& fields, double width, const Setting& setting) {
  const double size = fields.number("size", 8);
  const std::vector<Bar> parts = read_bars(fields, 1e12);
  return drawn(shares_height(width, parts, {setting.fonts, setting.palette, size}), setting, size,
               [=](Canvas& canvas, Point at, const ChartStyle& style) {
                 draw_shares(canvas, at, width, parts, style);
               });
}

// A bar without words, small enough for a table.
Stack meter(Fields& fields, double width, const Setting& setting) {
  const double most = read_most(fields), size = fields.number("size", 6);
  Bar bar;
  bar.value = fields.number("value");
  bar.high = fields.number("high", bar.value);
  bar.low = bar.value;
  bar.tone = fields.text("tone", "accent");
  if (!setting.palette.named(bar.tone)) fields.fail("'tone': unknown colour '" + bar.tone + "'");
  if (bar.value < 0 || bar.high > most || bar.value > bar.high)
    fields.fail("expected 0 ≤ value ≤ " + Json(most).dump());
  Slice slice;
  slice.height = size * 1.9;
  slice.draw = [=, palette = setting.palette](Canvas& canvas, Point at, const Places&) {
    const double top = at.y + size * 0.45;
    canvas.fill(Path::rectangle(at.x, top, width, size, size / 2), *palette.named("line"));
    if (bar.high > 0)
      canvas.fill(Path::rectangle(at.x, top, std::max(size, width * bar.high / most), size, size / 2),
                  tint(*palette.named(bar.tone), 0.3));
    if (bar.value > 0)
      canvas.fill(Path::rectangle(at.x, top, std::max(size, width * bar.value / most), size, size / 2),
                  *palette.named(bar.tone));
  };
  return {slice};
}

}  // namespace greencert::documents
