#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace greencert {

/// An exact amount in the minor units of one ISO 4217 currency (cents, or whole units where there are none).
struct Money {
  std::int64_t minor = 0;
  std::string currency;

  /// Reads "1234.50" as a sum of `currency`. Throws InputError on more decimals than the currency has.
  static Money parse(std::string_view amount, std::string_view currency);

  /// "1234.50 EUR"
  std::string to_string() const;

  bool operator==(const Money&) const = default;
};

/// Sums and differences; throw Error on different currencies or overflow.
Money operator+(const Money& a, const Money& b);
Money operator-(const Money& a, const Money& b);

/// How many decimals the currency's minor unit has (ISO 4217); throws InputError when it is not a currency
/// code.
int minor_digits(std::string_view currency);

}  // namespace greencert
