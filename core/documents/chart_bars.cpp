#include <algorithm>
#include <cmath>
#include <numbers>

#include "documents/charts.hpp"

namespace greencert::documents {

namespace {

// The track of a bar: the whole scale, the certain part, and the part that unknowns leave open.
void draw_track(Canvas& canvas, Point at, double width, double height, const Bar& bar, double most,
                const ChartStyle& style) {
  const double scale = width / most, radius = height / 2;
  const Colour colour = *style.palette.named(bar.tone.empty() ? "accent" : bar.tone);
  canvas.fill(Path::rectangle(at.x, at.y, width, height, radius), *style.palette.named("paper"));
  if (!bar.known) return;
  if (bar.high > bar.low) {
    canvas.fill(Path::rectangle(at.x, at.y, std::max(height, bar.high * scale), height, radius),
                tint(colour, 0.25));
    canvas.stroke(Path::rectangle(at.x + 0.3, at.y + 0.3, std::max(height, bar.high * scale) - 0.6,
                                  height - 0.6, radius),
                  {tint(colour, 0.6), 0.6, 2});
  }
  if (bar.value > 0)
    canvas.fill(Path::rectangle(at.x, at.y, std::max(height, bar.value * scale), height, radius), colour);
}

// A label of up to two lines.
std::vector<Line> bar_label(const Bar& bar, double width, const ChartStyle& style) {
  const Look look = style.look("ink");
  std::vector<Line> lines = wrap({{bar.label, look}}, width, style.fonts, 1.15);
  if (lines.size() <= 2) return lines;
  Look smaller = look;
  smaller.size *= 0.88;
  lines = wrap({{bar.label, smaller}}, width, style.fonts, 1.15);
  if (lines.size() > 2) lines = {one_line_within(bar.label, look, width, style.fonts)};
  return lines;
}

double row_height(std::size_t lines, const ChartStyle& style) {
  return style.size * (lines > 1 ? 2.9 : 2.1);
}

}  // namespace

double bars_height(const std::vector<Bar>& rows, double label_width, const ChartStyle& style) {
  double height = 0;
  for (const Bar& bar : rows) height += row_height(bar_label(bar, label_width - 10, style).size(), style);
  return height;
}

void draw_bars(Canvas& canvas, Point at, double width, double label_width, const std::vector<Bar>& rows,
               const std::vector<Mark>& marks, double most, const ChartStyle& style) {
  const auto value_of = [&](const Bar& bar, double room) {
    const Look look = style.look(bar.known ? "ink" : "muted", bar.known ? Style::semibold : Style::regular);
    return one_line_within(bar.text, look, room, style.fonts);
  };
  double value_width = style.size * 4;
  for (const Bar& bar : rows)
    value_width = std::max(value_width, 7 + value_of(bar, (width - label_width) * 0.6).width);
  const double x = at.x + label_width, wide = width - label_width - value_width, thick = style.size * 0.95;
  double y = at.y;
  for (const Bar& bar : rows) {
    const std::vector<Line> label = bar_label(bar, label_width - 10, style);
    const double row = row_height(label.size(), style);
    double top = y + (row - label.front().height * static_cast<double>(label.size())) / 2;
    for (const Line& line : label) {
      canvas.text(line, {at.x, top});
      top += line.height;
    }
    draw_track(canvas, {x, y + (row - thick) / 2}, wide, thick, bar, most, style);
    const Line text = value_of(bar, value_width);
    canvas.text(text, {x + wide + 7, y + (row - text.height) / 2});
    y += row;
  }
  for (const Mark& mark : marks)
    canvas.stroke(Path::segment({x + mark.at * wide / most, at.y}, {x + mark.at * wide / most, y}),
                  {*style.palette.named("muted"), 0.6, 2});
}

namespace {

struct Placed {
  Line label;
  double left = 0;  // from the start of the scale
  int row = 0;
};

// The labels of a gauge's marks under their places, in a second row where they would run into each other.
std::vector<Placed> place_labels(const std::vector<Mark>& marks, double width, double most,
                                 const ChartStyle& style) {
  std::vector<Placed> labels;
  std::vector<double> free_from;
  for (const Mark& mark : marks) {
    Placed one{one_line(mark.label, style.look("muted"), style.fonts)};
    one.left =
        std::clamp(mark.at * width / most - one.label.width / 2, 0.0, std::max(0.0, width - one.label.width));
    while (one.row < static_cast<int>(free_from.size()) && free_from[one.row] > one.left) ++one.row;
    if (one.row == static_cast<int>(free_from.size())) free_from.push_back(0);
    free_from[one.row] = one.left + one.label.width + style.size;
    labels.push_back(std::move(one));
  }
  return labels;
}

}  // namespace

double gauge_height(double width, const std::vector<Mark>& marks, double most, const ChartStyle& style) {
  int rows = 0;
  for (const Placed& label : place_labels(marks, width, most, style)) rows = std::max(rows, label.row + 1);
  return style.size * (3.2 + 1.4 * rows);
}

void draw_gauge(Canvas& canvas, Point at, double width, const Bar& value, const std::vector<Mark>& marks,
                double most, const ChartStyle& style) {
  const double top = at.y + style.size * 1.9, height = style.size * 1.1;
  draw_track(canvas, {at.x, top}, width, height, value, most, style);
  const std::vector<Placed> labels = place_labels(marks, width, most, style);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const double x = at.x + marks[i].at * width / most,
                 below = top + height + 4 + labels[i].row * style.size * 1.4;
    canvas.stroke(Path::segment({x, top - 3}, {x, below - 1}), {*style.palette.named("ink"), 0.8, 0});
    canvas.text(labels[i].label, {at.x + labels[i].left, below});
  }
  const Line text = one_line(value.text, style.look("ink", Style::semibold), style.fonts);
  const double x = std::clamp(at.x + value.value * width / most - text.width / 2, at.x,
                              std::max(at.x, at.x + width - text.width));
  canvas.text(text, {x, top - 3 - text.height});
}

}  // namespace greencert::documents
