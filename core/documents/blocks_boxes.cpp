#include <algorithm>

#include "documents/ornament.hpp"
#include "documents/slice.hpp"

namespace greencert::documents {

namespace {

// What lies behind blocks: a ground, a bar at the left, an outline.
struct Ground {
  std::optional<Colour> fill, bar, border;
  double padding = 0, radius = 0;

  void draw(Canvas& canvas, Point at, double width, double height) const {
    const Path shape = Path::rectangle(at.x, at.y, width, height, radius);
    if (fill) canvas.fill(shape, *fill);
    if (border) canvas.stroke(shape, {*border, 0.7, 0});
    if (bar) canvas.fill(Path::rectangle(at.x, at.y, 3, height), *bar);
  }
};

Ground read_ground(Fields& fields, const Setting& setting, double padding) {
  Ground ground;
  if (fields.find("fill") != nullptr) ground.fill = setting.colour(fields, "fill", "");
  if (fields.find("bar") != nullptr) ground.bar = setting.colour(fields, "bar", "");
  if (fields.find("border") != nullptr) ground.border = setting.colour(fields, "border", "");
  const bool visible = ground.fill || ground.bar || ground.border;
  ground.padding = fields.number("padding", visible ? padding : 0);
  ground.radius = fields.number("radius", ground.bar ? 0 : visible ? 4 : 0);
  return ground;
}

Setting inner_setting(Fields& fields, const Setting& setting) {
  Setting inner = setting;
  inner.ink = setting.colour(fields, "ink", "text");
  inner.size = fields.number("size", setting.size);
  return inner;
}

// Each slice with its part of the ground, so that the box can go on over the page.
Stack sliced(Stack stack, const Ground& ground, double width) {
  for (std::size_t i = 0; i < stack.size(); ++i) {
    Slice& slice = stack[i];
    const double above = i == 0 ? ground.padding : slice.before;
    const double below = i + 1 == stack.size() ? ground.padding : 0;
    slice.before = 0;
    slice.height += above + below;
    slice.draw = [draw = slice.draw, ground, width, above, height = slice.height](Canvas& canvas, Point at,
                                                                                  const Places& places) {
      ground.draw(canvas, at, width, height + 0.2);
      if (draw) draw(canvas, {at.x + ground.padding, at.y + above}, places);
    };
  }
  return stack;
}

}  // namespace

Stack panel(Fields& fields, double width, const Setting& setting) {
  Ground ground = read_ground(fields, setting, 11);
  const Setting inner = inner_setting(fields, setting);
  Stack stack =
      lay_out_all(fields.list("items"), fields.where() + ", item", width - 2 * ground.padding, inner);
  if (stack.empty()) return stack;
  const double height = height_of(stack) + 2 * ground.padding;
  if (height > setting.body_height * 0.5) {
    ground.radius = 0;
    ground.border.reset();
    stack = sliced(std::move(stack), ground, width);
    stack.front().before = 10;
    return stack;
  }
  Slice slice = as_one(std::move(stack));
  slice.before = 10;
  slice.height = height;
  slice.draw = [draw = slice.draw, ground, width, height](Canvas& canvas, Point at, const Places& places) {
    ground.draw(canvas, at, width, height);
    draw(canvas, {at.x + ground.padding, at.y + ground.padding}, places);
  };
  return {slice};
}

// A panel from edge to edge of the page, a wheel in it where the page needs one.
Stack band(Fields& fields, double width, const Setting& setting) {
  const Ground ground = read_ground(fields, setting, 24);
  const Setting inner = inner_setting(fields, setting);
  const double least = fields.number("height", 0);
  const bool wheel = fields.flag("wheel", false);
  Slice slice = as_one(lay_out_all(fields.list("items"), fields.where() + ", item", width, inner));
  slice.height = std::max(least, slice.height + 2 * ground.padding);
  slice.draw = [draw = slice.draw, ground, wheel, height = slice.height, edge = setting.margin,
                page = setting.page_width](Canvas& canvas, Point at, const Places& places) {
    Ground square = ground;
    square.radius = 0;
    square.draw(canvas, {at.x - edge, at.y}, page, height);
    if (wheel && ground.fill)
      draw_wheel(canvas, {at.x - edge + page - height * 0.3, at.y + height / 2}, height * 0.46,
                 tint(*ground.fill, 0.86));
    draw(canvas, {at.x, at.y + ground.padding}, places);
  };
  return {slice};
}

Stack columns(Fields& fields, double width, const Setting& setting) {
  const double gap = fields.number("gap", 16);
  const std::string valign = fields.one_of("valign", {"top", "middle", "bottom"}, "top");
  const Json& items = fields.list("items");
  double shares = 0;
  for (const Json& item : items)
    shares += item.is_object() && item.contains("width") && item["width"].is_number()
                  ? item["width"].get<double>()
                  : 1;
  struct Part {
    Stack stack;
    Ground ground;
    double x, width, height;
  };
  std::vector<Part> parts;
  double x = 0;
  Slice slice;
  for (const Json& item : items) {
    Fields part(item, fields.where() + ", column " + std::to_string(parts.size() + 1));
    const Ground ground = read_ground(part, setting, 11);
    const Setting inner = inner_setting(part, setting);
    const double wide =
        (width - gap * static_cast<double>(items.size() - 1)) * part.number("width", 1) / shares;
    Stack stack = lay_out_all(part.list("items"), part.where() + ", item", wide - 2 * ground.padding, inner);
    part.finish();
    const double height = height_of(stack) + 2 * ground.padding;
    slice.height = std::max(slice.height, height);
    parts.push_back({std::move(stack), ground, x, wide, height});
    x += wide + gap;
  }
  slice.before = 10;
  slice.draw = [parts = std::move(parts), valign, height = slice.height](Canvas& canvas, Point at,
                                                                         const Places& places) {
    for (const Part& part : parts) {
      part.ground.draw(canvas, {at.x + part.x, at.y}, part.width, height);
      const double free = height - part.height;
      const double down = valign == "middle" ? free / 2 : valign == "bottom" ? free : 0;
      draw_all(part.stack, canvas, {at.x + part.x + part.ground.padding, at.y + part.ground.padding + down},
               places);
    }
  };
  return {slice};
}

// Blocks that stay together on a page.
Stack keep(Fields& fields, double width, const Setting& setting) {
  Stack stack = lay_out_all(fields.list("items"), fields.where() + ", item", width, setting);
  for (Slice& slice : stack) slice.keep_with_next = &slice != &stack.back();
  return stack;
}

}  // namespace greencert::documents
