#include "documents/slice.hpp"

#include <map>

#include "base/error.hpp"
#include "base/nearest.hpp"

namespace greencert::documents {

namespace {

const std::map<std::string, Layout, std::less<>>& kinds() {
  static const std::map<std::string, Layout, std::less<>> known{
      {"heading", heading},   {"paragraph", paragraph}, {"bullets", bullets}, {"badge", badge},
      {"contents", contents}, {"grid", grid},           {"columns", columns}, {"panel", panel},
      {"band", band},         {"keep", keep},           {"spacer", spacer},   {"page", page},
      {"rule", rule},         {"seal", seal},           {"image", image},     {"qr", qr},
      {"radar", radar},       {"bars", bars},           {"gauge", gauge},     {"shares", shares},
      {"meter", meter},
  };
  return known;
}

}  // namespace

std::vector<std::string> block_kinds() {
  std::vector<std::string> all;
  for (const auto& [name, layout] : kinds()) all.push_back(name);
  return all;
}

Colour Setting::colour(Fields& fields, const std::string& name, const std::string& otherwise) const {
  const std::string value = fields.text(name, otherwise);
  if (value == "text") return ink;
  if (const auto known = palette.named(value)) return *known;
  fields.fail("'" + name + "': expected the name of a colour or \"#2e7d32\", found '" + value + "'");
}

double height_of(const Stack& stack) {
  double height = 0;
  for (const Slice& slice : stack) height += (&slice == &stack.front() ? 0 : slice.before) + slice.height;
  return height;
}

void draw_all(const Stack& stack, Canvas& canvas, Point at, const Places& places) {
  for (const Slice& slice : stack) {
    if (&slice != &stack.front()) at.y += slice.before;
    if (slice.draw) slice.draw(canvas, at, places);
    at.y += slice.height;
  }
}

Slice as_one(Stack stack) {
  Slice slice;
  slice.height = height_of(stack);
  slice.draw = [stack = std::move(stack)](Canvas& canvas, Point at, const Places& places) {
    draw_all(stack, canvas, at, places);
  };
  return slice;
}

Stack lay_out(const Json& block, const std::string& where, double width, const Setting& setting) {
  if (block.is_string()) return lay_out(Json{{"kind", "paragraph"}, {"text", block}}, where, width, setting);
  if (!block.is_object() || !block.contains("kind"))
    throw InputError("document, " + where + ": expected a block with a 'kind', found " + block.dump());
  const std::string kind =
      block["kind"].is_string() ? block["kind"].get<std::string>() : block["kind"].dump();
  const auto layout = kinds().find(kind);
  if (layout == kinds().end())
    throw InputError("document, " + where + ": unknown kind '" + kind + "'" +
                     did_you_mean(kind, block_kinds()));

  Fields fields(block, where + ": " + kind);
  const double before = fields.number("before", -1);
  const bool keep_with_next = fields.flag("keep_with_next", false);
  Stack stack;
  try {
    stack = layout->second(fields, width, setting);
  } catch (const InputError& problem) {
    const std::string what = problem.what();
    if (what.starts_with("document, ")) throw;
    throw InputError("document, " + fields.where() + ": " + what);
  }
  fields.finish();
  if (stack.empty()) return stack;
  if (before >= 0) stack.front().before = before;
  if (keep_with_next)
    for (Slice& slice : stack) slice.keep_with_next = true;
  return stack;
}

Stack lay_out_all(const Json& blocks, const std::string& where, double width, const Setting& setting) {
  Stack all;
  std::size_t number = 0;
  for (const Json& block : blocks)
    for (Slice& slice : lay_out(block, where + " " + std::to_string(++number), width, setting))
      all.push_back(std::move(slice));
  return all;
}

}  // namespace greencert::documents
