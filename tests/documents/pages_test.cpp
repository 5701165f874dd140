#include "documents/pages.hpp"

#include <boost/test/unit_test.hpp>

#include "base/error.hpp"

using namespace greencert;
using namespace greencert::documents;

namespace {

Slice slice(double height, bool keep_with_next = false) {
  Slice one;
  one.height = height;
  one.keep_with_next = keep_with_next;
  return one;
}

constexpr Room room{50, 150};  // holds 100 points

std::vector<std::size_t> sizes(const std::vector<Page>& pages) {
  std::vector<std::size_t> counts;
  for (const Page& page : pages) counts.push_back(page.slices.size());
  return counts;
}

using Counts = std::vector<std::size_t>;

}  // namespace

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(a_full_page_turns) {
  BOOST_TEST(sizes(paginate({slice(60), slice(40), slice(1)}, room)) == (Counts{2, 1}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(white_space_is_dropped_at_the_top) {
  Slice second = slice(60);
  second.before = 30;
  const std::vector<Page> pages = paginate({slice(60), second}, room);
  BOOST_REQUIRE_EQUAL(pages.size(), 2U);
  BOOST_TEST(pages[1].slices[0].y == 50);
}

BOOST_AUTO_TEST_CASE(a_heading_goes_with_what_follows) {
  BOOST_TEST(sizes(paginate({slice(70), slice(20, true), slice(20)}, room)) == (Counts{1, 2}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_cannot_stay_together_is_broken) {
  BOOST_TEST(sizes(paginate({slice(50), slice(60, true), slice(60)}, room)) == (Counts{1, 1, 1}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_table_head_is_repeated) {
  Slice head = slice(20, true);
  Stack stack{head};
  for (int i = 0; i < 8; ++i) {
    Slice row = slice(20);
    row.head = std::make_shared<const Slice>(head);
    stack.push_back(row);
  }
  BOOST_TEST(sizes(paginate(stack, room)) == (Counts{5, 5}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(stretching_spacers_share_the_free_height) {
  Slice stretch;
  stretch.stretch = 1;
  const std::vector<Page> pages = paginate({slice(20), stretch, slice(20), stretch, slice(20)}, room);
  BOOST_TEST(pages[0].slices[2].y == 90);
  BOOST_TEST(pages[0].slices[4].y == 130);
}

BOOST_AUTO_TEST_CASE(what_is_taller_than_a_page_is_an_error) {
  BOOST_CHECK_THROW(paginate({slice(101)}, room), InputError);
}

BOOST_AUTO_TEST_SUITE_END()
