#include <algorithm>
#include <cmath>
#include <numbers>

#include "documents/charts.hpp"

namespace greencert::documents {

namespace {

struct Wheel {
  Point centre;
  double radius, most;
  std::size_t count;

  Point at(std::size_t axis, double value) const {
    const double angle = 2 * std::numbers::pi * static_cast<double>(axis) / static_cast<double>(count);
    const double r = radius * value / most;
    return {centre.x + r * std::sin(angle), centre.y - r * std::cos(angle)};
  }

  template <class Value>
  Path shape(const Value& value_of) const {
    std::vector<Point> corners;
    for (std::size_t i = 0; i < count; ++i) corners.push_back(at(i, value_of(i)));
    return Path::polygon(corners);
  }
};

void draw_grid(Canvas& canvas, const Wheel& wheel, const std::vector<Mark>& rings, const ChartStyle& style) {
  const Colour grey = *style.palette.named("line");
  canvas.fill(Path::circle(wheel.centre, wheel.radius), *style.palette.named("paper"));
  for (int ring = 1; ring <= 4; ++ring)
    canvas.stroke(Path::circle(wheel.centre, wheel.radius * ring / 4), {grey, 0.5, 0});
  for (std::size_t i = 0; i < wheel.count; ++i)
    canvas.stroke(Path::segment(wheel.centre, wheel.at(i, wheel.most)), {grey, 0.5, 0});
  for (const Mark& ring : rings)
    canvas.stroke(Path::circle(wheel.centre, wheel.radius * ring.at / wheel.most),
                  {*style.palette.named("muted"), 0.7, 2});
}

std::vector<Line> label_lines(const Bar& bar, double room, const ChartStyle& style) {
  std::vector<Line> lines = wrap({{bar.label, style.look("ink")}}, room, style.fonts, 1.2);
  if (!bar.text.empty())
    lines.push_back(
        one_line(bar.text, style.look(bar.known ? "accent" : "muted", Style::semibold), style.fonts));
  return lines;
}

void draw_label(Canvas& canvas, const Wheel& wheel, std::size_t axis, const Bar& bar, double room,
                const ChartStyle& style) {
  const Point tip = wheel.at(axis, wheel.most * 1.09);
  const double side = tip.x - wheel.centre.x;
  const std::vector<Line> lines = label_lines(bar, room, style);
  double height = 0;
  for (const Line& line : lines) height += line.height;
  double y = tip.y - height / 2 + (tip.y - wheel.centre.y) / wheel.radius * height * 0.42;
  for (const Line& line : lines) {
    const double x = std::abs(side) < 2 ? tip.x - line.width / 2 : side > 0 ? tip.x : tip.x - line.width;
    canvas.text(line, {x, y});
    y += line.height;
  }
}

}  // namespace

void draw_radar(Canvas& canvas, Point at, double width, double height, const std::vector<Bar>& axes,
                const std::vector<Mark>& rings, double most, const ChartStyle& style) {
  const double room = style.size * 8.2;
  // Labels need height above and below only where an axis points there.
  const double above = style.size * 1.35 * static_cast<double>(label_lines(axes[0], room, style).size());
  const double below = axes.size() == 3 ? 2 : axes.size() % 2 == 0 ? style.size * 4 : style.size * 2;
  const double radius = std::min((height - above - below) / 2 * 0.98, width / 2 - room * 0.86);
  const Wheel wheel{
      {at.x + width / 2, at.y + above + (height - above - below) / 2}, radius, most, axes.size()};
  const Colour accent = style.palette.accent();
  draw_grid(canvas, wheel, rings, style);
  const Path best = wheel.shape([&](std::size_t i) { return axes[i].known ? axes[i].high : 0; });
  const Path sure = wheel.shape([&](std::size_t i) { return axes[i].known ? axes[i].value : 0; });
  canvas.fill(best, tint(accent, 0.14));
  canvas.stroke(best, {tint(accent, 0.6), 0.7, 2});
  canvas.fill(sure, tint(accent, 0.38));
  canvas.stroke(sure, {accent, 1.4, 0});
  for (std::size_t i = 0; i < axes.size(); ++i) {
    if (axes[i].known) canvas.fill(Path::circle(wheel.at(i, axes[i].value), 2.2), accent);
    draw_label(canvas, wheel, i, axes[i], room, style);
  }
}

}  // namespace greencert::documents
