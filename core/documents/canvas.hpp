#pragma once

#include <memory>
#include <string>
#include <vector>

#include "documents/colour.hpp"
#include "documents/text.hpp"

namespace greencert::documents {

/// Points, from the top left corner of the page.
struct Point {
  double x = 0, y = 0;
};

/// Straight lines and Bézier curves.
class Path {
 public:
  enum class Step { move, line, curve, close };

  Path& move(Point p);
  Path& line(Point p);
  Path& curve(Point a, Point b, Point to);
  Path& close();

  static Path rectangle(double x, double y, double width, double height, double radius = 0);
  static Path circle(Point centre, double radius);
  static Path polygon(const std::vector<Point>& corners);
  static Path segment(Point from, Point to);
  /// A ring's sector, angles in turns clockwise from twelve o'clock.
  static Path sector(Point centre, double inner, double outer, double from, double to);

  const std::vector<Step>& steps() const { return steps_; }
  const std::vector<Point>& points() const { return points_; }

 private:
  Path& arc(Point centre, double radius, double from, double to);

  std::vector<Step> steps_;
  std::vector<Point> points_;
};

/// A stroke's width and, where dashed, the length of dashes and gaps. Points.
struct Pen {
  Colour colour;
  double width = 0.5;
  double dash = 0;
};

/// A picture that can be drawn: a JPEG file as it is, or rows of pixels, three bytes each, with a byte of
/// opacity for each where some are not opaque.
struct Picture {
  std::string file;  // where it came from
  bool jpeg = false;
  std::string bytes, opacity;
  unsigned width = 0, height = 0;  // pixels
};

/// Reads a PNG or JPEG file. Throws InputError that names the file when it is missing,
/// neither, damaged, or of more pixels than a document needs.
std::shared_ptr<const Picture> read_picture(const std::string& file);

/// What can be drawn on. All drawing of documents and charts is in these terms, whatever the output.
class Canvas {
 public:
  virtual ~Canvas() = default;
  virtual void fill(const Path& path, const Colour& colour) = 0;
  virtual void stroke(const Path& path, const Pen& pen) = 0;
  /// A line of text with its top left corner at `at`.
  virtual void text(const Line& line, Point at) = 0;
  virtual void picture(const std::shared_ptr<const Picture>& picture, Point at, double width,
                       double height) = 0;
  /// Makes an area open a web or mail address.
  virtual void link(const std::string& address, Point at, double width, double height) = 0;
};

}  // namespace greencert::documents
