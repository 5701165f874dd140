#pragma once

#include <optional>
#include <string_view>

namespace greencert::documents {

/// Red, green and blue, each 0 … 1.
struct Colour {
  double red = 0, green = 0, blue = 0;
  bool operator==(const Colour&) const = default;
};

/// Reads "#2e7d32"; nothing when it is not of that form.
std::optional<Colour> parse_colour(std::string_view text);

/// `share` of `a`, the rest white: 0.1 is a pale tint.
Colour tint(const Colour& a, double share);

/// The named colours of a document: ink, muted, line, tint, accent, good, warn, bad, neutral, white …
class Palette {
 public:
  explicit Palette(const Colour& accent) : accent_(accent) {}
  std::optional<Colour> named(std::string_view name) const;
  const Colour& accent() const { return accent_; }

 private:
  Colour accent_;
};

}  // namespace greencert::documents
