#include <algorithm>

#include "documents/charts.hpp"

namespace greencert::documents {

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
  for (const Bar& part : parts) labels.push_back(one_line(part.label, style.look("ink"), style.fonts));
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
