#include "base/quantity.hpp"

#include <cmath>
#include <limits>

#include "base/error.hpp"
#include "says.hpp"

using greencert::InputError;
using greencert::Quantity;
using greencert::round_to;
using greencert::to_fixed;
using greencert::Unit;

namespace {

double converted(double amount, const char* from, const char* to) {
  return Quantity{amount, &Unit::named(from)}.in(Unit::named(to)).amount;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(quantity)

BOOST_AUTO_TEST_CASE(conversions_are_exact_where_the_ratio_is_whole) {
  BOOST_TEST(converted(4200, "g", "kg") == 4.2);
  BOOST_TEST(converted(4.2, "kg", "g") == 4200);
  BOOST_TEST(converted(3.6, "MJ", "kWh") == 1);
  BOOST_TEST(converted(0.3, "kWh", "MJ") == 1.08);
  BOOST_TEST(converted(25, "%", "") == 0.25);
  BOOST_TEST(converted(0.1, "%", "ppm") == 1000);
  BOOST_TEST(converted(1, "m3", "L") == 1000);
  BOOST_TEST(converted(50, "mL", "L") == 0.05);
  BOOST_TEST(converted(1, "year", "day") == 365.25);
  BOOST_TEST(converted(500, "g CO2e/kWh", "kg CO2e/MWh") == 500);
  BOOST_TEST(converted(0.25, "EUR/kWh", "EUR/MWh") == 250);
  BOOST_TEST(converted(100, "mg/kg", "ppm") == 100);
}

BOOST_AUTO_TEST_CASE(units_that_do_not_fit_are_named) {
  BOOST_CHECK_EXCEPTION(converted(1, "kg", "kWh"), InputError, says("'kg' cannot be turned into 'kWh'"));
  BOOST_CHECK_EXCEPTION(converted(1, "kg", ""), InputError,
                        says("'kg' cannot be turned into 'a plain number'"));
  BOOST_CHECK_EXCEPTION(converted(1, "kg CO2e", "kg"), InputError, says("cannot be turned into"));
  BOOST_CHECK_EXCEPTION(converted(1, "EUR", "USD"), InputError, says("cannot be turned into"));
}

BOOST_AUTO_TEST_CASE(what_is_no_unit_is_named) {
  for (const char* text : {"kilo", "kg//m", "/", "kg/", "m4", "k g", "KG2"})
    BOOST_CHECK_EXCEPTION(Unit::parse(text), InputError, says("is not a unit"));
  BOOST_CHECK_EXCEPTION(Unit::parse(std::string(41, 'm')), InputError, says("at most 40 characters"));
  BOOST_TEST(Unit::parse("1/year").fits(Unit::parse("1/h")));
}

BOOST_AUTO_TEST_CASE(one_unit_is_one_object) {
  BOOST_TEST(&Unit::named("kWh") == &Unit::named("kWh"));
  BOOST_TEST(&Unit::named("") == &Unit::none());
}

BOOST_AUTO_TEST_CASE(sums_are_in_the_unit_of_the_first) {
  const Quantity sum = Quantity{1, &Unit::named("kg")} + Quantity{200, &Unit::named("g")};
  BOOST_TEST(sum.amount == 1.2);
  BOOST_TEST(sum.unit->text == "kg");
  BOOST_CHECK_THROW((Quantity{1, &Unit::named("kg")} - Quantity{1, &Unit::named("m")}), InputError);
}

BOOST_AUTO_TEST_CASE(numbers_are_rounded_as_a_reader_would) {
  BOOST_TEST(round_to(2.675, 2) == 2.68);
  BOOST_TEST(round_to(1.005, 2) == 1.01);
  BOOST_TEST(round_to(-0.5, 0) == -1);
  BOOST_TEST(round_to(0.5, 0) == 1);
  BOOST_TEST(round_to(1234, -2) == 1200);
  BOOST_TEST(round_to(64.99999999999999, 6) == 65);
  BOOST_TEST(!std::signbit(round_to(-0.001, 2)));
  BOOST_TEST(round_to(1e300, 2) == 1e300);
  BOOST_TEST(std::isnan(round_to(std::numeric_limits<double>::quiet_NaN(), 2)));
}

BOOST_AUTO_TEST_CASE(figures_show_exactly_their_decimals) {
  BOOST_TEST(to_fixed(59.405940594059405, 1) == "59.4");
  BOOST_TEST(to_fixed(2, 3) == "2.000");
  BOOST_TEST(to_fixed(-0.001, 2) == "0.00");
  BOOST_TEST(to_fixed(1250, -2) == "1300");
  BOOST_TEST(to_fixed(1e22, 0) == "10000000000000000000000");
}

BOOST_AUTO_TEST_SUITE_END()
