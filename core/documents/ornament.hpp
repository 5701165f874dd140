#pragma once

#include "documents/canvas.hpp"
#include "documents/colour.hpp"

namespace greencert::documents {

/// A border around a page of the size: interlaced waves between two lines, a small wheel in each corner.
void draw_border(Canvas& canvas, double page_width, double page_height, const Colour& colour);

/// A wheel of interlaced circles, fine lines only.
void draw_wheel(Canvas& canvas, Point centre, double radius, const Colour& colour);

/// A round seal with a scalloped edge.
void draw_seal(Canvas& canvas, Point centre, double radius, const Colour& colour);

}  // namespace greencert::documents
