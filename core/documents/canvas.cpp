#include "documents/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace greencert::documents {

namespace {

// A quarter circle is a Bézier curve with its handles at this share of the radius.
constexpr double quarter = 0.5522847498;

Point on_circle(Point centre, double radius, double turn) {
  const double angle = turn * 2 * std::numbers::pi;
  return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

}  // namespace

Path& Path::move(Point p) {
  steps_.push_back(Step::move);
  points_.push_back(p);
  return *this;
}

Path& Path::line(Point p) {
  steps_.push_back(Step::line);
  points_.push_back(p);
  return *this;
}

Path& Path::curve(Point a, Point b, Point to) {
  steps_.push_back(Step::curve);
  points_.insert(points_.end(), {a, b, to});
  return *this;
}

Path& Path::close() {
  steps_.push_back(Step::close);
  return *this;
}

Path Path::rectangle(double x, double y, double width, double height, double radius) {
  if (radius <= 0) return polygon({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}});
  const double r = std::min({radius, width / 2, height / 2});
  const double h = r * (1 - quarter);
  const double right = x + width, bottom = y + height;
  Path path;
  path.move({x + r, y}).line({right - r, y}).curve({right - h, y}, {right, y + h}, {right, y + r});
  path.line({right, bottom - r}).curve({right, bottom - h}, {right - h, bottom}, {right - r, bottom});
  path.line({x + r, bottom}).curve({x + h, bottom}, {x, bottom - h}, {x, bottom - r});
  path.line({x, y + r}).curve({x, y + h}, {x + h, y}, {x + r, y});
  return path.close();
}

Path Path::circle(Point centre, double radius) {
  return rectangle(centre.x - radius, centre.y - radius, 2 * radius, 2 * radius, radius);
}

Path Path::polygon(const std::vector<Point>& corners) {
  Path path;
  for (const Point& corner : corners)
    if (path.steps_.empty())
      path.move(corner);
    else
      path.line(corner);
  return path.close();
}

Path Path::segment(Point from, Point to) {
  return Path().move(from).line(to);
}

Path Path::sector(Point centre, double inner, double outer, double from, double to) {
  Path path;
  path.move(on_circle(centre, outer, from)).arc(centre, outer, from, to);
  path.line(on_circle(centre, inner, to)).arc(centre, inner, to, from);
  return path.close();
}

Path& Path::arc(Point centre, double radius, double from, double to) {
  const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(to - from) * 8)));
  const double step = (to - from) / pieces;
  const double reach = 4.0 / 3.0 * std::tan(step * 2 * std::numbers::pi / 4) * radius;
  for (int i = 0; i < pieces; ++i) {
    const double a = from + i * step, b = a + step;
    const auto tangent = [reach](double turn) {
      return Point{reach * std::cos(turn * 2 * std::numbers::pi),
                   reach * std::sin(turn * 2 * std::numbers::pi)};
    };
    const Point start = on_circle(centre, radius, a), end = on_circle(centre, radius, b);
    const Point out = tangent(a), in = tangent(b);
    curve({start.x + out.x, start.y + out.y}, {end.x - in.x, end.y - in.y}, end);
  }
  return *this;
}

}  // namespace greencert::documents
