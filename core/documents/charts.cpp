#include "documents/charts.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

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

Look small(const ChartStyle& style, const char* colour, Style weight = Style::regular) {
  return {weight, style.size, *style.palette.named(colour)};
}

}  // namespace

namespace {

// A label of up to two lines, and the height of its row.
std::vector<Line> bar_label(const Bar& bar, double width, const ChartStyle& style) {
  std::vector<Line> lines = wrap({{bar.label, small(style, "ink")}}, width, style.fonts, 1.15);
  if (lines.size() > 2) {
    lines.resize(1);
    lines.push_back(one_line("…", small(style, "ink"), style.fonts));
  }
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
  const double value_width = style.size * 6.2;
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
    const Line text = one_line_within(bar.text, small(style, bar.known ? "ink" : "muted", Style::semibold),
                                      value_width - 7, style.fonts);
    canvas.text(text, {x + wide + 7, y + (row - text.height) / 2});
    y += row;
  }
  for (const Mark& mark : marks)
    canvas.stroke(Path::segment({x + mark.at * wide / most, at.y}, {x + mark.at * wide / most, y}),
                  {*style.palette.named("muted"), 0.6, 2});
}

double gauge_height(const ChartStyle& style) {
  return style.size * 4.6;
}

void draw_gauge(Canvas& canvas, Point at, double width, const Bar& value, const std::vector<Mark>& marks,
                double most, const ChartStyle& style) {
  const double top = at.y + style.size * 1.9, height = style.size * 1.1;
  draw_track(canvas, {at.x, top}, width, height, value, most, style);
  double free_from = at.x;
  for (const Mark& mark : marks) {
    const double x = at.x + mark.at * width / most;
    canvas.stroke(Path::segment({x, top - 3}, {x, top + height + 3}), {*style.palette.named("ink"), 0.8, 0});
    const Line label = one_line(mark.label, small(style, "muted"), style.fonts);
    const double left =
        std::clamp(x - label.width / 2, free_from, std::max(free_from, at.x + width - label.width));
    canvas.text(label, {left, top + height + 4});
    free_from = left + label.width + 6;
  }
  const Line text = one_line(value.text, small(style, "ink", Style::semibold), style.fonts);
  const double x =
      std::clamp(at.x + value.value * width / most - text.width / 2, at.x, at.x + width - text.width);
  canvas.text(text, {x, top - 3 - text.height});
}

namespace {

// Where the entries of a legend stand, row after row; gives the number of rows.
int lay_out_legend(const std::vector<Line>& labels, double width, double size, std::vector<Point>& places) {
  double x = 0;
  int row = 0;
  for (const Line& label : labels) {
    const double wide = label.width + size * 1.25;
    if (x > 0 && x + wide > width) {
      x = 0;
      ++row;
    }
    places.push_back({x, row * size * 1.6});
    x += wide + size * 1.6;
  }
  return row + 1;
}

std::vector<Line> legend_labels(const std::vector<Bar>& parts, const ChartStyle& style) {
  std::vector<Line> labels;
  for (const Bar& part : parts) labels.push_back(one_line(part.label, small(style, "ink"), style.fonts));
  return labels;
}

}  // namespace

double shares_height(double width, const std::vector<Bar>& parts, const ChartStyle& style) {
  std::vector<Point> places;
  const int rows = lay_out_legend(legend_labels(parts, style), width, style.size, places);
  return style.size * (1.9 + 1.6 * rows);
}

void draw_shares(Canvas& canvas, Point at, double width, const std::vector<Bar>& parts,
                 const ChartStyle& style) {
  double sum = 0;
  for (const Bar& part : parts) sum += part.value;
  const double height = style.size * 1.25, x0 = at.x, legend = at.y + height + style.size * 0.65;
  const std::vector<Line> labels = legend_labels(parts, style);
  std::vector<Point> places;
  lay_out_legend(labels, width, style.size, places);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Colour colour = *style.palette.named(parts[i].tone.empty() ? "accent" : parts[i].tone);
    if (parts[i].value > 0) {
      const double wide = parts[i].value / sum * width;
      canvas.fill(Path::rectangle(at.x, at.y, std::max(0.8, wide - 1.2), height, 1.5), colour);
      at.x += wide;
    }
    const double left = x0 + places[i].x, top = legend + places[i].y;
    canvas.fill(Path::rectangle(left, top + style.size * 0.3, style.size * 0.8, style.size * 0.8, 1.5),
                colour);
    canvas.text(labels[i], {left + style.size * 1.25, top});
  }
}

}  // namespace greencert::documents
