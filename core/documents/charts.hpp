#pragma once

#include <string>
#include <vector>

#include "documents/canvas.hpp"
#include "documents/colour.hpp"

namespace greencert::documents {

/// What a chart shows of one thing: a value with the range it may lie in, all within 0 … most.
struct Bar {
  std::string label;
  std::string text;  // the value in words; absent where empty
  double value = 0, low = 0, high = 0;
  bool known = true;
  std::string tone;  // a colour's name, the accent where empty
};

/// A place on a scale, such as a level's threshold.
struct Mark {
  double at = 0;
  std::string label;
};

/// Charts draw on any Canvas; `area` is their width and height in points.
struct ChartStyle {
  const Fonts& fonts;
  const Palette& palette;
  double size = 8;

  Look look(const char* colour, Style weight = Style::regular) const {
    return {weight, size, *palette.named(colour)};
  }
};

void draw_radar(Canvas& canvas, Point at, double width, double height, const std::vector<Bar>& axes,
                const std::vector<Mark>& rings, double most, const ChartStyle& style);

double bars_height(const std::vector<Bar>& rows, double label_width, const ChartStyle& style);
void draw_bars(Canvas& canvas, Point at, double width, double label_width, const std::vector<Bar>& rows,
               const std::vector<Mark>& marks, double most, const ChartStyle& style);

double gauge_height(double width, const std::vector<Mark>& marks, double most, const ChartStyle& style);
void draw_gauge(Canvas& canvas, Point at, double width, const Bar& value, const std::vector<Mark>& marks,
                double most, const ChartStyle& style);

double shares_height(double width, const std::vector<Bar>& parts, const ChartStyle& style);
void draw_shares(Canvas& canvas, Point at, double width, const std::vector<Bar>& parts,
                 const ChartStyle& style);

}  // namespace greencert::documents
