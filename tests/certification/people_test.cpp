#include "certification/people.hpp"

#include <boost/test/unit_test.hpp>

using greencert::certification::same_person;

BOOST_AUTO_TEST_SUITE(people)

BOOST_AUTO_TEST_CASE(a_name_is_the_same_in_any_case_and_spacing) {
  BOOST_TEST(same_person("Ana Pérez", "ANA PÉREZ"));
  BOOST_TEST(same_person("Ana Pérez", " ana\u00a0 \tpérez\u3000"));
  BOOST_TEST(same_person("Ana P\u00e9rez", "Ana Pe\u0301rez"));
  BOOST_TEST(same_person("Николай", "НИКОЛАЙ"));
  BOOST_TEST(same_person("Weiß", "WEISS"));
  BOOST_TEST(same_person("Ａｎａ", "ana"));
  BOOST_TEST(same_person("Ana\u200b", "Ana"));  // a zero-width space
}

BOOST_AUTO_TEST_CASE(different_names_are_different) {
  BOOST_TEST(!same_person("Ana", "Anna"));
  BOOST_TEST(!same_person("Ana Perez", "Ana Pérez"));
  BOOST_TEST(!same_person("Ana Pérez", "AnaPérez"));
  BOOST_TEST(!same_person("Ana", ""));
}

BOOST_AUTO_TEST_SUITE_END()
