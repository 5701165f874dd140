#include "base/utf8.hpp"

#include "says.hpp"

using greencert::is_utf8;
using greencert::shortened;

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(well_formed_texts) {
  for (const char* text :
       {"", "a", "é", "绿", "😀", "\x7f", "\xed\x9f\xbf", "\xee\x80\x80", "\xf4\x8f\xbf\xbf"})
    BOOST_TEST(is_utf8(text), text);
}

BOOST_AUTO_TEST_CASE(ill_formed_texts) {
  for (const char* text :
       {"\x80", "\xff", "\xc0\xaf", "\xc3", "\xc3(", "\xe0\x80\xaf", "\xe7\xbb", "\xed\xa0\x80",
        "\xf0\x80\x80\xaf", "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "a\xf0\x9f\x98"})
    BOOST_TEST(!is_utf8(text));
}

BOOST_AUTO_TEST_CASE(a_text_is_never_cut_within_a_character) {
  BOOST_TEST(shortened("abc", 3) == "abc");
  BOOST_TEST(shortened("abcd", 3) == "abc…");
  BOOST_TEST(shortened("aé绿", 2) == "a…");
  BOOST_TEST(shortened("aé绿", 3) == "aé…");
  BOOST_TEST(shortened("aé绿", 5) == "aé…");
  BOOST_TEST(shortened("😀😀", 7) == "😀…");
}

BOOST_AUTO_TEST_SUITE_END()
