#include "documents/colour.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace greencert::documents {

std::optional<Colour> parse_colour(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return {};
  unsigned value = 0;
  const auto [end, problem] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
  if (problem != std::errc{} || end != text.data() + 7) return {};
  return Colour{(value >> 16U) / 255.0, ((value >> 8U) & 255U) / 255.0, (value & 255U) / 255.0};
}

Colour tint(const Colour& a, double share) {
  const auto mix = [share](double part) { return 1 - share * (1 - part); };
  return {mix(a.red), mix(a.green), mix(a.blue)};
}

std::optional<Colour> Palette::named(std::string_view name) const {
  // Dark enough for text on white (contrast 4.5 and more), and apart in lightness, not in hue alone.
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> fixed{{
      {"ink", "#1f2a33"},
      {"muted", "#5a6872"},
      {"faint", "#a3adb6"},
      {"line", "#d3dae0"},
      {"paper", "#f4f6f8"},
      {"white", "#ffffff"},
      {"good", "#2a7a3b"},
      {"warn", "#9a5b00"},
      {"bad", "#b3261e"},
      {"neutral", "#5f6b75"},
  }};
  if (name == "accent") return accent_;
  if (name == "tint") return tint(accent_, 0.09);
  if (name == "soft") return tint(accent_, 0.30);
  if (name == "deep") return Colour{accent_.red * 0.55, accent_.green * 0.55, accent_.blue * 0.55};
  for (const auto& [known, value] : fixed)
    if (known == name) return parse_colour(value);
  return parse_colour(name);
}

}  // namespace greencert::documents
