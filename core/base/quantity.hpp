#pragma once

#include <map>
#include <string>
#include <string_view>

namespace greencert {

/// A unit of measure such as "kWh", "g CO2e/kWh", "EUR/m3" or "%": a ratio to its dimensions' base units.
/// The units that `Unit::named` gives live as long as the program, one object for each text.
struct Unit {
  std::string text;
  double numerator = 1;  // two whole factors instead of one, so that 4200 g is exactly 4.2 kg
  double denominator = 1;
  std::map<std::string, int> dimensions;  // "kg" → 1, "s" → -2; also counted things: "CO2e" → 1, "EUR" → -1

  bool fits(const Unit& other) const { return dimensions == other.dimensions; }

  /// Throws InputError that names the part of the text that is no unit. "" and "1" are the unit of plain
  /// numbers.
  static Unit parse(std::string_view text);
  /// The same, kept: for texts that declarations name, of which there are few.
  static const Unit& named(std::string_view text);
  /// The unit of plain numbers.
  static const Unit& none();
};

/// An amount of a unit.
struct Quantity {
  double amount = 0;
  const Unit* unit = &Unit::none();

  /// The same quantity in another unit. Throws InputError when the dimensions differ, naming both units.
  Quantity in(const Unit& target) const;
};

/// Sum and difference in the unit of `a`; throw InputError when the dimensions differ.
Quantity operator+(const Quantity& a, const Quantity& b);
Quantity operator-(const Quantity& a, const Quantity& b);

/// Rounds half away from zero on the decimal figure a reader sees: round_to(2.675, 2) is 2.68.
double round_to(double value, int decimals);

/// The value with exactly `decimals` digits after the point, rounded by round_to.
std::string to_fixed(double value, int decimals);

}  // namespace greencert
