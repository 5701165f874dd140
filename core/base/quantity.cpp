#include "base/quantity.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <mutex>

#include "base/error.hpp"

namespace greencert {
namespace {

struct Symbol {
  double numerator = 1;
  double denominator = 1;
  std::map<std::string, int> dimensions;
};

using Symbols = std::map<std::string, Symbol, std::less<>>;

const Symbols& symbols() {
  static const std::map<std::string, int> energy = {{"kg", 1}, {"m", 2}, {"s", -2}};
  static const std::map<std::string, int> power = {{"kg", 1}, {"m", 2}, {"s", -3}};
  static const Symbols table = [] {
    Symbols s = {
        {"%", {1, 100, {}}},
        {"ppm", {1, 1e6, {}}},
        {"kg", {1, 1, {{"kg", 1}}}},
        {"g", {1, 1000, {{"kg", 1}}}},
        {"mg", {1, 1e6, {{"kg", 1}}}},
        {"ug", {1, 1e9, {{"kg", 1}}}},
        {"t", {1000, 1, {{"kg", 1}}}},
        {"m", {1, 1, {{"m", 1}}}},
        {"dm", {1, 10, {{"m", 1}}}},
        {"cm", {1, 100, {{"m", 1}}}},
        {"mm", {1, 1000, {{"m", 1}}}},
        {"um", {1, 1e6, {{"m", 1}}}},
        {"km", {1000, 1, {{"m", 1}}}},
        {"ha", {10000, 1, {{"m", 2}}}},
        {"L", {1, 1000, {{"m", 3}}}},
        {"l", {1, 1000, {{"m", 3}}}},
        {"dL", {1, 1e4, {{"m", 3}}}},
        {"mL", {1, 1e6, {{"m", 3}}}},
        {"s", {1, 1, {{"s", 1}}}},
        {"min", {60, 1, {{"s", 1}}}},
        {"h", {3600, 1, {{"s", 1}}}},
        {"day", {86400, 1, {{"s", 1}}}},
        {"week", {604800, 1, {{"s", 1}}}},
        {"month", {2629800, 1, {{"s", 1}}}},
        {"year", {31557600, 1, {{"s", 1}}}},
        {"J", {1, 1, energy}},
        {"kJ", {1e3, 1, energy}},
        {"MJ", {1e6, 1, energy}},
        {"GJ", {1e9, 1, energy}},
        {"Wh", {3600, 1, energy}},
        {"kWh", {3.6e6, 1, energy}},
        {"MWh", {3.6e9, 1, energy}},
        {"W", {1, 1, power}},
        {"mW", {1, 1000, power}},
        {"kW", {1000, 1, power}},
        {"K", {1, 1, {{"K", 1}}}},
        {"°C", {1, 1, {{"°C", 1}}}},
        {"lm", {1, 1, {{"lm", 1}}}},
        {"cd", {1, 1, {{"cd", 1}}}},
        {"V", {1, 1, {{"V", 1}}}},
        {"Ah", {1, 1, {{"Ah", 1}}}},
        {"mAh", {1, 1000, {{"Ah", 1}}}},
        {"mPt", {1, 1000, {{"Pt", 1}}}},
        {"Pt", {1, 1, {{"Pt", 1}}}},
    };
    // Counted or labelled things: each is a dimension of its own, so that kg of waste never adds to kg of
    // CO2e.
    for (const char* label : {"CO2e", "dB", "piece", "cycle", "use", "step", "person", "guest-night",
                              "place-setting", "point", "drop", "dpi", "IP"}) {
      s[label] = {1, 1, {{label, 1}}};
    }
    return s;
  }();
  return table;
}

bool is_currency(std::string_view word) {
  return word.size() == 3 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// One factor: a symbol and, behind it, its power ("m3").
void multiply(Unit& unit, std::string_view word, int sign) {
  int power = 1;
  Symbol symbol;
  if (const auto found = symbols().find(word); found != symbols().end()) {
    symbol = found->second;
  } else if (!word.empty() && (word.back() == '2' || word.back() == '3') &&
             symbols().contains(word.substr(0, word.size() - 1))) {
    power = word.back() - '0';
    symbol = symbols().find(word.substr(0, word.size() - 1))->second;
  } else if (is_currency(word)) {
    symbol = {1, 1, {{std::string(word), 1}}};
  } else {
    throw InputError("'" + unit.text + "' is not a unit: '" + std::string(word) + "' is unknown");
  }
  for (int i = 0; i < power; ++i) {
    unit.numerator *= sign > 0 ? symbol.numerator : symbol.denominator;
    unit.denominator *= sign > 0 ? symbol.denominator : symbol.numerator;
  }
  for (const auto& [dimension, exponent] : symbol.dimensions) {
    if ((unit.dimensions[dimension] += sign * power * exponent) == 0) unit.dimensions.erase(dimension);
  }
}

}  // namespace

Unit Unit::parse(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  if (text.size() > kLongest) throw InputError("a unit is at most 40 characters long");
  Unit unit{std::string(text), 1, 1, {}};
  if (text.empty()) return unit;
  int sign = 1;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find_first_of(" /*", begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    if (!(word == "1" && begin == 0)) multiply(unit, word, sign);
    if (end < text.size()) sign = text[end] == '/' ? -1 : (text[end] == '*' ? 1 : sign);
    begin = end + 1;
  }
  return unit;
}

const Unit& Unit::none() {
  static const Unit& unit = named("");
  return unit;
}

const Unit& Unit::named(std::string_view text) {
  static std::mutex mutex;
  static std::map<std::string, const Unit, std::less<>> all;
  const std::lock_guard lock(mutex);
  auto found = all.find(text);
  if (found == all.end()) found = all.emplace(std::string(text), parse(text)).first;
  return found->second;
}

Quantity Quantity::in(const Unit& target) const {
  if (unit == &target) return *this;
  if (!unit->fits(target)) {
    const auto name = [](const Unit& u) { return u.text.empty() ? std::string("a plain number") : u.text; };
    throw InputError("'" + name(*unit) + "' cannot be turned into '" + name(target) + "'");
  }
  const double up = unit->numerator * target.denominator;
  const double down = unit->denominator * target.numerator;
  // Keep the ratio whole where it is one: dividing by 1000 is exact where multiplying by 0.001 is not.
  if (up >= down && std::fmod(up, down) == 0) return {amount * (up / down), &target};
  if (std::fmod(down, up) == 0) return {amount / (down / up), &target};
  return {amount * up / down, &target};
}

Quantity operator+(const Quantity& a, const Quantity& b) {
  return {a.amount + b.in(*a.unit).amount, a.unit};
}
Quantity operator-(const Quantity& a, const Quantity& b) {
  return {a.amount - b.in(*a.unit).amount, a.unit};
}

double round_to(double value, int decimals) {
  if (!std::isfinite(value) || std::fabs(value) >= 1e15) return value;
  // The shortest decimal figure that means this double is what a reader rounds; a binary 2.675 is
  // below 2.675.
  const double scale = std::pow(10.0, decimals);
  const double scaled = value * scale;
  const double nudge = std::fabs(scaled) * 4 * 2.220446049250313e-16;
  const double rounded = std::floor(std::fabs(scaled) + 0.5 + nudge) / scale;
  return value < 0 && rounded != 0 ? -rounded : rounded;
}

std::string to_fixed(double value, int decimals) {
  std::array<char, 400> text{};
  const auto [end, code] = std::to_chars(text.data(), text.data() + text.size(), round_to(value, decimals),
                                         std::chars_format::fixed, std::max(decimals, 0));
  return std::string(text.data(), end);
}

}  // namespace greencert
