#include "documents/ornament.hpp"

#include <cmath>
#include <numbers>

namespace greencert::documents {

namespace {

// A sine wave from one point to another in half-waves, each one curve; the handles lie where a sine's would.
Path wave(Point from, Point to, double amplitude, double half_wave) {
  const double length = std::hypot(to.x - from.x, to.y - from.y);
  const int count = std::max(2, 2 * static_cast<int>(std::round(length / half_wave / 2)));
  const Point along{(to.x - from.x) / count, (to.y - from.y) / count};
  const Point across{-(to.y - from.y) / length, (to.x - from.x) / length};
  Path path;
  path.move(from);
  for (int i = 0; i < count; ++i) {
    const double swing = (i % 2 == 0 ? 1 : -1) * amplitude * 4 / 3;
    const auto at = [&](double share, double out) {
      return Point{from.x + along.x * (i + share) + across.x * out,
                   from.y + along.y * (i + share) + across.y * out};
    };
    path.curve(at(0.3642, swing), at(0.6358, swing), at(1, 0));
  }
  return path;
}

// Circles that lean against each other around a centre.
void draw_petals(Canvas& canvas, Point centre, double radius, int count, const Pen& pen) {
  for (int petal = 0; petal < count; ++petal) {
    const double angle = petal * 2 * std::numbers::pi / count, reach = radius / 2;
    canvas.stroke(
        Path::circle({centre.x + reach * std::sin(angle), centre.y - reach * std::cos(angle)}, reach), pen);
  }
}

void draw_corner(Canvas& canvas, Point centre, double size, const Colour& colour) {
  canvas.fill(Path::rectangle(centre.x - size, centre.y - size, 2 * size, 2 * size), {1, 1, 1});
  canvas.stroke(Path::rectangle(centre.x - size, centre.y - size, 2 * size, 2 * size), {colour, 0.8, 0});
  draw_petals(canvas, centre, size * 0.72, 8, {tint(colour, 0.7), 0.5, 0});
  canvas.fill(Path::circle(centre, size * 0.2), colour);
}

}  // namespace

void draw_border(Canvas& canvas, double page_width, double page_height, const Colour& colour) {
  constexpr double outer = 24, inner = 40, middle = (outer + inner) / 2, corner = 11;
  const double right = page_width - middle, bottom = page_height - middle;
  for (const double amplitude : {6.2, -6.2, 3.1, -3.1})
    for (const auto& [from, to] : {std::pair<Point, Point>{{middle, middle}, {right, middle}},
                                   {{right, middle}, {right, bottom}},
                                   {{right, bottom}, {middle, bottom}},
                                   {{middle, bottom}, {middle, middle}}})
      canvas.stroke(wave(from, to, amplitude, 13),
                    {tint(colour, std::abs(amplitude) > 4 ? 0.75 : 0.45), 0.5, 0});
  const auto box = [&](double inset, double width) {
    canvas.stroke(Path::rectangle(inset, inset, page_width - 2 * inset, page_height - 2 * inset),
                  {colour, width, 0});
  };
  box(outer, 1.8);
  box(inner, 0.7);
  for (const double x : {middle, right})
    for (const double y : {middle, bottom}) draw_corner(canvas, {x, y}, corner, colour);
}

void draw_wheel(Canvas& canvas, Point centre, double radius, const Colour& colour) {
  draw_petals(canvas, centre, radius, 24, {colour, 0.7, 0});
  canvas.stroke(Path::circle(centre, radius), {colour, 1.6, 0});
}

void draw_seal(Canvas& canvas, Point centre, double radius, const Colour& colour) {
  constexpr int lobes = 36;
  const auto on = [&](double turn, double r) {
    const double angle = turn * 2 * std::numbers::pi / lobes;
    return Point{centre.x + r * std::sin(angle), centre.y - r * std::cos(angle)};
  };
  Path edge;
  edge.move(on(0, radius * 0.94));
  for (int i = 0; i < lobes; ++i)
    edge.curve(on(i + 0.15, radius * 1.015), on(i + 0.85, radius * 1.015), on(i + 1, radius * 0.94));
  canvas.fill(edge.close(), colour);
  canvas.stroke(Path::circle(centre, radius * 0.86), {{1, 1, 1}, 1.1, 0});
  canvas.stroke(Path::circle(centre, radius * 0.81), {tint(colour, 0.5), 0.5, 0});
  for (int i = 0; i < lobes; i += 3) canvas.fill(Path::circle(on(i, radius * 0.73), 0.9), tint(colour, 0.45));
}

}  // namespace greencert::documents
