#include "base/money.hpp"

#include <limits>

#include "base/error.hpp"
#include "says.hpp"

using greencert::InputError;
using greencert::Money;

BOOST_AUTO_TEST_SUITE(money)

BOOST_AUTO_TEST_CASE(sums_are_exact_in_the_minor_unit) {
  BOOST_TEST(Money::parse("1234.50", "EUR").minor == 123450);
  BOOST_TEST(Money::parse("1234.5", "EUR").minor == 123450);
  BOOST_TEST(Money::parse("-0.05", "EUR").minor == -5);
  BOOST_TEST(Money::parse("1234", "JPY").minor == 1234);
  BOOST_TEST(Money::parse("1.234", "TND").minor == 1234);
  BOOST_TEST(Money::parse("0", "EUR").minor == 0);
}

BOOST_AUTO_TEST_CASE(sums_are_written_with_their_decimals) {
  BOOST_TEST((Money{123450, "EUR"}).to_string() == "1234.50 EUR");
  BOOST_TEST((Money{5, "EUR"}).to_string() == "0.05 EUR");
  BOOST_TEST((Money{-5, "EUR"}).to_string() == "-0.05 EUR");
  BOOST_TEST((Money{1234, "VND"}).to_string() == "1234 VND");
  BOOST_TEST((Money{-1, "KWD"}).to_string() == "-0.001 KWD");
  BOOST_TEST((Money{std::numeric_limits<std::int64_t>::min(), "EUR"}).to_string() ==
             "-92233720368547758.08 EUR");
}

BOOST_AUTO_TEST_CASE(what_is_no_sum_is_refused) {
  for (const char* text :
       {"", "-", "+1", " 1", "1 ", "1,50", "1.", ".5", "-.5", "1e3", "0x10", "1.5.0", "--1", "abc"})
    BOOST_CHECK_EXCEPTION(Money::parse(text, "EUR"), InputError, says("is not a sum of EUR"));
  BOOST_CHECK_EXCEPTION(Money::parse("1.234", "EUR"), InputError, says("it has 2 decimals, found 3"));
  BOOST_CHECK_EXCEPTION(Money::parse("1.5", "JPY"), InputError, says("it has 0 decimals, found 1"));
  BOOST_CHECK_EXCEPTION(Money::parse("92233720368547758.08", "EUR"), InputError, says("too large"));
  BOOST_CHECK_EXCEPTION(Money::parse("1", "euro"), InputError, says("is not a currency code"));
  BOOST_CHECK_EXCEPTION(Money::parse("1", "eur"), InputError, says("is not a currency code"));
}

BOOST_AUTO_TEST_CASE(sums_of_one_currency_are_added) {
  BOOST_TEST((Money{150, "EUR"} + Money{-50, "EUR"} == Money{100, "EUR"}));
  BOOST_TEST((Money{150, "EUR"} - Money{200, "EUR"} == Money{-50, "EUR"}));
  BOOST_CHECK_EXCEPTION((Money{1, "EUR"} + Money{1, "USD"}), greencert::Error, says("different currencies"));
  BOOST_CHECK_EXCEPTION((Money{std::numeric_limits<std::int64_t>::max(), "EUR"} + Money{1, "EUR"}),
                        greencert::Error, says("too large to be held exactly"));
  BOOST_CHECK_EXCEPTION((Money{std::numeric_limits<std::int64_t>::min(), "EUR"} - Money{1, "EUR"}),
                        greencert::Error, says("too large to be held exactly"));
}

BOOST_AUTO_TEST_SUITE_END()
