#include "base/nearest.hpp"

#include <array>

#include "says.hpp"

using greencert::did_you_mean;
using greencert::nearest;

BOOST_AUTO_TEST_SUITE(near_names)

BOOST_AUTO_TEST_CASE(the_least_changed_name_is_meant) {
  const std::array<std::string, 4> ids = {"use.annual_energy", "use.annual_water", "product.lifetime",
                                          "use.noise"};
  BOOST_TEST(nearest("use.anual_energy", ids) == "use.annual_energy");
  BOOST_TEST(nearest("use.annual_watr", ids) == "use.annual_water");
  BOOST_TEST(nearest("product.life_time", ids) == "product.lifetime");
  BOOST_TEST(nearest("use.noise", ids) == "use.noise");
}

BOOST_AUTO_TEST_CASE(nothing_near_is_nothing_meant) {
  const std::array<std::string, 2> ids = {"use.annual_energy", "product.lifetime"};
  BOOST_TEST(nearest("disposal.hinges", ids).empty());
  BOOST_TEST(nearest("x", {}).empty());
  BOOST_TEST(nearest(std::string(1'000'000, 'x'), ids).empty());
  BOOST_TEST(did_you_mean("disposal.hinges", ids).empty());
  BOOST_TEST(did_you_mean("product.lifetimes", ids) == " (did you mean 'product.lifetime'?)");
}

BOOST_AUTO_TEST_CASE(of_names_equally_near_the_same_beginning_counts_then_the_order_of_letters) {
  const std::array<std::string, 2> ids = {"xost", "cosy"};
  BOOST_TEST(nearest("cost", ids) == "cosy");
  const std::array<std::string, 2> same = {"costb", "costa"};
  BOOST_TEST(nearest("cost", same) == "costa");
}

BOOST_AUTO_TEST_SUITE_END()
