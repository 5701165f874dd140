#include "base/money.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error.hpp"

namespace greencert {
namespace {

// ISO 4217, the currencies whose minor unit is not a hundredth.
constexpr std::array<std::string_view, 16> kWhole = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                     "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> kThousandths = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

std::int64_t checked(bool overflow, std::int64_t value) {
  if (overflow) throw Error("a sum of money is too large to be held exactly");
  return value;
}

void require_same(const Money& a, const Money& b) {
  if (a.currency != b.currency) {
    throw Error("money of different currencies cannot be combined: " + a.currency + " and " + b.currency);
  }
}

}  // namespace

int minor_digits(std::string_view currency) {
  if (currency.size() != 3 ||
      !std::all_of(currency.begin(), currency.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
    throw InputError("'" + std::string(currency) +
                     "' is not a currency code; expected three capitals, like EUR");
  }
  if (std::find(kWhole.begin(), kWhole.end(), currency) != kWhole.end()) return 0;
  if (std::find(kThousandths.begin(), kThousandths.end(), currency) != kThousandths.end()) return 3;
  return 2;
}

Money Money::parse(std::string_view amount, std::string_view currency) {
  const auto digits = static_cast<std::size_t>(minor_digits(currency));
  const auto wrong = [&](const std::string& why) {
    return InputError("'" + std::string(amount) + "' is not a sum of " + std::string(currency) + ": " + why);
  };
  const std::size_t point = std::min(amount.find('.'), amount.size());
  const std::string_view decimals = point < amount.size() ? amount.substr(point + 1) : std::string_view{};
  if (point < amount.size() &&
      (decimals.empty() || !std::all_of(decimals.begin(), decimals.end(), is_digit))) {
    throw wrong("expected digits after the point");
  }
  if (decimals.size() > digits) {
    throw wrong("it has " + std::to_string(digits) + " decimals, found " + std::to_string(decimals.size()));
  }
  std::string text(amount.substr(0, point));
  text += decimals;
  text.append(digits - decimals.size(), '0');
  std::int64_t minor = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), minor);
  if (code == std::errc::result_out_of_range) throw wrong("too large");
  if (point == 0 || !is_digit(amount[point - 1]) || code != std::errc() || end != text.data() + text.size()) {
    throw wrong("expected a number like 1234.50");
  }
  return {minor, std::string(currency)};
}

std::string Money::to_string() const {
  const auto digits = static_cast<std::size_t>(minor_digits(currency));
  const bool negative = minor < 0;
  const auto size = negative ? 0U - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
  std::string text = std::to_string(size);
  if (text.size() <= digits) text.insert(0, digits + 1 - text.size(), '0');
  if (digits > 0) text.insert(text.size() - digits, ".");
  return (negative ? "-" : "") + text + " " + currency;
}

Money operator+(const Money& a, const Money& b) {
  require_same(a, b);
  std::int64_t sum = 0;
  const bool overflow = __builtin_add_overflow(a.minor, b.minor, &sum);
  return {checked(overflow, sum), a.currency};
}

Money operator-(const Money& a, const Money& b) {
  require_same(a, b);
  std::int64_t difference = 0;
  const bool overflow = __builtin_sub_overflow(a.minor, b.minor, &difference);
  return {checked(overflow, difference), a.currency};
}

}  // namespace greencert
