#include "documents/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/error.hpp"
#include "base/file.hpp"

namespace greencert::documents {

namespace {

// A quarter circle is a Bézier curve with its handles at this share of the radius.
constexpr double quarter = 0.5522847498;

constexpr double most_pixels = 25e6;  // 100 MB when unpacked: more than any logo needs

Point on_circle(Point centre, double radius, double turn) {
  const double angle = turn * 2 * std::numbers::pi;
  return {centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)};
}

unsigned big_endian(const std::string& bytes, std::size_t at, int count) {
  unsigned value = 0;
  for (int i = 0; i < count; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

// The size stands in the frame header (SOF), the first marker C0 … CF that is not C4, C8 or CC.
bool read_jpeg_size(Picture& picture) {
  const std::string& bytes = picture.bytes;
  for (std::size_t at = 2; at + 9 < bytes.size();) {
    const unsigned marker = big_endian(bytes, at, 2);
    if (marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC) {
      picture.height = big_endian(bytes, at + 5, 2);
      picture.width = big_endian(bytes, at + 7, 2);
      return picture.width > 0 && picture.height > 0;
    }
    at += 2 + big_endian(bytes, at + 2, 2);
  }
  return false;
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

std::shared_ptr<const Picture> read_picture(const std::string& file) {
  auto picture = std::make_shared<Picture>();
  picture->file = file;
  try {
    picture->bytes = read_file(file, 8U << 20U);
  } catch (const InputError& problem) {
    throw InputError("picture: " + std::string(problem.what()));
  }
  const std::string& bytes = picture->bytes;
  bool readable = false;
  if (bytes.starts_with("\x89PNG\r\n\x1a\n") && bytes.size() > 24) {
    picture->width = big_endian(bytes, 16, 4);
    picture->height = big_endian(bytes, 20, 4);
    readable = picture->width > 0 && picture->height > 0;
  } else if (bytes.starts_with("\xff\xd8")) {
    picture->jpeg = true;
    readable = read_jpeg_size(*picture);
  }
  if (!readable) throw InputError("picture " + file + ": expected a PNG or JPEG file");
  if (static_cast<double>(picture->width) * picture->height > most_pixels)
    throw InputError("picture " + file + ": expected at most 25 million pixels, found " +
                     std::to_string(picture->width) + " × " + std::to_string(picture->height));
  return picture;
}

}  // namespace greencert::documents
